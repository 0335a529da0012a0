package org.clausebook.page;

import java.util.List;

/** All policies in one language. */
public record LanguagePage(Frame frame, List<PolicyLink> policies) implements Page {

    public LanguagePage {
        policies = List.copyOf(policies);
    }

    @Override
    public String template() {
        return "language";
    }
}
