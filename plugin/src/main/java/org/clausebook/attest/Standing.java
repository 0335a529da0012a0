package org.clausebook.attest;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How a clause stands in a translation.
 *
 * @param id          of the clause, {@link Attestations#TITLE} for the title of the policy, or of a value, see {@link NamedValues}
 * @param source      what the drafting language says now, in its {@link NormalForm}
 * @param translation likewise what the translation says
 * @param earlier     what was attested of it before, as it is called now or as it was; empty if nothing was
 */
public record Standing(String id, State state, String source, String translation, List<Attestation> earlier) {

    /** Whether what somebody attested is what the texts say. */
    public enum State {
        ATTESTED,
        NEVER,
        SOURCE_CHANGED,
        TRANSLATION_CHANGED
    }

    public Standing {
        earlier = List.copyOf(earlier);
    }

    public boolean isAttested() {
        return state == State.ATTESTED;
    }

    /** What the drafting language says, as a sentence quotes it: on one line, and no more than fits. */
    public String quotedSource() {
        return SourceChange.quoted(source);
    }

    /** Likewise what the translation says. */
    public String quotedTranslation() {
        return SourceChange.quoted(translation);
    }

    /** The part of the translation that most likely renders what has changed in the source since, as one line. */
    public String counterpart() {
        return Counterpart.of(attestedWords(), source, translation);
    }

    /** What the source said when it was attested last; of clauses that were merged, one below the other. */
    public String attestedWords() {
        return earlier.stream().map(Attestation::words).collect(Collectors.joining("\n"));
    }
}
