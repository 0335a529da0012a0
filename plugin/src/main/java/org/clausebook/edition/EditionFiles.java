package org.clausebook.edition;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clausebook.attest.Attestations;
import org.clausebook.finding.Findings;
import org.clausebook.model.AcceptedFinding;
import org.clausebook.model.Destination;
import org.clausebook.model.EditionRecord;
import org.clausebook.model.Fact;
import org.clausebook.model.Language;
import org.clausebook.model.Law;
import org.clausebook.model.Localized;
import org.clausebook.model.Outline;
import org.clausebook.model.Particulars;
import org.clausebook.model.Policy;
import org.clausebook.model.PolicyText;
import org.clausebook.model.PublishedText;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Target;
import org.clausebook.read.PolicyReader;
import org.clausebook.resolve.Lookup;
import org.clausebook.resolve.Numbering;
import org.clausebook.resolve.Publisher;
import org.clausebook.resolve.References;
import org.clausebook.resolve.TextDigest;

/** The working text of a policy, with all that it depends on, into the files of an edition. */
public final class EditionFiles {

    private final SiteConfig site;
    private final References references;

    /** @param references of the whole site, as they are to be frozen */
    public EditionFiles(SiteConfig site, References references) {
        this.site = site;
        this.references = references;
    }

    /**
     * The files by name, without the manifest.
     *
     * @param policy       without errors, in every language of the site
     * @param accepted     what somebody has accepted in it
     * @param attestations of its translations, by language tag
     * @throws IllegalStateException if the files would not say what the policy says; that is a mistake in this program,
     *     and better found now than after the release
     */
    public SortedMap<String, byte[]> of(
            Policy policy,
            Particulars particulars,
            List<AcceptedFinding> accepted,
            Map<String, Attestations> attestations,
            PolicyReader reader) {
        Publisher publisher = new Publisher(site, references);
        Map<String, PublishedText> published = new TreeMap<>();
        policy.texts().forEach(text -> published.put(text.language().tag(), publisher.publish(text)));
        EditionRecord record = record(policy, particulars, published);
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(EditionReader.RECORD, bytes(EditionYaml.write(record)));
        for (PolicyText text : policy.texts()) {
            files.put(EditionReader.text(text.language().tag()), bytes(text.file().text()));
        }
        if (!accepted.isEmpty()) {
            files.put(EditionReader.WAIVERS, bytes(EditionYaml.write(accepted)));
        }
        attestations.forEach((tag, attested) -> {
            if (!attested.byId().isEmpty()) {
                files.put(FrozenAttestations.file(tag), bytes(attested.text()));
            }
        });
        prove(record, accepted, files, reader);
        return files;
    }

    private EditionRecord record(Policy policy, Particulars particulars, Map<String, PublishedText> published) {
        List<String> tags = List.copyOf(published.keySet());
        Map<String, EditionRecord.Text> texts = new TreeMap<>();
        for (PolicyText text : policy.texts()) {
            Language language = text.language();
            String digest = TextDigest.of(published.get(language.tag()));
            texts.put(language.tag(), new EditionRecord.Text(digest, site.pageAddress(language, policy.id())));
        }
        return new EditionRecord(
                policy.id(),
                particulars,
                policy.draftingLanguage().tag(),
                site.timeZone(),
                policy.config().prevailing(),
                Optional.of(site.imprint().publisher().orElse("")),
                site.everyPair(),
                texts,
                numbers(policy.id()),
                facts(tags),
                laws(tags),
                elsewhere(policy, published));
    }

    private Map<String, String> numbers(String policy) {
        Outline outline = references.outline(policy).orElseThrow();
        Numbering numbering = references.numbering(policy).orElseThrow();
        Map<String, String> numbers = new LinkedHashMap<>();
        outline.entries().forEach(entry -> numbers.put(entry.id(), numbering.of(entry.id()).orElseThrow()));
        return numbers;
    }

    private Map<String, Fact> facts(List<String> tags) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        site.facts().forEach((name, fact) -> facts.put(name, new Fact(name, fact.type(), fact.value().only(tags))));
        return facts;
    }

    private Map<String, Law> laws(List<String> tags) {
        Map<String, Law> laws = new LinkedHashMap<>();
        site.laws().forEach((id, law) -> laws.put(id, law.in(tags)));
        return laws;
    }

    /** What references print that depends on anything but this policy's own numbers. */
    private Map<String, Localized> elsewhere(Policy policy, Map<String, PublishedText> published) {
        Map<String, Localized> elsewhere = new TreeMap<>();
        for (PublishedText text : published.values()) {
            for (Destination.Page page : TextLinks.pages(text)) {
                boolean own = page.policy().equals(policy.id()) && page.clause().isPresent();
                if (!own) {
                    elsewhere.computeIfAbsent(page.toString(), key -> printed(policy, page));
                }
            }
        }
        return elsewhere;
    }

    private Localized printed(Policy policy, Destination.Page page) {
        Target target = page.clause()
                .<Target>map(id -> new Target.Clause(Optional.of(page.policy()), id))
                .orElse(new Target.Policy(page.policy()));
        Map<String, String> words = new HashMap<>();
        for (PolicyText text : policy.texts()) {
            Lookup lookup = references.lookup(policy.id(), text.language(), target);
            if (lookup instanceof Lookup.Found found) {
                words.put(text.language().tag(), found.words());
            }
        }
        return new Localized(words);
    }

    private void prove(
            EditionRecord record, List<AcceptedFinding> accepted, Map<String, byte[]> files, PolicyReader reader) {
        Findings findings = new Findings();
        new EditionReader(site, reader, new TextPool()).read(record.policy(), files, findings)
                .filter(edition -> edition.record().equals(record) && edition.accepted().equals(accepted))
                .orElseThrow(() -> new IllegalStateException(
                        "the edition would not say what was released: " + findings.sorted()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
