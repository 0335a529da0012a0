package org.clausebook.edition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.clausebook.attest.Ancestry;
import org.clausebook.attest.Attestations;
import org.clausebook.attest.NormalForms;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.AcceptedFinding;
import org.clausebook.model.Block;
import org.clausebook.model.EditionRecord;
import org.clausebook.model.Fact;
import org.clausebook.model.Inline;
import org.clausebook.model.Language;
import org.clausebook.model.Localized;
import org.clausebook.model.Memo;
import org.clausebook.model.Outline;
import org.clausebook.model.PolicyText;
import org.clausebook.model.Prose;
import org.clausebook.model.PublishedText;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Version;
import org.clausebook.read.AcceptedFindingsReader;
import org.clausebook.read.EditionRecordReader;
import org.clausebook.read.PolicyReader;
import org.clausebook.resolve.Publisher;
import org.clausebook.resolve.References;
import org.clausebook.resolve.TextDigest;
import org.clausebook.source.Limits;
import org.clausebook.source.Loaded;
import org.clausebook.source.Location;
import org.clausebook.source.SourceTree;
import org.clausebook.source.TextFile;

/**
 * Frozen files into an edition, and the proof that it still says what it said: the digest of each text is computed again
 * from the value that pages are made of, so that not even a later version of the plugin can alter an edition unnoticed.
 * Texts are read for what they say, not checked: nobody can mend a frozen file.
 */
final class EditionReader {

    /** The file that holds the edition's record. */
    static final String RECORD = "edition.yaml";

    /** The file that holds what was accepted for it; an edition for which nothing was has none. */
    static final String WAIVERS = "waivers.yaml";

    private static final String MARKDOWN = ".md";
    private static final Pattern HOST = Pattern.compile("^https?://[^/]*+");
    /** Says that the pages of all languages have another address now. */
    private static final String EVERY_PAGE = "/";
    private static final String TIME_ZONE = "timeZone";
    /** Enough of a digest to tell two of them apart. */
    private static final int SHOWN = 12;

    private final SiteConfig site;
    private final PolicyReader reader;
    private final TextPool pool;
    private final Memo<List<Block<Inline>>, Inline, Publisher.Answer, List<Block<Prose>>> bodies = new Memo<>();
    private final NormalForms forms = new NormalForms();
    /** Languages that the site has no longer; each is reported once, not with every edition. */
    private final Set<String> lost = new HashSet<>();
    /** Likewise what has another address now: languages, and comparisons by the word of the settings. */
    private final Set<String> moved = new HashSet<>();

    /** What clauses were called before, as the editions say that were read so far. */
    private Ancestry ancestry = Ancestry.NONE;

    /** @param reader and {@code pool}: shared by all editions of the policy, so that what they share is kept once */
    EditionReader(SiteConfig site, PolicyReader reader, TextPool pool) {
        this.site = site;
        this.reader = reader;
        this.pool = pool;
    }

    /** The name of the file that holds the text in a language. */
    static String text(String language) {
        return language + MARKDOWN;
    }

    /**
     * @param folder   the edition's folder, for messages
     * @param files    its verified files, by name
     * @param findings receives what keeps the edition from being published as it was
     */
    Optional<Edition> read(String folder, Map<String, byte[]> files, Findings findings) {
        return read(folder, record -> true, files, findings);
    }

    /** The same, of a folder that has to hold this edition. */
    Optional<Edition> read(String folder, String policy, FrozenEdition frozen, Findings findings) {
        return read(folder, record -> isOf(record, policy, frozen.version(), folder, findings), frozen.files(), findings);
    }

    private static boolean isOf(
            EditionRecord record, String policy, Version version, String folder, Findings findings) {
        boolean right = record.version().equals(version) && record.policy().equals(policy);
        if (!right) {
            Location at = Location.startOf(folder + "/" + RECORD);
            findings.report(Rule.EDITION_ORDER, "record", at, version, record.version(), record.policy());
        }
        return right;
    }

    private Optional<Edition> read(
            String folder, Predicate<EditionRecord> isRight, Map<String, byte[]> files, Findings findings) {
        String path = folder + "/" + RECORD;
        Findings own = new Findings();
        Optional<EditionRecord> read = decode(path, files.get(RECORD), Limits.RECORD)
                .text()
                .flatMap(file -> EditionRecordReader.read(file, own));
        if (read.isPresent() && !isRight.test(read.get())) {
            return Optional.empty();
        }
        Optional<Edition> edition = read
                .flatMap(record -> edition(record, folder, files, own));
        if (edition.isEmpty() && !own.hasErrors() && lost.isEmpty()) {
            own.report(Rule.EDITION_RECORD, Location.startOf(path), RECORD);
        }
        findings.addAll(own.sorted());
        return own.hasErrors() ? Optional.empty() : edition;
    }

