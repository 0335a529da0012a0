package org.clausebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {

    /** A guess that is wrong would stop a publication; one that is missing only checks less. */
    @ParameterizedTest
    @EnumSource
    void isNeverWrongAndSeldomSilentOnThePublishedTexts(KnownLanguage language) {
        List<String> clauses = ShippedText.clauses(language).stream()
                .filter(clause -> clause.codePoints().filter(Character::isLetter).count() >= LanguageGuess.ENOUGH_LETTERS)
                .toList();
        List<KnownLanguage> guesses =
                clauses.stream().flatMap(clause -> LanguageGuess.of(clause).stream()).toList();
        assertThat(guesses).as("%d clauses", clauses.size()).containsOnly(language);
        assertThat(guesses.size()).as("of %d clauses", clauses.size()).isGreaterThanOrEqualTo(clauses.size() * 90 / 100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Оператор иштеп чыгат.",
                "Google Ireland Limited, Gordon House, Barrow Street, Dublin 4; Meta Platforms Inc, Menlo Park, California",
                "12 345 678 901 234 567 890 123 456 789 012 345 678 901 234 567 890 123 456 789",
                "Бұл саясат жеке деректерді өңдеу тәртібін және олардың қауіпсіздігін қамтамасыз ету шараларын айқындайды"
            })
    void saysNothingOfShortTextsNamesNumbersAndOtherLanguages(String text) {
        assertThat(LanguageGuess.of(text)).isEmpty();
    }

    @Test
    void anEnumerationHasFewOfTheWordsThatSentencesHave() {
        String actions = "The Operator performs collection, recording, systematisation, accumulation, storage, rectification"
                + " (updating, alteration), retrieval, use, transfer (dissemination, provision, access), depersonalisation,"
                + " blocking, deletion and destruction of data.";
        assertThat(LanguageGuess.of(actions)).contains(KnownLanguage.ENGLISH);
        assertThat(LanguageGuess.of(actions + " Обработка персональных данных.")).isEmpty();
    }

    @Test
    void aNameInAnotherAlphabetDoesNotMislead() {
        String russian = "Оператор обрабатывает персональные данные с помощью сервисов Google Analytics и Microsoft Clarity.";
        assertThat(LanguageGuess.of(russian)).contains(KnownLanguage.RUSSIAN);
    }
}
