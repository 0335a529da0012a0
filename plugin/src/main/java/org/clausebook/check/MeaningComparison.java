package org.clausebook.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.language.Evidence;
import org.clausebook.language.Lexicon;
import org.clausebook.language.Topic;
import org.clausebook.language.Word;
import org.clausebook.model.Modality;

/**
 * Words that decide how much a clause binds are in every language: must and may, not, at most, except. What an author
 * declares is demanded; the rest is only shown to a reviewer, because a language can say the same without such a word.
 */
final class MeaningComparison {

    private static final Map<Modality, Topic> DECLARED = new EnumMap<>(Map.of(
            Modality.MUST, Topic.MUST, Modality.MAY, Topic.MAY, Modality.MUST_NOT, Topic.MUST_NOT));

    private MeaningComparison() {}

    /** A clause in one language, and what it says there. */
    private record Reading(Parallel parallel, Map<Topic, Evidence> said) {

        static Reading of(Parallel parallel) {
            List<Word> words = parallel.clause().lines().stream()
                    .flatMap(line -> line.ownWords().stream())
                    .toList();
            return new Reading(parallel, Lexicon.of(parallel.language()).read(words));
        }

        boolean says(Topic topic, Evidence evidence) {
            return said.get(topic) == evidence;
        }
    }

    static void check(List<Parallel> side, Findings findings) {
        List<Reading> readings = side.stream().map(Reading::of).toList();
        Optional<Modality> declared = side.get(0).clause().provision().attributes().modality();
        declared.ifPresent(modality -> declared(readings, modality, findings));
        for (Topic topic : Topic.values()) {
            boolean decided = topic.group() == Topic.Group.MODALITY && declared.isPresent();
            if (!decided) {
                lost(readings, topic).ifPresent(found -> hint(found, topic, findings));
            }
        }
    }

    private static void declared(List<Reading> readings, Modality modality, Findings findings) {
        Topic topic = DECLARED.get(modality);
        for (Reading reading : readings) {
            if (reading.says(topic, Evidence.NO) && !isPlainDuty(readings, topic) && !isPlainProhibition(reading, topic)) {
                Parallel parallel = reading.parallel();
                findings.report(
                        Rule.TRANSLATION_MODALITY,
                        parallel.text().locate(parallel.clause().provision().span()),
                        parallel.clause().label(),
                        parallel.text().languageName(),
                        modality.word(),
                        Lexicon.of(parallel.language()).examples(topic));
            }
        }
    }

    /** <i>The Operator replies</i>: a duty needs no such word, if it has none in any language. */
    private static boolean isPlainDuty(List<Reading> readings, Topic topic) {
        return topic == Topic.MUST
                && readings.stream()
                        .noneMatch(reading -> reading.says(Topic.MUST, Evidence.YES)
                                || reading.says(Topic.MAY, Evidence.YES)
                                || reading.says(Topic.MUST_NOT, Evidence.YES));
    }

    /** <i>The Operator does not process</i>. */
    private static boolean isPlainProhibition(Reading reading, Topic topic) {
        return topic == Topic.MUST_NOT && reading.says(Topic.NEGATION, Evidence.YES);
    }

    /** The one language without what all others surely say; of two languages the translation. */
    private static Optional<Disagreement> lost(List<Reading> readings, Topic topic) {
        List<Parallel> with = new ArrayList<>();
        List<Parallel> without = new ArrayList<>();
        for (Reading reading : readings) {
            if (reading.says(topic, Evidence.YES)) {
                with.add(reading.parallel());
            } else if (reading.says(topic, Evidence.NO)) {
                without.add(reading.parallel());
            }
        }
        boolean one = without.size() == 1 && with.size() == readings.size() - 1;
        boolean drafting = one && without.get(0) == readings.get(0).parallel();
        return one && !(drafting && readings.size() == 2)
                ? Optional.of(new Disagreement(without.get(0), with))
                : Optional.empty();
    }

    private static void hint(Disagreement found, Topic topic, Findings findings) {
        Rule rule = switch (topic.group()) {
            case NEGATION -> Rule.TRANSLATION_NEGATION;
            case MODALITY -> Rule.TRANSLATION_MODALITY_HINT;
            case BOUNDS -> Rule.TRANSLATION_BOUNDS;
        };
        found.report(findings, rule, "", topic.words(), Lexicon.of(found.odd().language()).examples(topic));
    }
}
