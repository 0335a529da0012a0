package org.clausebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.model.PlainText;
import org.clausebook.page.BesidePage.Row;
import org.clausebook.page.BesidePage.Side;
import org.junit.jupiter.api.Test;

/** A text in two languages: what stands beside what, and what the address says where there is nothing to show. */
class BesidePagesTest {

    private static final String TODAY = "2026-11-22";

    private static final Map<String, Page> HANDBOOK = Handbook.editions().pages(TODAY);

    private static final String RUSSIAN = """
            # Политика

            ## Общие положения {#general}

            Вступление.

            ### Цель {#purpose}

            Цель политики.

            #### {#detail}

            Подробность.

            ### {#old}

            Прежнее правило.
            """;

    private static final String ENGLISH = """
            # Policy

            ## General {#general}

            Introduction.

            ### Purpose {#purpose}

            Its purpose.

            #### {#detail}

            A detail.

            ### {#old}

            The old rule.
            """;

    @Test
    void showsEachProvisionOnceInBothLanguages() {
        BesidePage page = (BesidePage) twoLanguages().pages(TODAY).get("ru/privacy/with/en");
        assertThat(page.rows()).extracting(BesidePagesTest::line).containsExactly(
                "1 general h2: ru Общие положения/Вступление. | en General/Introduction.",
                "1.1 purpose h3: ru Цель/Цель политики. | en Purpose/Its purpose.",
                "1.1.1 detail: ru /Подробность. | en /A detail.",
                "1.2 old: ru /Прежнее правило. | en /The old rule.");
        assertThat(page.title()).extracting(title -> title.tag() + " " + PlainText.ofLine(title.words().words()))
                .containsExactly("ru Политика", "en Policy");
        assertThat(page.frame().title()).isEqualTo("Политика");
        assertThat(page.prevailing()).extracting(PolicyPage.LanguageName::tag).containsExactly("en");
    }

    @Test
    void theMirroredPageShowsTheSameTheOtherWayRound() {
        BesidePage page = (BesidePage) twoLanguages().pages(TODAY).get("en/privacy/with/ru");
        assertThat(page.rows().get(2)).extracting(BesidePagesTest::line)
                .isEqualTo("1.1.1 detail: en /A detail. | ru /Подробность.");
        assertThat(page.pair().columns()).extracting(LanguageLink::href)
                .containsExactly("../../privacy", "../../../ru/privacy");
        assertThat(page.pair().swapped()).isEqualTo("../../../ru/privacy/with/en");
    }

    @Test
    void listsWhatCanBeReadBesideEachLanguage() {
        BesideListPage page = (BesideListPage) HANDBOOK.get("ru/privacy/with");
        assertThat(page.edition().orElseThrow().version()).isEqualTo("2.1.0");
        assertThat(page.next().orElseThrow().version()).isEqualTo("3.0.0");
        assertThat(page.languages()).containsExactly(
                new BesideListPage.Second(
                        new LanguageLink("ky", "Кыргызча", "with/kg"), Optional.of("with/kg/next"), Optional.of("with/kg/compare")),
                new BesideListPage.Second(
                        new LanguageLink("en", "English", "with/en"), Optional.of("with/en/next"), Optional.of("with/en/compare")));
        assertThat(page.all()).contains("v");
        assertThat(((BesidePage) HANDBOOK.get("ru/privacy/with/en/next")).pair().all()).isEqualTo("../../with");
    }

    @Test
    void listsOnlyTheDraftAsLongAsThereIsNoEdition() {
        Map<String, Page> pages = Editions.inThreeLanguages().draft("# P\n\n## S {#s}\n\nText.\n").pages(TODAY);
        BesideListPage page = (BesideListPage) pages.get("ru/privacy/with");
        assertThat(page.edition()).isEmpty();
        assertThat(page.all()).isEmpty();
        assertThat(page.languages()).extracting(second -> second.language().href()).containsExactly("with/kg", "with/en");
        assertThat(page.languages()).allMatch(second -> second.next().isEmpty() && second.comparison().isEmpty());
    }

    @Test
    void theLanguageSwitchKeepsWhatItCan() {
        Frame frame = HANDBOOK.get("kg/privacy/with/ru").frame();
        assertThat(frame.alternates()).extracting(Alternate::url).containsExactly(
                "https://example.com/legal/kg/privacy/with/ru",
                "https://example.com/legal/ru/privacy/with/kg",
                "https://example.com/legal/en/privacy/with/ru");
        assertThat(frame.alternates()).extracting(Alternate::current).containsExactly(true, false, false);
        assertThat(frame.alternates()).extracting(Alternate::complete).containsExactly(true, true, false);
    }

    @Test
    void showsTheEditionThatTakesEffectNext() {
        BesidePage page = (BesidePage) HANDBOOK.get("en/privacy/with/ru/next");
        assertThat(page.edition().orElseThrow().version()).isEqualTo("3.0.0");
        assertThat(page.pair().current()).contains("../ru");
        assertThat(page.pair().next()).isEmpty();
        assertThat(page.pair().columns()).extracting(LanguageLink::href)
                .containsExactly("../../v/3.0.0", "../../../../ru/privacy/v/3.0.0");
        BesidePage current = (BesidePage) HANDBOOK.get("en/privacy/with/ru");
        assertThat(current.edition().orElseThrow().version()).isEqualTo("2.1.0");
        assertThat(current.next().orElseThrow().version()).isEqualTo("3.0.0");
        assertThat(current.pair().next()).contains("ru/next");
        assertThat(current.pair().comparison()).contains("ru/compare");
        assertThat(current.pair().others()).containsExactly(new LanguageLink("ky", "Кыргызча", "kg"));
    }

