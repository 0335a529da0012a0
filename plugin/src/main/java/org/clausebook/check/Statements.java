package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.model.Language;
import org.clausebook.value.Values;

/**
 * What the same clause states in its languages.
 *
 * @param all        in every language that has it, the drafting language first
 * @param comparable in those that can be held against each other: their texts are whole, and their words known
 */
record Statements(List<Stated> all, List<Stated> comparable) {

    Statements {
        all = List.copyOf(all);
        comparable = List.copyOf(comparable);
    }

    /** How addresses are compared, in each language. */
    static Map<Language, Addresses> addresses(Subject subject) {
        Map<Language, Addresses> addresses = new HashMap<>();
        subject.texts().forEach(text -> addresses.put(text.language(), Addresses.of(subject.site(), text.language().tag())));
        return addresses;
    }

    /** What the titles state. */
    static Statements ofTitles(Subject subject, Map<Language, Addresses> addresses) {
        List<Stated> all = subject.texts().stream()
                .map(text -> Stated.ofTitle(text, addresses.get(text.language())))
                .toList();
        return new Statements(all, all.stream().filter(Statements::isKnown).toList());
    }

    /** What a clause of the drafting language states there and in the translations. */
    static Statements of(
            Subject subject, Subject.Text drafting, Subject.Clause drafted, Map<Language, Addresses> addresses) {
        List<Stated> all = new ArrayList<>();
        List<Stated> comparable = new ArrayList<>();
        add(Stated.of(drafting, drafted, addresses.get(drafting.language())), true, all, comparable);
        for (Subject.Text translation : subject.translations()) {
            Subject.Clause translated = translation.clauses().get(drafted.id());
            if (translated != null) {
                boolean alike = subject.comparable(drafted, translation).isPresent()
                        && BlockCheck.isAlike(drafted, translated);
                add(Stated.of(translation, translated, addresses.get(translation.language())), alike, all, comparable);
            }
        }
        return new Statements(all, comparable);
    }

    private static void add(Stated stated, boolean alike, List<Stated> all, List<Stated> comparable) {
        all.add(stated);
        if (alike && isKnown(stated)) {
            comparable.add(stated);
        }
    }

    private static boolean isKnown(Stated stated) {
        return Values.knows(stated.text().language().tag());
    }
}
