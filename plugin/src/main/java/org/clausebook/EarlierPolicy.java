package org.clausebook;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.clausebook.codec.RecordCodec;
import org.clausebook.edition.Lock;
import org.clausebook.model.Outline;
import org.clausebook.source.Observations;
import org.clausebook.source.Sha256;
import org.clausebook.source.SourceTree;

/**
 * A policy as a build has left it. With the same program, request and {@linkplain BuildTrace.Premises premises} it would come out the
 * same again as long as all answers are the same that were got on the way.
 *
 * @param policy   its id
 * @param read     what was asked about the repository's files, with the answers
 * @param outlines the digests of the skeletons that were looked into, by policy
 * @param looked   whether its working text was looked at
 * @param drafts   the digests of the files of its working text, by path
 * @param editions those of the files of its editions
 * @param pages    how many of these are pages
 * @param lock     of all its editions
 * @param packed   what it adds to the rest of the site, in few bytes: a thousand policies have much to say
 */
record EarlierPolicy(
        String policy,
        SortedMap<String, String> read,
        SortedMap<String, String> outlines,
        boolean looked,
        SortedMap<String, String> drafts,
        SortedMap<String, String> editions,
        int pages,
        Lock lock,
        byte[] packed) {

    private static final String ABSENT = "absent";

    /**
     * What it adds to the rest of the site.
     *
     * @throws IOException if nothing can be made of the bytes
     */
    PolicyPart part() throws IOException {
        return RecordCodec.unpack(PolicyPart.class, packed);
    }

    /** The digest of everything that numbers and references can depend on in a policy. */
    static String digest(Optional<Outline> outline) {
        return outline.map(RecordCodec::write).map(Sha256::of).orElse(ABSENT);
    }

    /**
     * Whether everything that was read and asked for is the same today.
     *
     * @param skeletons digests of the skeletons of policies as they are today, by policy
     */
    boolean holds(SourceTree tree, Function<String, String> skeletons) {
        return outlines.entrySet().stream()
                        .allMatch(outline -> outline.getValue().equals(skeletons.apply(outline.getKey())))
                && Observations.hold(read, tree);
    }

    /** The digests of all its files, by path. */
    SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>(drafts);
        files.putAll(editions);
        return files;
    }
}
