package org.clausebook.attest;

import java.util.List;
import org.clausebook.attest.Standing.State;

/** Texts in their normal form held against attestations of them, passage by passage. */
final class Passages {

    private final NormalForms forms;

    Passages(NormalForms forms) {
        this.forms = forms;
    }

    /**
     * How a text stands that was attested as a whole, or in several passages one below the other. A translation has its
     * paragraphs where the source has them, as far as it takes to tell its passages apart.
     */
    State state(String source, String translation, List<Attestation> attested) {
        if (attested.isEmpty()) {
            return State.NEVER;
        }
        if (attested.size() == 1) {
            return state(is(source, attested.get(0).source()), is(translation, attested.get(0).translation()));
        }
        List<String> drafted = source.lines().toList();
        List<String> translated = translation.lines().toList();
        boolean follows = true;
        int from = 0;
        for (int i = 0; i < attested.size(); i++) {
            Attestation passage = attested.get(i);
            int to = from + (int) passage.words().lines().count();
            boolean last = i == attested.size() - 1;
            if (last ? to != drafted.size() : to > drafted.size()) {
                return State.SOURCE_CHANGED;
            }
            if (!is(joined(drafted, from, to), passage.source())) {
                return State.SOURCE_CHANGED;
            }
            int end = last ? translated.size() : Math.min(to, translated.size());
            String words = joined(translated, Math.min(from, end), end);
            follows &= is(words, passage.translation());
            from = to;
        }
        return state(true, follows);
    }

    private boolean is(String form, String digest) {
        return forms.digest(form).equals(digest);
    }

    private static State state(boolean same, boolean follows) {
        if (!same) {
            return State.SOURCE_CHANGED;
        }
        return follows ? State.ATTESTED : State.TRANSLATION_CHANGED;
    }

    private static String joined(List<String> lines, int from, int to) {
        return String.join("\n", lines.subList(from, to));
    }
}
