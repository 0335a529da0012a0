package org.clausebook.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.attest.Standing;
import org.clausebook.check.ValueReview;
import org.clausebook.finding.FindingPrinter;
import org.clausebook.finding.Printable;
import org.clausebook.model.Policy;
import org.clausebook.model.Provision;
import org.clausebook.model.SiteConfig;
import org.clausebook.resolve.References;

/** Puts the texts of one policy side by side, with what was found in them. */
final class PolicyReporter {

    private static final String ENGLISH = "en";
    private static final String TITLE_LABEL = "Title, and the file as a whole";

    private final SiteConfig site;
    private final References references;
    private final ReportSource source;
    private final ReportNotes notes;
    private final List<ReportLanguage> languages = new ArrayList<>();

    PolicyReporter(SiteConfig site, References references, ReportSource source, ReportNotes notes) {
        this.site = site;
        this.references = references;
        this.source = source;
        this.notes = notes;
        languages.add(new ReportLanguage(site, references, source, site.drafting()));
        site.translations()
                .forEach(language -> languages.add(new ReportLanguage(site, references, source, language)));
    }

    /** @param files that are about this policy alone, by their paths */
    ReportPolicy report(List<String> files) {
        List<ReportClause> clauses = source.policy().map(this::clauses).orElse(List.of());
        boolean read = source.policy().isPresent() || source.leftOut();
        return policy(read, clauses, notes.takeAll(files, source.id()), Optional.empty());
    }

    /**
     * As an earlier run has printed it, if the same was found in its files then.
     *
     * @param files as above
     */
    Optional<ReportPolicy> again(PrintedSection section, List<String> files) {
        return notes.takeAgain(files, section.entries())
                .map(numbers -> policy(true, List.of(), List.of(), Optional.of(section.renumbered(numbers))));
    }

    private ReportPolicy policy(
            boolean read, List<ReportClause> clauses, List<ReportNote> others, Optional<PrintedSection> printed) {
        String id = source.id();
        String tag = site.drafting().tag();
        Optional<String> title = references
                .outline(id)
                .map(outline -> outline.title().in(tag))
                .filter(words -> !words.isEmpty());
        return new ReportPolicy(
                id,
                id,
                title.orElse(id),
                title.isPresent() ? tag : ENGLISH,
                read,
                source.leftOut(),
                columns(clauses),
                clauses,
                others,
                printed);
    }

    private List<ReportClause> clauses(Policy policy) {
        ValueReview values = new ValueReview(site, policy, references);
        List<ReportClause> clauses = new ArrayList<>();
        ids().forEach(id -> clauses.add(clause(id, values.clause(id))));
        clauses.add(0, title(values.title())); // made last: it takes what is in no clause
        clauses.addAll(new NamedRows(site, languages).of(source.id()));
        return clauses;
    }

    /** Ids in drafting order; what only a translation has stands behind what it stands behind there. */
    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (ReportLanguage language : languages) {
            int at = 0;
            for (String id : language.provisions().keySet()) {
                if (id.isEmpty()) {
                    continue; // reported as such; there is nothing to hold it against
                }
                if (known.add(id)) {
                    ids.add(at, id);
                }
                at = ids.indexOf(id) + 1;
            }
        }
        return ids;
    }

    private ReportClause title(ValueReview.Clause values) {
        ValueSigns signs = new ValueSigns(values.values());
        List<ReportCell> cells = languages.stream()
                .map(language -> cell(
                        language,
                        language.titleState(),
                        language.title(signs),
                        language.titleStanding(),
                        notes.take(language.path(), where("title", language))))
                .toList();
        return new ReportClause(
                source.id() + ".title",
                1,
                ReportClause.TITLE,
                "",
                TITLE_LABEL,
                ENGLISH,
                Printable.line(languages.get(0).path()) + ":1:1",
                isOpen(cells),
                cells,
                ReportValue.of(values, columns(List.of())));
    }

    private ReportClause clause(String id, ValueReview.Clause values) {
        String shown = Printable.line(id);
        String number = references.numbering(source.id()).flatMap(all -> all.of(id)).orElse("");
        ValueSigns signs = new ValueSigns(values.values());
        List<ReportCell> cells = new ArrayList<>();
        for (ReportLanguage language : languages) {
            cells.add(cell(
                    language,
                    language.state(id, isRepealed(id)),
                    language.clause(id, signs),
                    language.standing(id),
                    notes.take(language.path(), id, where(number.isEmpty() ? shown : number, language))));
        }
        ReportLanguage first = languages.stream()
                .filter(language -> language.provisions().containsKey(id))
                .findFirst()
                .orElseThrow();
        Provision provision = first.provisions().get(id);
        return new ReportClause(
                source.id() + "." + anchor(id),
                provision.level(),
                shown,
                number,
                cells.get(languages.indexOf(first)).text().orElseThrow().label(),
                first.tag(),
                FindingPrinter.place(first.text().orElseThrow().file().locate(provision.span())),
                isOpen(cells),
                cells,
                ReportValue.of(values, columns(List.of())));
    }

    private boolean isRepealed(String id) {
        return Optional.ofNullable(languages.get(0).provisions().get(id))
                .filter(drafted -> drafted.attributes().repealed())
                .isPresent();
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

    private String where(String what, ReportLanguage language) {
        return source.id() + ", " + what + ", " + language.name();
    }

    private static boolean isOpen(List<ReportCell> cells) {
        return cells.stream().anyMatch(ReportCell::isOpen);
    }

    private ReportCell cell(
            ReportLanguage language,
            ClauseState state,
            Optional<MarkedText> text,
            Optional<Standing> standing,
            List<ReportNote> found) {
        List<ReportMark> marks = new ArrayList<>(List.of(ReportMark.of(state)));
        marks.addAll(ReportNotes.marks(found));
        return new ReportCell(
                language.name(),
                language.tag(),
                state,
                marks,
                text,
                standing.flatMap(each -> ReportAttestation.of(each, site.people())),
                found);
    }

    private List<ReportColumn> columns(List<ReportClause> clauses) {
        List<ReportColumn> columns = new ArrayList<>();
        for (ReportLanguage language : languages) {
            int at = columns.size();
            Map<ClauseState, Integer> counts = new EnumMap<>(ClauseState.class);
            clauses.stream()
                    .filter(ReportClause::isDrafted)
                    .forEach(clause -> counts.merge(clause.cells().get(at).state(), 1, Integer::sum));
            List<ReportColumn.Count> listed = new ArrayList<>();
            counts.forEach((state, n) -> listed.add(new ReportColumn.Count(ReportMark.of(state), n)));
            columns.add(new ReportColumn(language.tag(), language.name(), language.isDrafting(), listed));
        }
        return columns;
    }
}