    private Optional<Edition> edition(
            EditionRecord record, String folder, Map<String, byte[]> files, Findings findings) {
        Map<String, PolicyText> written = new LinkedHashMap<>();
        record.texts().keySet().forEach(tag -> written(record, tag, folder, files, findings)
                .ifPresent(text -> written.put(tag, text)));
        if (written.size() < record.texts().size()) {
            return Optional.empty();
        }
        PolicyText drafted = written.get(record.drafting());
        if (drafted == null) {
            findings.report(Rule.EDITION_RECORD, "drafting", Location.startOf(folder + "/" + RECORD), record.drafting());
            return Optional.empty();
        }
        addresses(record, Location.startOf(folder + "/" + RECORD), findings);
        timeZone(record, Location.startOf(folder + "/" + RECORD), findings);
        List<AcceptedFinding> accepted = accepted(folder, files, findings);
        Map<String, Attestations> attested = FrozenAttestations.read(folder, record.texts().keySet(), files);
        Outline outline = Outline.of(drafted);
        ancestry = ancestry.with(outline);
        FrozenAttestations.check(record, written, attested, ancestry, accepted, forms, findings);
        return Optional.of(published(record, outline, written, accepted, attested, folder, findings));
    }

    private static List<AcceptedFinding> accepted(String folder, Map<String, byte[]> files, Findings findings) {
        return files.containsKey(WAIVERS)
                ? decode(folder + "/" + WAIVERS, files.get(WAIVERS), Limits.RECORD)
                        .text()
                        .map(file -> AcceptedFindingsReader.read(file, findings))
                        .orElse(List.of())
                : List.of();
    }

    /** An address that was published never dies. Only the host may change: whoever moves a site can lead on from there. */
    private void addresses(EditionRecord record, Location at, Findings findings) {
        record.texts().forEach((tag, text) -> {
            Language language = site.language(tag).orElseThrow();
            String now = site.pageAddress(language, record.policy());
            boolean ofLanguage = !text.address().endsWith("/" + language.segment() + "/" + record.policy());
            boolean other = !belowHost(text.address()).equals(belowHost(now));
            if (other && moved.add(ofLanguage ? tag : EVERY_PAGE)) {
                findings.report(
                        Rule.EDITION_ADDRESS,
                        ofLanguage ? "" : "site",
                        at,
                        record.version(),
                        language.englishName(),
                        text.address(),
                        now);
            }
        });
        if (record.everyPair() && !site.everyPair() && moved.add(SiteConfig.EVERY_PAIR)) {
            findings.report(Rule.EDITION_ADDRESS, "redlines", at, record.version());
        }
    }

    /** Its page says in which zone its days begin: in another one it could begin and, some hours long, not have begun. */
    private void timeZone(EditionRecord record, Location at, Findings findings) {
        if (!record.timeZone().equals(site.timeZone()) && moved.add(TIME_ZONE)) {
            findings.report(Rule.EDITION_TIME_ZONE, at, record.version(), record.timeZone(), site.timeZone());
        }
    }

    private static String belowHost(String address) {
        return HOST.matcher(address).replaceFirst("");
    }

    private Optional<PolicyText> written(
            EditionRecord record, String tag, String folder, Map<String, byte[]> files, Findings findings) {
        String path = folder + "/" + text(tag);
        Optional<Language> language = site.language(tag);
        if (language.isEmpty()) {
            if (lost.add(tag)) {
                findings.report(
                        Rule.EDITION_LANGUAGE, Location.startOf(path), tag, record.version(), record.policy());
            }
            return Optional.empty();
        }
        Optional<TextFile> file = decode(path, files.get(text(tag)), Limits.MARKDOWN).text();
        Findings unheard = new Findings();
        Optional<PolicyText> text = file.flatMap(f -> reader.read(record.policy(), language.get(), f, unheard));
        if (text.isEmpty()) {
            findings.report(Rule.EDITION_RECORD, Location.startOf(path), text(tag));
        }
        return text;
    }

    private Edition published(
            EditionRecord record,
            Outline outline,
            Map<String, PolicyText> written,
            List<AcceptedFinding> accepted,
            Map<String, Attestations> attested,
            String folder,
            Findings findings) {
        SiteConfig then = site.declaring(facts(record), record.laws());
        References references = References.frozen(then, outline, record.numbers(), record.elsewhere());
        Publisher publisher = new Publisher(then, references, bodies);
        Map<String, PublishedText> texts = new TreeMap<>();
        written.forEach((tag, text) -> {
            PublishedText published = pool.shared(publisher.publish(text));
            texts.put(tag, published);
            String digest = TextDigest.of(published);
            if (!digest.equals(record.texts().get(tag).digest())) {
                findings.report(
                        Rule.EDITION_TEXT_ALTERED,
                        Location.startOf(folder + "/" + text(tag)),
                        text.language().englishName(),
                        record.version(),
                        record.texts().get(tag).digest().substring(0, SHOWN),
                        digest.substring(0, SHOWN));
            }
        });
        Map<String, List<Edition.Attested>> said = new TreeMap<>();
        attested.forEach((tag, all) -> said.put(tag, FrozenAttestations.said(all)));
        return new Edition(record, outline, texts, accepted, said);
    }

    /** The facts as they were, and the page's own address as one of them. */
    private static Map<String, Fact> facts(EditionRecord record) {
        Map<String, Fact> facts = new LinkedHashMap<>(record.facts());
        Map<String, String> addresses = new HashMap<>();
        record.texts().forEach((tag, text) -> addresses.put(tag, text.address()));
        facts.put(Fact.PAGE_ADDRESS, new Fact(Fact.PAGE_ADDRESS, Fact.Type.URL, new Localized(addresses)));
        return facts;
    }

    private static Loaded decode(String path, byte[] bytes, Limits limits) {
        return SourceTree.decode(path, bytes == null ? new byte[0] : bytes, limits);
    }
}
