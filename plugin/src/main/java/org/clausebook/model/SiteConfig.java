package org.clausebook.model;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of a site, complete and valid.
 *
 * @param address   where it is published: scheme, host and perhaps a folder, without final slash
 * @param timeZone  whose midnight an edition takes effect at
 * @param sample    whether every page is marked as a sample text
 * @param drafting  the language that the working text is written in
 * @param languages in the order of the language switch
 * @param policies  in the order of the index pages
 * @param imprint   who stands behind it
 * @param facts     by name, in the order of the settings
 * @param laws      by id, in the order of the settings
 * @param notice    days between the publication of an edition and the day it takes effect, by class of change
 * @param people    who may attest translations and accept findings: handles, each with the words that say who it is
 * @param severities how grave findings are on this site, by id of the rule; of rules that are not among them, as grave as
 *                   the catalogue says
 * @param attestationsAsked whether each translated clause has to be attested, as soon as there are people who can
 * @param translationsMayLag whether clauses that a translation does not have yet, or that nobody has attested, stop releases only
 * @param everyPair whether every two editions are compared on a page of their own, not only neighbours
 * @param host      what serves the site
 */
public record SiteConfig(
        String address,
        ZoneId timeZone,
        boolean sample,
        Language drafting,
        List<Language> languages,
        List<PolicyConfig> policies,
        Imprint imprint,
        Map<String, Fact> facts,
        Map<String, Law> laws,
        Map<ChangeClass, Integer> notice,
        Map<String, String> people,
        Map<String, String> severities,
        boolean attestationsAsked,
        boolean translationsMayLag,
        boolean everyPair,
        Host host) {

    /** The word in the settings and in the records of editions for {@code everyPair}. */
    public static final String EVERY_PAIR = "every-pair";

    public SiteConfig {
        languages = List.copyOf(languages);
        policies = List.copyOf(policies);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        laws = Collections.unmodifiableMap(new LinkedHashMap<>(laws));
        notice = Map.copyOf(notice);
        people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
        severities = Map.copyOf(severities);
        if (!languages.contains(drafting)) {
            throw new IllegalArgumentException("the drafting language is not one of the site's");
        }
    }

    /** All languages but the drafting one, in the order of the language switch. */
    public List<Language> translations() {
        return languages.stream().filter(language -> !language.equals(drafting)).toList();
    }

    /** The language of a tag, if the site has it. */
    public Optional<Language> language(String tag) {
        return languages.stream().filter(language -> language.tag().equals(tag)).findFirst();
    }

    /** How many days an edition of this class has to be published before it takes effect. */
    public int noticeDays(ChangeClass change) {
        return notice.getOrDefault(change, 0);
    }

    /** The public address of a policy's page in a language. */
    public String pageAddress(Language language, String policy) {
        return address + "/" + language.segment() + "/" + policy;
    }

    /** The same site with other facts and laws: those of a frozen edition. */
    public SiteConfig declaring(Map<String, Fact> otherFacts, Map<String, Law> otherLaws) {
        return new SiteConfig(
                address,
                timeZone,
                sample,
                drafting,
                languages,
                policies,
                imprint,
                otherFacts,
                otherLaws,
                notice,
                people,
                severities,
                attestationsAsked,
                translationsMayLag,
                everyPair,
                host);
    }

    /** Whether a clause that nobody has attested is a finding. */
    public boolean asksForAttestations() {
        return attestationsAsked && !people.isEmpty();
    }

    /** The settings of one policy, if the site has it. */
    public Optional<PolicyConfig> policy(String id) {
        return policies.stream().filter(policy -> policy.id().equals(id)).findFirst();
    }

    /** A fact that the settings declare, or the built-in one. */
    public boolean knowsFact(String name) {
        return facts.containsKey(name) || name.equals(Fact.PAGE_ADDRESS);
    }
}
