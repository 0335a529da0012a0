package org.clausebook.page;

import java.util.List;
import java.util.Optional;

/**
 * The change notes of a policy, newest first.
 *
 * @param all  link to the list of editions
 * @param feed link to the feed, if there is one in this language
 * @param data link to the same for machines
 */
public record ChangesPage(Frame frame, String policy, List<Note> notes, String all, Optional<String> feed, String data)
        implements Page {

    public ChangesPage {
        notes = List.copyOf(notes);
    }

    /**
     * What an edition changed, and why.
     *
     * @param anchor    of the note on its page
     * @param headline  what changed, in one line; empty if it was not written in the language of the page
     * @param reasons   why, as paragraphs
     * @param elsewhere the same note in the languages in which it was written, if it was not in this one
     * @param changes   computed; empty for the first edition, and where there is nothing to compare in this language
     * @param corrects  link to the note of the edition that this one corrects
     * @param fixes     clauses that were mended in some languages only
     */
    public record Note(
            EditionEntry edition,
            String anchor,
            Optional<String> headline,
            List<String> reasons,
            List<Alternate> elsewhere,
            Optional<ChangeList> changes,
            Optional<String> corrects,
            List<ProvisionLink> fixes) {

        public Note {
            reasons = List.copyOf(reasons);
            elsewhere = List.copyOf(elsewhere);
            fixes = List.copyOf(fixes);
        }
    }

    @Override
    public String template() {
        return "changes";
    }
}
