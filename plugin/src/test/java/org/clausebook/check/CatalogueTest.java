package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.clausebook.check.Published.Since;
import org.clausebook.diff.Kind;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Rule;
import org.clausebook.model.Terms;
import org.clausebook.source.Location;
import org.junit.jupiter.api.Test;

/** All checks together: the whole, the errors alone, and what has changed. */
class CatalogueTest {

    private static final Trilingual TEXT = Trilingual.saying(
            "Оператор суроо-талапка 30 күн ичинде жооп бербейт.",
            "Оператор не отвечает на запрос в течение 20 дней.",
            "The Operator replies to the request within 30 days.");

    @Test
    void errorsAndHintsAreFound() {
        assertThat(rules(Catalogue.check(
                        TEXT.site(), TEXT.policy(), TEXT.references(), Terms.NONE, History.NONE, Map.of())))
                .contains("value.duration", "translation.negation");
    }

    @Test
    void errorsAreFoundWithoutHints() {
        assertThat(rules(Catalogue.checkForErrors(
                        TEXT.site(), TEXT.policy(), TEXT.references(), Terms.NONE, History.NONE, Map.of())))
                .contains("value.duration")
                .doesNotContain("translation.negation");
    }

    @Test
    void whoDidNotFollowIsFoundUnlessTheLanguagesAreKnownToDifferInWhatTheyState() {
        assertThat(changes(List.of())).containsExactly("translation.not-followed", "translation.not-followed");
        assertThat(changes(List.of(finding(Rule.VALUE_DURATION).in("it")))).isEmpty();
        assertThat(changes(List.of(finding(Rule.VALUE_DURATION).in("other")))).hasSize(2);
        assertThat(changes(List.of(finding(Rule.VALUE_DURATION)))).hasSize(2);
        assertThat(changes(List.of(finding(Rule.CLAUSE_EMPTY).in("it")))).hasSize(2);
    }

    private static List<String> changes(List<Finding> found) {
        History history = new Since(Published.editions(TEXT)).changed("ky", Kind.REWORDED).history();
        return rules(Catalogue.checkChanges(TEXT.site(), TEXT.policy(), TEXT.references(), history, Map.of(), found));
    }

    private static Finding finding(Rule rule) {
        return Finding.of(rule, "", Location.startOf("ru.md"), "a", "b", "c", "d", "e");
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }
}
