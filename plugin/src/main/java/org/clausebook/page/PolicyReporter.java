package org.clausebook.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.clausebook.check.ValueReview;
import org.clausebook.finding.FindingPrinter;
import org.clausebook.finding.Printable;
import org.clausebook.model.Language;
import org.clausebook.model.Policy;
import org.clausebook.model.PolicyText;
import org.clausebook.model.Provision;
import org.clausebook.model.SiteConfig;
import org.clausebook.resolve.References;

/** Puts the texts of one policy side by side, with what was found in them. */
final class PolicyReporter {

    private static final String TITLE_LABEL = "Title, and the file as a whole";

    private final SiteConfig site;
    private final References references;
    private final ReportSource source;
    private final ReportNotes notes;
    private final Function<String, Optional<String>> owner;
    private final List<Language> languages = new ArrayList<>();
    private final Map<Language, Column> columns = new LinkedHashMap<>();

    PolicyReporter(
            SiteConfig site,
            References references,
            ReportSource source,
            ReportNotes notes,
            Function<String, Optional<String>> owner) {
        this.site = site;
        this.references = references;
        this.source = source;
        this.notes = notes;
        this.owner = owner;
        languages.add(site.drafting());
        languages.addAll(site.translations());
    }

    /** A text, if it could be read, with its provisions by id. */
    private record Column(Optional<PolicyText> text, Map<String, Provision> provisions, MarkedTexts marked) {}

    ReportPolicy report() {
        source.policy().ifPresent(this::takeApart);
        List<ReportClause> clauses = source.policy().map(this::clauses).orElse(List.of());
        List<ReportNote> others =
                notes.takeAll(path -> owner.apply(path).equals(Optional.of(source.id())), source.id());
        Optional<String> title = references.outline(source.id()).map(outline -> outline.title().in(tag()));
        return new ReportPolicy(
                source.id(),
                source.id(),
                title.filter(words -> !words.isEmpty()).orElse(source.id()),
                title.isPresent() ? tag() : "en",
                source.policy().isPresent(),
                languages.stream().map(language -> column(language, clauses)).toList(),
                clauses,
                others);
    }

    private String tag() {
        return site.drafting().tag();
    }

    private void takeApart(Policy policy) {
        for (Language language : languages) {
            Optional<PolicyText> text = policy.texts().stream()
                    .filter(each -> each.language().equals(language))
                    .findFirst();
            columns.put(
                    language,
                    new Column(
                            text,
                            text.map(Policy::byId).orElse(Map.of()),
                            text.map(each -> new MarkedTexts(site, references, each)).orElse(null)));
        }
    }

    private List<ReportClause> clauses(Policy policy) {
        ValueReview values = new ValueReview(site, policy, references);
        List<ReportClause> clauses = new ArrayList<>();
        for (String id : ids()) {
            clauses.add(clause(id, values.clause(id)));
        }
        clauses.add(0, title(values.title())); // last, so that it takes what is in no clause
        return clauses;
    }

