package org.clausebook;

import java.util.List;
import java.util.Optional;
import org.clausebook.attest.Meaning;

/**
 * What to attest, and who does.
 *
 * @param project  the folders and the day
 * @param policy   which policy; if it is not said: all of them, or the only one if clauses are named
 * @param language tag of the translation; if it is not said: the only one
 * @param clauses  ids, {@code #} for the title, {@code fact:operator} and {@code law:152-fz} for what is printed
 *                 by name; empty if all that has changed is meant, or nothing
 * @param all      whether everything is meant that nobody has attested as it is now
 * @param count    how many that are, so that nobody attests more than he thinks
 * @param by       handle of the person
 * @param meaning  what became of the source's meaning, where the source has changed; of a clause that is named and attested
 *                 already, what is to be recorded instead
 * @param prune    whether lines of clauses that are gone are taken out
 */
public record AttestRequest(
        CompileRequest project,
        Optional<String> policy,
        Optional<String> language,
        List<String> clauses,
        boolean all,
        Optional<Integer> count,
        Optional<String> by,
        Optional<Meaning> meaning,
        boolean prune) {

    public AttestRequest {
        clauses = List.copyOf(clauses);
    }
}
