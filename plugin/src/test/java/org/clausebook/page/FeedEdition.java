package org.clausebook.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.edition.Edition;
import org.clausebook.model.AcceptedFinding;
import org.clausebook.model.Attributes;
import org.clausebook.model.Block;
import org.clausebook.model.ChangeClass;
import org.clausebook.model.EditionRecord;
import org.clausebook.model.Fact;
import org.clausebook.model.Language;
import org.clausebook.model.Localized;
import org.clausebook.model.Outline;
import org.clausebook.model.Particulars;
import org.clausebook.model.Prose;
import org.clausebook.model.PublishedText;
import org.clausebook.model.Version;
import org.clausebook.resolve.Numbering;
import org.clausebook.resolve.TextDigest;

/**
 * An edition in the making. Its provisions are written one a line, two spaces deeper than what they belong to: {@code id}, then
 * {@code repealed} or {@code replaces=a,b} if need be, then {@code : words} if others than the id.
 */
public final class FeedEdition {

    private static final Pattern LINE =
            Pattern.compile("( *)([a-z0-9-]+)( repealed)?(?: replaces=(\\S+))?(?:: (.*))?");

    private final String policy;
    private final Version version;
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, String> wordsIn = new LinkedHashMap<>();
    private final Map<String, String> headlines = new TreeMap<>();
    private final Map<String, List<String>> reasons = new TreeMap<>();
    private List<Language> languages = List.of(FeedFixtures.KYRGYZ, FeedFixtures.RUSSIAN);
    private String site = "https://sitronics-electro.com";
    private ZoneId zone = ZoneId.of("Europe/Moscow");
    private ChangeClass change = ChangeClass.MATERIAL;
    private LocalDate published = LocalDate.of(2021, 2, 15);
    private LocalDate effective = LocalDate.of(2021, 3, 1);
    private Optional<Version> corrects = Optional.empty();
    private List<String> fixes = List.of();
    private Optional<String> publisher = Optional.empty();
    private List<String> prevailing = List.of();
    private String provisions = "general";
    private final List<AcceptedFinding> accepted = new ArrayList<>();

    FeedEdition(String policy, Version version) {
        this.policy = policy;
        this.version = version;
    }

    /** Who publishes it, in all its languages by the same name. */
    public FeedEdition publisher(String name) {
        this.publisher = Optional.of(name);
        return this;
    }

    public FeedEdition prevailing(String... tags) {
        this.prevailing = List.of(tags);
        return this;
    }

    public FeedEdition dates(String published, String effective) {
        this.published = LocalDate.parse(published);
        this.effective = LocalDate.parse(effective);
        return this;
    }

    public FeedEdition in(Language... languages) {
        this.languages = List.of(languages);
        return this;
    }

    public FeedEdition frozenAt(String site, String zone) {
        this.site = site;
        this.zone = ZoneId.of(zone);
        return this;
    }

    public FeedEdition change(ChangeClass change) {
        this.change = change;
        return this;
    }

    public FeedEdition corrects(String version, String... fixes) {
        this.corrects = Version.parse(version);
        this.fixes = List.of(fixes);
        return this;
    }

    public FeedEdition title(Language language, String title) {
        titles.put(language.tag(), title);
        return this;
    }

    public FeedEdition says(Language language, String headline, String... reasons) {
        this.headlines.put(language.tag(), headline);
        this.reasons.put(language.tag(), List.of(reasons));
        return this;
    }

    /** A finding that was accepted when the edition was released. */
    public FeedEdition accepted(Optional<String> language, Optional<String> clause, String reason) {
        accepted.add(new AcceptedFinding(
                "translation.paragraphs",
                language,
                clause,
                "6a496bbb",
                "one text has a paragraph where the Kyrgyz text has 2 paragraphs",
                reason,
                "counsel",
                "Counsel of the operator",
                LocalDate.of(2027, 6, 30)));
        return this;
    }

    public FeedEdition provisions(String provisions) {
        this.provisions = provisions;
        return this;
    }

    /** Other words in one language than the provisions say. */
    public FeedEdition words(Language language, String id, String words) {
        wordsIn.put(language.tag() + " " + id, words);
        return this;
    }

