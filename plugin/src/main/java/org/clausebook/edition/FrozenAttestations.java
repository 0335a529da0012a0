package org.clausebook.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.attest.AttestationsReader;
import org.clausebook.source.Limits;
import org.clausebook.source.SourceTree;
import org.clausebook.source.TextFile;

/** Who attested the translations of an edition: files that are frozen beside its texts. */
final class FrozenAttestations {

    /** How their names end. */
    static final String ENDING = ".attested.yaml";

    private FrozenAttestations() {}

    /** The name of the file about the translation into a language. */
    static String file(String language) {
        return language + ENDING;
    }

    /**
     * By language tag, sorted by clause. Editions that were released before anyone attested anything have no such files.
     *
     * @param files the verified files of the edition, by name
     */
    static Map<String, List<Edition.Attested>> read(Collection<String> languages, Map<String, byte[]> files) {
        Map<String, List<Edition.Attested>> attested = new TreeMap<>();
        for (String language : languages) {
            byte[] bytes = files.get(file(language));
            if (bytes != null) {
                SourceTree.decode(file(language), bytes, Limits.ATTESTATIONS)
                        .text()
                        .ifPresent(text -> attested.put(language, read(text)));
            }
        }
        return attested;
    }

    private static List<Edition.Attested> read(TextFile file) {
        List<Edition.Attested> attested = new ArrayList<>();
        AttestationsReader.frozen(file).byId().forEach((clause, attestation) ->
                attested.add(new Edition.Attested(clause, attestation.by(), attestation.on())));
        return attested;
    }
}
