package org.clausebook.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.source.Location;

/**
 * A word or phrase that means the same thing everywhere, and what it is called in each language.
 *
 * @param id         its name among the terms
 * @param at         where it is declared
 * @param defined    the clause that says what it means; empty if it is only held together
 * @param scope      the policies that use it in this sense; empty for all
 * @param renderings what it is called, by language tag
 */
public record Term(
        String id, Location at, Optional<Definition> defined, List<String> scope, Map<String, Rendering> renderings) {

    public Term {
        scope = List.copyOf(scope);
        renderings = Map.copyOf(renderings);
    }

    /**
     * The clause that says what a term means.
     *
     * @param at where it is named
     */
    public record Definition(String policy, String clause, Location at) {}

    /**
     * What a term is called in a language.
     *
     * @param name      in full, as messages quote it
     * @param stems     of the right words
     * @param also      of words that readers understand as well; a text that says the right ones keeps to them
     * @param forbidden of words that must not stand for it
     */
    public record Rendering(String name, List<Stem> stems, List<Stem> also, List<Stem> forbidden) {

        public Rendering {
            stems = List.copyOf(stems);
            also = List.copyOf(also);
            forbidden = List.copyOf(forbidden);
        }
    }

    /** The name in a language of the site. */
    public String name(Language language) {
        return renderings.get(language.tag()).name();
    }

    /** Whether a policy uses it in this sense. */
    public boolean isIn(String policy) {
        return scope.isEmpty() || scope.contains(policy) || isDefinedIn(policy);
    }

    /** Whether a policy says what it means. */
    public boolean isDefinedIn(String policy) {
        return defined.filter(definition -> definition.policy().equals(policy)).isPresent();
    }

    /** Whether a clause says what it means. */
    public boolean isDefinedIn(String policy, String clause) {
        return defined.filter(definition -> definition.policy().equals(policy))
                .filter(definition -> definition.clause().equals(clause))
                .isPresent();
    }
}
