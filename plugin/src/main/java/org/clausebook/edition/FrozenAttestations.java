package org.clausebook.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.clausebook.attest.Ancestry;
import org.clausebook.attest.Attestations;
import org.clausebook.attest.AttestationsReader;
import org.clausebook.attest.NamedValues;
import org.clausebook.attest.NormalForms;
import org.clausebook.attest.Standings;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.AcceptedFinding;
import org.clausebook.model.EditionRecord;
import org.clausebook.model.PolicyText;
import org.clausebook.source.Limits;
import org.clausebook.source.SourceTree;

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
     * By language tag. Editions that were released before anyone attested anything have no such files.
     *
     * @param folder the edition's folder, for places
     * @param files  the verified files of the edition, by name
     */
    static Map<String, Attestations> read(String folder, Collection<String> languages, Map<String, byte[]> files) {
        Map<String, Attestations> attested = new TreeMap<>();
        for (String language : languages) {
            byte[] bytes = files.get(file(language));
            if (bytes != null) {
                SourceTree.decode(folder + "/" + file(language), bytes, Limits.ATTESTATIONS)
                        .text()
                        .ifPresent(text -> attested.put(language, AttestationsReader.frozen(text)));
            }
        }
        return attested;
    }

    /** What an edition says of them, sorted by clause. */
    static List<Edition.Attested> said(Attestations attestations) {
        List<Edition.Attested> said = new ArrayList<>();
        attestations.byId().forEach((clause, attestation) ->
                said.add(new Edition.Attested(clause, attestation.by(), attestation.on())));
        return said;
    }

    /**
     * Reports each attestation of other words than those that are frozen beside it. A release leaves these out; earlier versions kept what
     * somebody had accepted, and what was no more than a hint, of which nothing tells today.
     *
     * @param written  the texts, by language tag
     * @param ancestry what their clauses were called before
     * @param accepted for this edition
     * @param forms    of the policy's editions
     */
    static void check(
            EditionRecord record,
            Map<String, PolicyText> written,
            Map<String, Attestations> attested,
            Ancestry ancestry,
            List<AcceptedFinding> accepted,
            NormalForms forms,
            Findings findings) {
        PolicyText drafted = written.get(record.drafting());
        attested.forEach((tag, all) -> {
            PolicyText translation = written.get(tag);
            Map<String, Set<String>> outdated =
                    new Standings(drafted, translation, all, ancestry, NamedValues.of(record), forms).outdated();
            outdated.values().removeIf(clauses -> clauses.stream().allMatch(id -> isAccepted(id, tag, accepted)));
            outdated.keySet().forEach(id -> findings.report(
                    Rule.EDITION_ATTESTED,
                    all.at(id),
                    record.version(),
                    all.byId().get(id).by(),
                    id,
                    translation.language().englishName()));
        });
    }

    private static boolean isAccepted(String id, String tag, List<AcceptedFinding> accepted) {
        return accepted.stream()
                .filter(finding -> finding.rule().startsWith("attestation."))
                .filter(finding -> finding.language().filter(tag::equals).isPresent())
                .anyMatch(finding -> isAbout(finding, id));
    }

    /** A value is found in the clause that prints it first, of which nothing was accepted; its message says what it is about. */
    private static boolean isAbout(AcceptedFinding finding, String id) {
        return NamedValues.label(id)
                .map(finding.message()::startsWith)
                .orElseGet(() -> finding.clause().orElse(Attestations.TITLE).equals(id) && !NamedValues.isLabelled(finding.message()));
    }
}
