package org.clausebook.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.Language;
import org.clausebook.model.Stem;
import org.clausebook.model.Term;
import org.clausebook.model.Terms;
import org.clausebook.source.Location;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TermIndexTest {

    private static final Location AT = Location.startOf("terms.yaml");

    private static final Language RUSSIAN = new Language("ru", "ru", "Русский");

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
    void aPhraseGoesOnBehindCommasAndQuotationMarksButNotBehindTheEndOfTheText() {
        term("data", List.of("personal data"), List.of(), List.of());
        assertThat(uses("personal, data; “personal” data; personal\u00A0")).containsExactly("data RIGHT personal, data", "data RIGHT personal” data");
        assertThat(uses("personal")).isEmpty();
    }

    @Test
    void wordsThatReadersUnderstandAsWellAreFoundToo() {
        term("data", List.of("данн"), List.of("сведени"), List.of());
        assertThat(uses("сведения о данных")).containsExactly("data ALSO сведения", "data RIGHT данных");
    }

    @Test
    void stemsMayBeShortAndInAnyScript() {
        term("entrepreneur", List.of("ИП"), List.of(), List.of());
        term("law", List.of("კანონ"), List.of(), List.of());
        term("letter", List.of("я"), List.of(), List.of());
        assertThat(uses("ИП и კანონი ипотеки, я"))
                .containsExactly("entrepreneur RIGHT ИП", "law RIGHT კანონი", "entrepreneur RIGHT ипотеки", "letter RIGHT я");
        assertThat(uses("გარდა")).isEmpty();
    }

    @Test
    void ofTwoStemsThatFindTheSameWordsTheLongerIsNamed() {
        term("person", List.of("person"), List.of(), List.of());
        term("personal", List.of("personal"), List.of(), List.of());
        term("anyone", List.of("any", "anyon"), List.of(), List.of());
        assertThat(uses("personally")).containsExactly("personal RIGHT personally", "person RIGHT (part) personally");
        assertThat(TermIndex.of(new Terms(terms), "ru").uses("anyone")).extracting(use -> use.stem().text()).containsExactly("anyon");
    }

    /** Against a search that takes stem after stem, in texts of few letters, so that stems begin one another in every way. */
    @Test
    void findsWhatASearchForEachStemFinds() {
        Random random = new Random(1);
        for (int round = 0; round < 300; round++) {
            terms.clear();
            for (int i = random.nextInt(12); i >= 0; i--) {
                String stem = words(random, 1 + random.nextInt(3), "abc");
                term(stem, List.of(stem), List.of(), List.of());
            }
            String text = words(random, 40, "abcd");
            List<String> found = TermIndex.of(new Terms(terms), "ru").uses(text).stream()
                    .map(use -> use.term().id() + " " + use.from() + "-" + use.to())
                    .toList();
            assertThat(found).as("%s in %s", terms, text).containsExactlyInAnyOrderElementsOf(usesOfEach(text));
        }
    }

    private static String words(Random random, int count, String letters) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i > 0 ? " " : "");
            random.ints(1 + random.nextInt(4), 0, letters.length()).forEach(letter -> words.append(letters.charAt(letter)));
        }
        return words.toString();
    }

    /** For each term: the words that begin like its stem, where the words before have not been found to stand for it. */
    private List<String> usesOfEach(String text) {
        List<String> uses = new ArrayList<>();
        for (Term term : terms) {
            String[] stem = term.name(RUSSIAN).split(" ");
            Matcher phrase = Pattern.compile("\\b(?=(" + String.join("\\w* ", stem) + "\\w*))").matcher(text);
            int behind = 0;
            while (phrase.find()) {
                if (phrase.end(1) > behind) {
                    behind = phrase.end(1);
                    uses.add(term.id() + " " + phrase.start(1) + "-" + behind);
                }
            }
        }
        return uses;
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

    @Tag("slow")
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
