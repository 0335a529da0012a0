package org.clausebook.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.Stem;
import org.clausebook.model.Term;
import org.clausebook.model.Terms;
import org.clausebook.source.Location;
import org.junit.jupiter.api.Test;

class TermIndexTest {

    private static final Location AT = Location.startOf("terms.yaml");

    private final List<Term> terms = new ArrayList<>();

    @Test
    void findsFormsOfAWord() {
        term("user", List.of("пользовател"), List.of(), List.of());
        assertThat(uses("Пользователю и другим ПОЛЬЗОВАТЕЛЯМ, но не пользе"))
                .containsExactly("user RIGHT Пользователю", "user RIGHT ПОЛЬЗОВАТЕЛЯМ");
    }

    @Test
    void findsFormsOfAPhraseWhateverPartsItsWords() {
        term("data", List.of("персональн данн"), List.of(), List.of());
        assertThat(uses("персональных данных, персональные «данные», персональными\u00A0данными"))
                .containsExactly(
                        "data RIGHT персональных данных",
                        "data RIGHT персональные «данные",
                        "data RIGHT персональными\u00A0данными");
    }

    @Test
    void aPhraseEndsWhereAClauseOfTheSentenceDoes() {
        term("data", List.of("personal data"), List.of(), List.of());
        assertThat(uses("if it is personal. Data (personal) data; personal: data – personal \uFFFC data")).isEmpty();
    }

    @Test
    void hyphensOfAnyKindAndBlanksAreAlike() {
        term("site", List.of("веб-сайт"), List.of(), List.of());
        assertThat(uses("Веб-сайт, веб‑сайтта, веб сайттын, веб-\u00A0сайт"))
                .containsExactly(
                        "site RIGHT Веб-сайт", "site RIGHT веб‑сайтта", "site RIGHT веб сайттын", "site RIGHT веб-\u00A0сайт");
    }

    @Test
    void theLettersWithTwoSpellingsAreAlike() {
        term("permitted", List.of("разрешённ"), List.of(), List.of());
        assertThat(uses("разрешенных и разрешённых")).hasSize(2);
    }

    @Test
    void theLongestWordsOfATermCount() {
        term("data", List.of("данн"), List.of("сведени"), List.of("личн данн"));
        assertThat(uses("личные данные, данные")).containsExactly("data FORBIDDEN личные данные", "data RIGHT данные");
    }

    @Test
    void whatIsForbiddenMayBePartOfALongerTerm() {
        term("data", List.of("персональн данн"), List.of(), List.of("данн субъект"));
        term("subject", List.of("персональн данн субъект"), List.of(), List.of());
        assertThat(uses("персональных данных субъекта; данных субъекта"))
                .containsExactly(
                        "subject RIGHT персональных данных субъекта",
                        "data RIGHT (part) персональных данных",
                        "data FORBIDDEN данных субъекта");
    }

    @Test
    void stemsMayShareTheirBeginnings() {
        term("data", List.of("personal data"), List.of(), List.of());
        term("system", List.of("personal data system"), List.of(), List.of());
        term("person", List.of("person"), List.of(), List.of());
        assertThat(uses("personal data systems of persons"))
                .containsExactly(
                        "system RIGHT personal data systems",
                        "data RIGHT (part) personal data",
                        "person RIGHT (part) personal",
                        "person RIGHT persons");
    }

    @Test
    void looksAtEveryWordOnceHoweverManyTermsThereAre() {
        for (int i = 0; i < 5_000; i++) {
            term("t" + i, List.of("слово" + i + " сло"), List.of(), List.of());
        }
        TermIndex index = TermIndex.of(new Terms(terms), "ru");
        String text = "слово слово1 слов ".repeat(50_000);
        long start = System.nanoTime();
        assertThat(index.uses(text)).hasSize(50_000);
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L); // stems × words would be a thousand times that
    }

    private List<String> uses(String text) {
        return TermIndex.of(new Terms(terms), "ru").uses(text).stream()
                .map(use -> use.term().id() + " " + use.kind() + (use.part() ? " (part) " : " ")
                        + text.substring(use.from(), use.to()))
                .toList();
    }

    private void term(String id, List<String> stems, List<String> also, List<String> forbidden) {
        Term.Rendering rendering = new Term.Rendering(id, stems(stems), stems(also), stems(forbidden));
        terms.add(new Term(id, AT, Optional.empty(), List.of(), Map.of("ru", rendering)));
    }

    private static List<Stem> stems(List<String> texts) {
        return texts.stream().map(Stem::parse).flatMap(Optional::stream).toList();
    }
}
