package org.clausebook.attest;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.model.Block;
import org.clausebook.model.Inline;
import org.clausebook.model.Provision;

/**
 * Normal forms of texts and their digests, each made once: most clauses of an edition stand in the next one too, and a reader gives
 * equal bodies as the same object. Serves the texts of one policy, one thread at a time.
 */
public final class NormalForms {

    private final Map<List<Block<Inline>>, String> bodies = new IdentityHashMap<>();
    private final Map<String, String> digests = new HashMap<>();

    /** The form of a provision, targets named as they are written. */
    String of(Provision provision) {
        String body = bodies.computeIfAbsent(
                provision.body().blocks(), blocks -> NormalForm.of(blocks, NormalForm.AS_WRITTEN));
        return NormalForm.of(provision.heading(), body);
    }

    /** The digest of a form. */
    String digest(String form) {
        return digests.computeIfAbsent(form, NormalForm::digest);
    }
}
