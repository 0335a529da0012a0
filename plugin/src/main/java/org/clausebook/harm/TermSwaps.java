package org.clausebook.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.model.Stem;
import org.clausebook.model.Term;

/** Defects in terms: one stands for another, or is said in words that must not stand for it. */
final class TermSwaps {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** The words of a law: it has its own terms. */
    private static final Pattern CITATION = Pattern.compile("\\[[^\\]]*(?=\\x00)");

    private TermSwaps() {}

    /** @param terms of the policy */
    static List<Injection> in(Passage passage, List<Term> terms) {
        List<Injection> found = new ArrayList<>();
        String own = CITATION.matcher(passage.prose()).replaceAll(cited -> "\0".repeat(cited.group().length()));
        List<Term.Rendering> renderings = terms.stream()
                .map(term -> term.renderings().get(passage.language()))
                .filter(rendering -> rendering != null)
                .toList();
        for (int i = 0; i < renderings.size(); i++) {
            Term.Rendering rendering = renderings.get(i);
            String other = renderings.get((i + 1) % renderings.size()).name();
            for (Stem stem : rendering.stems()) {
                for (MatchResult words : pattern(stem).matcher(own).results().toList()) {
                    found.add(passage.replace(Harm.TERM_SWAPPED, words.start(), words.end(), other));
                    rendering.forbidden().stream().findFirst().ifPresent(wrong -> found.add(
                            passage.replace(Harm.TERM_FORBIDDEN, words.start(), words.end(), wrong.text())));
                }
            }
        }
        return found;
    }

    private static Pattern pattern(Stem stem) {
        String words = stem.words().stream().map(Pattern::quote).collect(Collectors.joining("\\p{L}*[ \u00A0-]+"));
        return Pattern.compile("(?<![\\p{L}-])" + words + "\\p{L}*", FLAGS);
    }
}
