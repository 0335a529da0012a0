package org.clausebook.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A policy in the languages in which it could be read.
 *
 * @param texts in the order of the language switch; a language whose file is missing or unreadable is not among them
 */
public record Policy(PolicyConfig config, Language draftingLanguage, List<PolicyText> texts) {

    public Policy {
        texts = List.copyOf(texts);
    }

    public String id() {
        return config.id();
    }

    /** The text in the drafting language: what all others are held against. */
    public Optional<PolicyText> drafting() {
        return texts.stream().filter(t -> t.language().equals(draftingLanguage)).findFirst();
    }

    /** The texts in the other languages. */
    public List<PolicyText> translations() {
        return texts.stream()
                .filter(t -> !t.language().equals(draftingLanguage))
                .toList();
    }

    /** The provisions of a text by id, the first of each, in reading order. */
    public static Map<String, Provision> byId(PolicyText text) {
        return text.provisions()
                .collect(Collectors.toMap(
                        Provision::id, Function.identity(), (first, again) -> first, LinkedHashMap::new));
    }
}
