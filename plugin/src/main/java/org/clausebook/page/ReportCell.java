package org.clausebook.page;

import java.util.List;
import java.util.Optional;

/**
 * A clause in one language.
 *
 * @param language its English name
 * @param tag      of the language
 * @param state    how it stands
 * @param marks    the same and what was found, for the table
 * @param text     what it says; empty if it is not there
 * @param vouched  who attested it last
 * @param notes    what was found in it, gravest first
 */
public record ReportCell(
        String language,
        String tag,
        ClauseState state,
        List<ReportMark> marks,
        Optional<MarkedText> text,
        Optional<ReportAttestation> vouched,
        List<ReportNote> notes) {

    public ReportCell {
        marks = List.copyOf(marks);
        notes = List.copyOf(notes);
    }

    /** Whether there is something that nobody has decided about yet. */
    boolean isOpen() {
        return state.isOpen() || notes.stream().anyMatch(note -> !note.isWaived());
    }

    /** The same without what it says. */
    ReportCell withoutWords() {
        return new ReportCell(language, tag, state, marks, Optional.empty(), Optional.empty(), notes);
    }
}
