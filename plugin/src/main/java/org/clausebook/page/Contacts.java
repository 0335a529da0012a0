package org.clausebook.page;

import java.util.List;
import org.clausebook.model.Destination;
import org.clausebook.model.Fact;
import org.clausebook.model.Prose;

/** Says whom readers may turn to, as the settings have it today: it is no part of an edition. */
final class Contacts {

    private Contacts() {}

    /** Of the view's policy in its language, each as a link where it is an address. */
    static List<Phrase> of(View view) {
        String tag = view.language().tag();
        return view.policy().contact().stream()
                .map(view.site().facts()::get)
                .map(fact -> new Phrase(List.of(words(fact, tag))))
                .toList();
    }

    private static Prose words(Fact fact, String tag) {
        Prose.Text words = new Prose.Text(fact.value().in(tag));
        return fact.address(tag)
                .<Prose>map(address -> new Prose.Link(new Destination.Outside(address), List.of(words)))
                .orElse(words);
    }
}