    @Test
    void saysThatNoEditionIsAnnounced() {
        Map<String, Page> pages = Handbook.editions().pages("2027-01-01");
        AbsentPage page = (AbsentPage) pages.get("en/privacy/with/ru/next");
        assertThat(page.reason()).isEqualTo("no-next");
        assertThat(page.edition()).isEmpty();
        assertThat(page.pair().orElseThrow().current()).contains("../ru");
        assertThat(page.frame().indexed()).isFalse();
        assertThat(((BesidePage) pages.get("en/privacy/with/ru")).edition().orElseThrow().version()).isEqualTo("3.0.0");
    }

    @Test
    void saysThatAnEditionLacksOneOfTheLanguages() {
        Map<String, Page> pages = Handbook.editions().pages("2020-03-01");
        for (String address : List.of("kg/privacy/with/ru", "ru/privacy/with/kg", "en/privacy/with/kg")) {
            AbsentPage page = (AbsentPage) pages.get(address);
            assertThat(page.reason()).isEqualTo("beside");
            assertThat(page.edition().orElseThrow().version()).isEqualTo("1.0.0");
            assertThat(page.frame().alternates()).extracting(Alternate::complete).doesNotContain(true);
            assertThat(page.pair().orElseThrow().others()).isEmpty();
        }
        BesidePage page = (BesidePage) pages.get("en/privacy/with/ru");
        assertThat(page.pair().others()).isEmpty();
        assertThat(((PolicyPage) pages.get("en/privacy")).beside()).extracting(LanguageLink::tag).containsExactly("ru");
    }

    @Test
    void saysThatNothingIsInForceAndShowsWhatComes() {
        Map<String, Page> pages = Handbook.editions().pages("2020-02-20");
        AbsentPage current = (AbsentPage) pages.get("en/privacy/with/ru");
        assertThat(current.reason()).isEqualTo("not-in-force");
        assertThat(current.upcoming()).extracting(EditionEntry::version).containsExactly("1.0.0");
        assertThat(current.pair().orElseThrow().next()).contains("ru/next");
        BesidePage next = (BesidePage) pages.get("en/privacy/with/ru/next");
        assertThat(next.edition().orElseThrow().version()).isEqualTo("1.0.0");
        assertThat(next.inForce()).isFalse();
        assertThat(((AbsentPage) pages.get("en/privacy/with/ru/compare")).reason()).isEqualTo("no-change");
    }

    @Test
    void textPagesLeadToWhatThereIsBesideThem() {
        assertThat(beside("en/privacy")).containsExactly("privacy/with/kg", "privacy/with/ru");
        assertThat(beside("en/privacy/v/2.1.0")).containsExactly("../with/kg", "../with/ru");
        assertThat(beside("en/privacy/v/3.0.0")).containsExactly("../with/kg/next", "../with/ru/next");
        assertThat(beside("en/privacy/v/2.0.0")).isEmpty();
    }

    @Test
    void aDraftShowsWhatALanguageDoesNotHaveYet() {
        Editions editions = twoLanguages().drafts(Map.of(
                "en", ENGLISH + "\n### {#new}\n\nA new rule.\n",
                "ru", RUSSIAN));
        BesidePage page = (BesidePage) editions.pages(TODAY).get("ru/privacy/with/en/draft");
        assertThat(page.edition()).isEmpty();
        assertThat(page.inForce()).isTrue();
        assertThat(page.rows().get(4)).extracting(BesidePagesTest::line).isEqualTo("1.3 new: ru missing | en /A new rule.");
        assertThat(page.pair().columns()).extracting(LanguageLink::href)
                .containsExactly("../../draft", "../../../../en/privacy/draft");
        assertThat(editions.pages(TODAY)).doesNotContainKey("ru/privacy/with/kg/draft");
    }

    @Test
    void earlierIdsLiveOnInTheRowOfTheirSuccessor() {
        BesidePage page = (BesidePage) HANDBOOK.get("en/privacy/with/ru");
        Map<String, List<String>> earlier = page.rows().stream()
                .filter(row -> !row.earlier().isEmpty())
                .collect(Collectors.toMap(Row::id, Row::earlier));
        assertThat(earlier).containsEntry("storage", List.of("backup")).containsKey("agreement");
        assertThat(page.rows()).filteredOn(Row::repealed).extracting(Row::id).containsExactly("notice");
    }

    private static Editions twoLanguages() {
        return Editions.inThreeLanguages()
                .next("1.0.0", "2020-01-01", "2020-01-01")
                .text("ru", RUSSIAN)
                .text("en", ENGLISH)
                .release();
    }

    private static List<String> beside(String address) {
        return ((PolicyPage) HANDBOOK.get(address)).beside().stream().map(LanguageLink::href).toList();
    }

    private static String line(Row row) {
        String heading = row.headed() ? " h" + row.rank() : "";
        return row.number() + " " + row.id() + heading + ": "
                + row.sides().stream().map(BesidePagesTest::words).collect(Collectors.joining(" | "));
    }

    private static String words(Side side) {
        if (side.missing()) {
            return side.tag() + " missing";
        }
        Optional<String> heading = side.heading().map(words -> PlainText.ofLine(words.words()));
        Optional<String> body = side.body().map(words -> PlainText.of(words.blocks()));
        return side.tag() + " " + heading.orElse("") + "/" + body.orElse("");
    }
}