    /** Ids in drafting order; what only a translation has stands behind what it stands behind there. */
    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        Set<String> known = new HashSet<>(Set.of(""));
        for (Column column : columns.values()) {
            int at = 0;
            for (String id : column.provisions().keySet()) {
                if (known.add(id)) {
                    ids.add(at, id);
                    at++;
                } else if (!id.isEmpty()) {
                    at = ids.indexOf(id) + 1;
                }
            }
        }
        return ids;
    }

    private ReportClause title(ValueReview.Clause values) {
        ValueSigns signs = new ValueSigns(values.values());
        List<ReportCell> cells = new ArrayList<>();
        columns.forEach((language, column) -> cells.add(cell(
                language,
                column.text().isEmpty() ? ClauseState.UNREAD : state(language),
                column.text().map(text -> column.marked().title(signs)),
                notes.take(source.paths().get(language.tag()), where("title", language)))));
        return new ReportClause(
                source.id() + ".title",
                1,
                ReportClause.TITLE,
                "",
                TITLE_LABEL,
                "en",
                source.paths().get(tag()) + ":1:1",
                isOpen(cells),
                cells,
                ReportValue.of(values, reportColumns()));
    }

    private ReportClause clause(String id, ValueReview.Clause values) {
        ValueSigns signs = new ValueSigns(values.values());
        String number = references.numbering(source.id()).flatMap(all -> all.of(id)).orElse("");
        String shown = Printable.line(id);
        List<ReportCell> cells = new ArrayList<>();
        Language first = null;
        for (Map.Entry<Language, Column> each : columns.entrySet()) {
            Language language = each.getKey();
            Column column = each.getValue();
            Provision provision = column.provisions().get(id);
            first = first == null && provision != null ? language : first;
            cells.add(cell(
                    language,
                    state(language, id),
                    Optional.ofNullable(provision).map(there -> column.marked().provision(there, signs)),
                    notes.take(
                            source.paths().get(language.tag()),
                            id,
                            where(number.isEmpty() ? shown : number, language))));
        }
        Provision provision = columns.get(first).provisions().get(id);
        Language labelled = first;
        return new ReportClause(
                source.id() + "." + anchor(id),
                provision.level(),
                shown,
                number,
                cells.get(languages.indexOf(labelled)).text().orElse(MarkedText.NONE).label(),
                labelled.tag(),
                FindingPrinter.place(
                        columns.get(first).text().orElseThrow().file().locate(provision.span())),
                isOpen(cells),
                cells,
                ReportValue.of(values, reportColumns()));
    }

    /** An id is part of an address; one that has other characters, which is a finding, is spelt out. */
    private static String anchor(String id) {
        StringBuilder out = new StringBuilder();
        id.codePoints().forEach(c -> {
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || c == '-');
            out.append(plain ? Character.toString(c) : "_" + Integer.toHexString(c));
        });
        return out.toString();
    }

    private String where(String what, Language language) {
        return source.id() + ", " + what + ", " + language.englishName();
    }

    private static boolean isOpen(List<ReportCell> cells) {
        return cells.stream().anyMatch(ReportCell::isOpen);
    }

    private ReportCell cell(
            Language language, ClauseState state, Optional<MarkedText> text, List<ReportNote> found) {
        List<ReportMark> marks = new ArrayList<>(List.of(ReportMark.of(state)));
        marks.addAll(ReportNotes.marks(found));
        return new ReportCell(language.englishName(), language.tag(), state, marks, text, found);
    }

    private ClauseState state(Language language, String id) {
        Column column = columns.get(language);
        if (column.text().isEmpty()) {
            return ClauseState.UNREAD;
        }
        if (!column.provisions().containsKey(id)) {
            return ClauseState.MISSING;
        }
        Provision drafted = columns.get(site.drafting()).provisions().get(id);
        boolean repealed = drafted != null && drafted.attributes().repealed();
        return repealed ? ClauseState.REPEALED : state(language);
    }

    private ClauseState state(Language language) {
        return language.equals(site.drafting()) ? ClauseState.DRAFTING : ClauseState.TRANSLATED;
    }

    private List<ReportColumn> reportColumns() {
        return languages.stream().map(language -> column(language, List.of())).toList();
    }

    private ReportColumn column(Language language, List<ReportClause> clauses) {
        int at = languages.indexOf(language);
        Map<ClauseState, Integer> counts = new EnumMap<>(ClauseState.class);
        clauses.stream()
                .filter(ReportClause::isDrafted)
                .forEach(clause -> counts.merge(clause.cells().get(at).state(), 1, Integer::sum));
        List<ReportColumn.Count> listed = new ArrayList<>();
        counts.forEach((state, n) -> listed.add(new ReportColumn.Count(ReportMark.of(state), n)));
        return new ReportColumn(
                language.tag(), language.englishName(), language.equals(site.drafting()), listed);
    }
}
