package org.clausebook.page;

import java.util.List;

/**
 * All comparisons of a policy's editions in one language.
 *
 * @param editions newest first
 * @param all      link to the list of editions
 * @param changes  link to the change notes
 */
public record ComparisonListPage(Frame frame, String policy, List<Later> editions, String all, String changes)
        implements Page {

    public ComparisonListPage {
        editions = List.copyOf(editions);
    }

    /**
     * An edition, and what it is compared with.
     *
     * @param earlier its comparisons with editions before it, newest first; none if it is the first one, or there is nothing to
     *                compare in this language
     */
    public record Later(EditionEntry edition, List<EditionEntry.Redline> earlier) {

        public Later {
            earlier = List.copyOf(earlier);
        }
    }

    @Override
    public String template() {
        return "comparison-list";
    }
}
