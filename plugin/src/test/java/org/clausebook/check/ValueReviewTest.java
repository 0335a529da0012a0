package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.check.EditedBase.EN;
import static org.clausebook.check.EditedBase.KY;
import static org.clausebook.check.EditedBase.RU;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.clausebook.check.ValueReview.Clause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see of the values of a clause, side by side. */
class ValueReviewTest {

    private static final String DEADLINE = "request-deadline";
    private static final Map<String, String> FILES = Map.of("ky", KY, "ru", RU, "en", EN);

    @TempDir
    private Path folder;

    private EditedBase base;

    @BeforeEach
    void lay() throws IOException {
        base = EditedBase.in(folder);
    }

    @Test
    void aValueThatAllLanguagesStateIsShownOnceWithItsPlaceInEach() throws IOException {
        Clause clause = review().clause(DEADLINE);

        assertThat(clause.languages()).containsExactly("ky", "ru", "en");
        assertThat(clause.values()).singleElement().satisfies(value -> {
            assertThat(value.key()).isEqualTo("30 days");
            assertThat(value.agreed()).isTrue();
            assertThat(said(value)).containsExactly("ky 0: 30 күн", "ru 0: 30 дней", "en 0: 30 days");
            assertThat(value.places()).noneMatch(SharedValue.Place::odd);
            for (SharedValue.Place place : value.places()) {
                assertThat(line(place, "{#" + DEADLINE + "}").substring(place.from(), place.to())).isEqualTo(place.words());
            }
        });
    }

    @Test
    void whereLanguagesDifferTheOddOneIsMarkedAndNeitherValueIsAgreed() throws IOException {
        base.edit(EN, "within 30 days", "within 10 days");

        Clause clause = review().clause(DEADLINE);

        assertThat(clause.values()).extracting(SharedValue::key, SharedValue::agreed).containsExactlyInAnyOrder(
                Tuple.tuple("30 days", false), Tuple.tuple("10 days", false));
        assertThat(clause.values().stream().flatMap(value -> value.places().stream()).filter(SharedValue.Place::odd))
                .extracting(SharedValue.Place::words)
                .containsExactly("10 days");
    }

    @Test
    void aValueThatIsStatedTwiceHasTwoPlaces() throws IOException {
        base.edit(KY, "30 күн ичинде жооп берет.", "30 күн ичинде жооп берет, 30 күндөн кеч эмес.")
                .edit(RU, "в течение 30 дней", "в течение 30 дней, не позднее 30 дней")
                .edit(EN, "within 30 days", "within 30 days, not later than 30 days");

        List<SharedValue> values = review().clause(DEADLINE).values();

        assertThat(values).singleElement().satisfies(value -> {
            assertThat(value.agreed()).isTrue();
            assertThat(value.places()).extracting(SharedValue.Place::tag).containsExactly("ky", "ky", "ru", "ru", "en", "en");
        });
    }

    @Test
    void aValueThatOneLanguageLacksIsNotAgreed() throws IOException {
        base.edit(RU, "в течение 30 дней", "быстро");

        List<SharedValue> values = review().clause(DEADLINE).values();

        assertThat(values).singleElement().satisfies(value -> {
            assertThat(value.agreed()).isFalse();
            assertThat(said(value)).containsExactly("ky 0: 30 күн", "en 0: 30 days");
        });
    }

    @Test
    void theTitleHasValuesToo() throws IOException {
        base.edit(KY, "# Жеке маалыматтарды", "# 2006-жылдын 27-июлундагы жеке маалыматтарды")
                .edit(RU, "# Политика обработки", "# Политика от 27 июля 2006 года обработки")
                .edit(EN, "# Personal data", "# Of 27 July 2006: personal data");

        Clause title = review().title();

        assertThat(title.languages()).containsExactly("ky", "ru", "en");
        assertThat(title.values()).singleElement().satisfies(value -> {
            assertThat(value.key()).isEqualTo("2006-07-27");
            assertThat(value.agreed()).isTrue();
            assertThat(value.places()).extracting(SharedValue.Place::tag).containsExactly("ky", "ru", "en");
        });
    }

    @Test
    void withoutAnotherLanguageThereIsNothingToCompare() throws IOException {
        base.edit(RU, "{#" + DEADLINE + "}", "{#elsewhere}").edit(EN, "{#" + DEADLINE + "}", "{#elsewhere}");

        Clause alone = review().clause(DEADLINE);

        assertThat(alone.languages()).hasSizeLessThan(2);
        assertThat(alone.values()).isEmpty();
        assertThat(review().clause("nowhere")).isEqualTo(new Clause(List.of(), List.of()));
    }

    @Test
    void twoLanguagesAreEnoughToCompare() {
        Clause clause = Trilingual.files(
                        body("{#it}", "30 күн"), body("{#it}", "30 дней"), body("{#elsewhere}", "30 days"))
                .review()
                .clause("it");

        assertThat(clause.languages()).containsExactly("ky", "ru");
        assertThat(clause.values()).singleElement().extracting(SharedValue::agreed).isEqualTo(true);
    }

    @Test
    void aValueStandsOnTheLineThatSaysIt() {
        List<SharedValue> values = Trilingual.saying("Жооп:\n\n- 3 ай;\n- 30 күн", "Ответ:\n\n- 3 месяца;\n- 30 дней",
                        "A reply:\n\n- 3 months;\n- 30 days")
                .review()
                .clause("it")
                .values();

        assertThat(values.stream().flatMap(value -> said(value).stream())).containsExactly(
                "ky 1: 3 ай", "ru 1: 3 месяца", "en 1: 3 months", "ky 2: 30 күн", "ru 2: 30 дней", "en 2: 30 days");
    }

    @Test
    void anAddressIsAValueToo() {
        Clause clause = Trilingual.saying("[бул](https://policy.example/kg/a)", "[это](https://policy.example/ru/a)",
                        "[this](https://policy.example/en/a)")
                .review()
                .clause("it");

        assertThat(clause.values()).singleElement().satisfies(value -> {
            assertThat(value.agreed()).isTrue();
            assertThat(said(value)).containsExactly("ky 0: бул", "ru 0: это", "en 0: this");
        });
    }

    @Test
    void whatOneLanguageCountsAndOthersSayInOtherWordsIsNotShown() {
        Clause clause = Trilingual.saying("тараптар", "обе стороны", "the two parties").review().clause("it");

        assertThat(clause.languages()).containsExactly("ky", "ru", "en");
        assertThat(clause.values()).isEmpty();
    }

    private static String body(String id, String words) {
        return "# T\n\n## T {#section}\n\n### " + id + "\n\n" + words + "\n";
    }

    private static List<String> said(SharedValue value) {
        return value.places().stream().map(place -> place.tag() + " " + place.line() + ": " + place.words()).toList();
    }

    /** The first line of the body of a clause without heading. */
    private String line(SharedValue.Place place, String attributes) throws IOException {
        String text = base.text(FILES.get(place.tag()));
        int from = text.indexOf("\n\n", text.indexOf(attributes)) + 2;
        return text.substring(from, text.indexOf('\n', from));
    }

    private ValueReview review() throws IOException {
        return Trilingual.files(base.text(KY), base.text(RU), base.text(EN)).review();
    }
}
