package org.clausebook.page;

import java.util.List;

/** What a server shows at an address that does not exist; its links work from anywhere on the host. */
public record NotFoundPage(Frame frame, List<ChooserPage.Choice> choices) implements Page {

    public NotFoundPage {
        choices = List.copyOf(choices);
    }

    @Override
    public String template() {
        return "not-found";
    }
}