    public Edition build() {
        List<Row> rows = rows();
        Outline outline = new Outline(policy, new Localized(titles), entries(rows, 0));
        Numbering numbering = Numbering.of(outline);
        Map<String, String> numbers = new LinkedHashMap<>();
        rows.forEach(row -> numbers.put(row.id, numbering.of(row.id).orElseThrow()));
        Map<String, PublishedText> texts = new LinkedHashMap<>();
        Map<String, EditionRecord.Text> frozen = new LinkedHashMap<>();
        for (Language language : languages) {
            PublishedText text = new PublishedText(
                    policy,
                    language,
                    words(titles.getOrDefault(language.tag(), policy)),
                    items(rows, 0, numbers, language));
            texts.put(language.tag(), text);
            String address = site + "/" + language.segment() + "/" + policy;
            frozen.put(language.tag(), new EditionRecord.Text(TextDigest.of(text), address));
        }
        return new Edition(record(frozen, numbers), outline, texts, accepted, attested());
    }

    /** Of each translation the title, on the day before it was published. */
    private Map<String, List<Edition.Attested>> attested() {
        Map<String, List<Edition.Attested>> attested = new LinkedHashMap<>();
        languages.stream().skip(1).forEach(language -> attested.put(
                language.tag(), List.of(new Edition.Attested("#", "translator", published.minusDays(1)))));
        return attested;
    }

    private EditionRecord record(Map<String, EditionRecord.Text> texts, Map<String, String> numbers) {
        Particulars particulars = new Particulars(
                version,
                change,
                published.minusDays(5),
                published,
                effective,
                corrects,
                false,
                fixes,
                new Localized(headlines),
                reasons);
        Map<String, String> names = new TreeMap<>();
        languages.forEach(language -> names.put(language.tag(), publisher.orElse("")));
        Map<String, Fact> facts = Map.of("operator", new Fact("operator", Fact.Type.TEXT, new Localized(names)));
        return new EditionRecord(
                policy,
                particulars,
                languages.get(0).tag(),
                zone,
                prevailing,
                publisher.map(name -> "operator"),
                false,
                texts,
                numbers,
                facts,
                Map.of(),
                Map.of());
    }

    private record Row(int depth, String id, boolean repealed, List<String> replaces, String words) {}

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String line : provisions.lines().toList()) {
            Matcher form = LINE.matcher(line);
            if (!form.matches()) {
                throw new IllegalArgumentException(line);
            }
            List<String> replaces = form.group(4) == null ? List.of() : List.of(form.group(4).split(","));
            String words = form.group(5) == null ? form.group(2) : form.group(5);
            rows.add(new Row(form.group(1).length() / 2, form.group(2), form.group(3) != null, replaces, words));
        }
        return rows;
    }

    /** The rows of a depth, each with those that follow it and are deeper. */
    private static Map<Row, List<Row>> nested(List<Row> rows, int depth) {
        Map<Row, List<Row>> nested = new LinkedHashMap<>();
        List<Row> below = new ArrayList<>();
        for (Row row : rows) {
            if (row.depth == depth) {
                below = new ArrayList<>();
                nested.put(row, below);
            } else {
                below.add(row);
            }
        }
        return nested;
    }

    private static List<Outline.Entry> entries(List<Row> rows, int depth) {
        List<Outline.Entry> entries = new ArrayList<>();
        nested(rows, depth).forEach((row, below) -> {
            Attributes said = new Attributes(row.repealed, Optional.empty(), row.replaces, Optional.empty());
            entries.add(new Outline.Entry(row.id, said, entries(below, depth + 1)));
        });
        return entries;
    }

    private List<PublishedText.Item> items(
            List<Row> rows, int depth, Map<String, String> numbers, Language language) {
        List<PublishedText.Item> items = new ArrayList<>();
        nested(rows, depth).forEach((row, below) -> {
            List<Prose> line = words(wordsIn.getOrDefault(language.tag() + " " + row.id, row.words));
            items.add(new PublishedText.Item(
                    depth + 2,
                    row.id,
                    numbers.get(row.id),
                    row.repealed,
                    row.replaces,
                    Optional.empty(),
                    row.repealed ? List.of() : List.of(new Block.Paragraph<>(line)),
                    items(below, depth + 1, numbers, language)));
        });
        return items;
    }

    private static List<Prose> words(String words) {
        return List.of(new Prose.Text(words));
    }
}
