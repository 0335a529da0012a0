package org.clausebook.page;

import java.util.List;
import java.util.Optional;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Timeline;
import org.clausebook.model.AcceptedFinding;
import org.clausebook.model.Language;
import org.clausebook.model.Particulars;
import org.clausebook.page.ChangesPage.Note;

/** Makes the pages about a policy's editions, in one language: when each applies, and what each changed. */
final class NotePages {

    private final View view;

    NotePages(View view) {
        this.view = view;
    }

    /** Which edition applies on which days. */
    EditionsPage editions() {
        Frame frame = view.frame(PolicyAddresses::editions, true, language -> true);
        Address here = frame.address();
        Links links = view.links(here);
        List<Timeline.Period> periods = view.chain().periods();
        return new EditionsPage(
                frame,
                view.policy().id(),
                periods.stream().map(period -> view.entries().entry(period.edition(), here)).toList(),
                view.chain().newestFirst().stream()
                        .map(edition -> view.entries().entry(edition, here))
                        .filter(entry -> !entry.applies())
                        .toList(),
                view.chain().newestFirst().stream()
                        .filter(edition -> !edition.accepted().isEmpty())
                        .map(edition -> new EditionsPage.Accepted(
                                view.entries().entry(edition, here),
                                edition.accepted().stream().map(finding -> accepted(finding, edition, links)).toList()))
                        .toList(),
                view.entries().day(periods.get(periods.size() - 1).from()),
                view.site().timeZone().getId(),
                links.changes(),
                Optional.of(links.comparisons()).filter(link -> view.chain().hasComparisons()),
                Optional.of(links.besides()).filter(link -> view.site().languages().size() > 1),
                view.feed(links),
                links.editionsData());
    }

    private AcceptedNote accepted(AcceptedFinding finding, Edition edition, Links links) {
        return new AcceptedNote(
                finding.rule(),
                finding.language().flatMap(view.site()::language).map(Language::name),
                finding.clause().flatMap(id -> Optional.ofNullable(edition.record().numbers().get(id))
                        .map(number -> new ProvisionLink(number, text(edition, id, links)))),
                finding.reason(),
                finding.who(),
                view.entries().day(finding.until()));
    }

    /** A page that says that the edition is not in this language has no clauses. */
    private String text(Edition edition, String id, Links links) {
        return view.texts().has(edition) ? links.text(edition, id) : links.text(edition);
    }

    /** What each edition changed, and why. */
    ChangesPage changes() {
        Frame frame = view.frame(PolicyAddresses::changes, true, language -> true);
        Links links = view.links(frame.address());
        return new ChangesPage(
                frame,
                view.policy().id(),
                view.chain().newestFirst().stream().map(edition -> note(edition, frame, links)).toList(),
                links.editions(),
                view.feed(links),
                links.changesData());
    }

    private Note note(Edition edition, Frame frame, Links links) {
        Particulars said = edition.particulars();
        String tag = view.language().tag();
        Optional<String> headline = Optional.of(said.headline().in(tag)).filter(words -> !words.isEmpty());
        return new Note(
                view.entries().entry(edition, frame.address()),
                Links.noteAnchor(edition),
                headline,
                said.reasons().getOrDefault(tag, List.of()),
                headline.isPresent() ? List.of() : elsewhere(said, frame),
                view.chain().before(edition).flatMap(before -> changes(before, edition, links)),
                said.corrects().flatMap(view.chain()::find).map(links::note),
                fixes(edition, links));
    }

    private Optional<ChangeList> changes(Edition before, Edition edition, Links links) {
        Texts texts = view.texts();
        return texts.compared(before, edition)
                .map(compared -> new ChangeLists(
                                id -> links.comparison(before, edition, id),
                                id -> links.text(edition, id),
                                texts.items(edition))
                        .of(compared, view.masthead(before, edition)));
    }

    /** Against an edition that was only announced it may have mended some languages: against the one that applies, nobody asked. */
    private List<ProvisionLink> fixes(Edition edition, Links links) {
        if (!view.texts().has(edition) || !view.chain().skipped(edition).isEmpty()) {
            return List.of();
        }
        Items items = view.texts().items(edition);
        return edition.particulars().translationFixes().stream()
                .flatMap(id -> items.find(id).stream())
                .map(item -> new ProvisionLink(item.number(), links.text(edition, item.id())))
                .toList();
    }

    private static List<Alternate> elsewhere(Particulars said, Frame frame) {
        return frame.alternates().stream()
                .filter(alternate -> !said.headline().in(alternate.tag()).isEmpty())
                .toList();
    }
}
