package org.clausebook.page;

import java.util.List;

/** Leaves the choice of language to the reader: of the whole site, or of one policy. */
public record ChooserPage(Frame frame, List<Choice> choices) implements Page {

    public ChooserPage {
        choices = List.copyOf(choices);
    }

    /** A language and the policies to read in it. */
    public record Choice(String tag, String name, String href, List<PolicyLink> policies) {

        public Choice {
            policies = List.copyOf(policies);
        }
    }

    @Override
    public String template() {
        return "chooser";
    }
}
