package org.clausebook.attest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.clausebook.model.Block;
import org.clausebook.model.Inline;
import org.clausebook.model.Memo;
import org.clausebook.model.Provision;

/**
 * Normal forms of texts and their digests, each made once: most clauses of an edition stand in the next one too, and a reader gives
 * equal bodies as the same object. Serves the texts of one policy, one thread at a time.
 */
public final class NormalForms {

    /** What is asked is how the clauses are called that links lead to. */
    private final Memo<List<Block<Inline>>, String, String, String> bodies = new Memo<>();

    private final Map<String, String> digests = new HashMap<>();

    /** As {@link NormalForm#of(Provision, UnaryOperator)}. */
    String of(Provision provision, UnaryOperator<String> names) {
        List<Block<Inline>> blocks = provision.body().blocks();
        return NormalForm.of(provision.heading(), bodies.of(blocks, names, asked -> NormalForm.of(blocks, asked::apply)));
    }

    /** The digest of a form. */
    String digest(String form) {
        return digests.computeIfAbsent(form, NormalForm::digest);
    }
}
