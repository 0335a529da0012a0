package org.clausebook.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.attest.Attestation;
import org.clausebook.attest.Standing;
import org.clausebook.diff.Comparer;
import org.clausebook.diff.Edit;
import org.clausebook.model.Block;
import org.clausebook.model.PlainText;
import org.clausebook.page.MarkedWords.Style;

/**
 * Who attested a clause last.
 *
 * @param who    in words; the handle if the settings do not say
 * @param on     the day, as 2026-12-31
 * @param change what has changed in the drafting language since, word by word; empty if nothing has
 */
public record ReportAttestation(String who, String on, Optional<MarkedText> change) {

    /** Between two paragraphs. */
    private static final String DIVISION = " ¶ ";

    /** @param people handles, each with the words that say who it is */
    static Optional<ReportAttestation> of(Standing standing, Map<String, String> people) {
        if (standing.earlier().isEmpty()) {
            return Optional.empty();
        }
        Attestation last = standing.earlier().get(0);
        Optional<MarkedText> change = standing.state() == Standing.State.SOURCE_CHANGED
                ? Optional.of(change(standing.attestedWords(), standing.source()))
                : Optional.empty();
        return Optional.of(
                new ReportAttestation(people.getOrDefault(last.by(), last.by()), last.on().toString(), change));
    }

    private static MarkedText change(String before, String after) {
        List<MarkedWords> words = Comparer.words(before.replace("\n", DIVISION), after.replace("\n", DIVISION)).stream()
                .map(edit -> new MarkedWords(PlainText.ofLine(edit.words()), styles(edit), "", Optional.empty()))
                .toList();
        return new MarkedText(List.of(), List.of(new Block.Paragraph<>(words)));
    }

    private static Set<Style> styles(Edit edit) {
        return switch (edit.op()) {
            case KEPT -> Set.of();
            case DELETED -> Set.of(Style.DELETED);
            case INSERTED -> Set.of(Style.INSERTED);
        };
    }
}
