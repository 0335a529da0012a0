package org.clausebook.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Timeline;
import org.clausebook.model.ChangeClass;
import org.clausebook.model.Host;
import org.clausebook.model.Imprint;
import org.clausebook.model.Language;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Version;

/** Editions made of a few words: see {@link FeedEdition}. */
public final class FeedFixtures {

    public static final Language KYRGYZ = new Language("ky", "kg", "Кыргызча");
    public static final Language RUSSIAN = new Language("ru", "ru", "Русский");
    public static final Language ENGLISH = new Language("en", "en", "English");

    private FeedFixtures() {}

    /** A site with the policies privacy and cookies. */
    public static SiteConfig site(String address, Language... languages) {
        return new SiteConfig(
                address,
                ZoneId.of("Europe/Moscow"),
                false,
                languages[0],
                List.of(languages),
                List.of(policy("privacy"), policy("cookies")),
                Imprint.NONE,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                true,
                false,
                false,
                Host.SERVER);
    }

    private static PolicyConfig policy(String id) {
        return new PolicyConfig(id, List.of(), List.of(), Optional.empty());
    }

    /**
     * Six editions: one superseded, one that was corrected before it took effect, that correction, one that was
     * corrected afterwards, in Russian only, that correction, and one that is announced. English came with the second.
     */
    public static List<Edition> privacy() {
        return List.of(
                edition("privacy", "1.0.0")
                        .dates("2021-02-15", "2021-03-01")
                        .says(KYRGYZ, "Биринчи редакция")
                        .says(RUSSIAN, "Первая редакция")
                        .provisions("general\n  purpose\n  terms\nconsent\n  form\n  withdrawal")
                        .build(),
                edition("privacy", "2.0.0")
                        .dates("2022-01-10", "2022-03-01")
                        .in(KYRGYZ, RUSSIAN, ENGLISH)
                        .says(KYRGYZ, "Макулдук жөнүндө", "Мыйзам өзгөрдү.", "Экинчи себеп.")
                        .says(RUSSIAN, "О согласии", "Изменился закон.", "Вторая причина.")
                        .says(ENGLISH, "On consent", "The law has changed.", "A second reason.")
                        .provisions("""
                                general
                                  purpose: other words
                                  terms
                                consent
                                  written-form replaces=form
                                  electronic-form replaces=form
                                  withdrawal""")
                        .build(),
                edition("privacy", "2.0.1")
                        .dates("2022-02-01", "2022-03-01")
                        .in(KYRGYZ, RUSSIAN, ENGLISH)
                        .change(ChangeClass.EDITORIAL)
                        .corrects("2.0.0")
                        .publisher("Ala-Too")
                        .says(KYRGYZ, "Ката оңдолду")
                        .says(RUSSIAN, "Исправлена ошибка")
                        .says(ENGLISH, "A mistake mended")
                        .provisions("""
                                general
                                  purpose: other words
                                  terms
                                consent
                                  written-form
                                  electronic-form
                                  withdrawal: on demand""")
                        .build(),
                edition("privacy", "3.0.0")
                        .dates("2023-01-01", "2023-02-01")
                        .prevailing("ky")
                        .in(KYRGYZ, RUSSIAN, ENGLISH)
                        .says(KYRGYZ, "Кыскартуу")
                        .says(RUSSIAN, "Сокращение")
                        .says(ENGLISH, "Less to read")
                        .provisions("""
                                general
                                  purpose: other words
                                  terms repealed
                                consent
                                  any-form replaces=written-form,electronic-form
                                  withdrawal: on demand""")
                        .build(),
                edition("privacy", "3.0.1")
                        .dates("2023-02-10", "2023-02-01")
                        .in(KYRGYZ, RUSSIAN, ENGLISH)
                        .change(ChangeClass.EDITORIAL)
                        .corrects("3.0.0", "withdrawal")
                        .says(KYRGYZ, "Орусча тексттеги ката")
                        .says(RUSSIAN, "Ошибка в русском тексте")
                        .says(ENGLISH, "A mistake in the Russian text")
                        .provisions("""
                                general
                                  purpose: other words
                                  terms repealed
                                consent
                                  any-form
                                  withdrawal: on demand""")
                        .words(RUSSIAN, "withdrawal", "по требованию")
                        .accepted(Optional.of("ru"), Optional.of("withdrawal"), "The court sent the clause <undivided>.")
                        .accepted(Optional.empty(), Optional.empty(), "Both are right.")
                        .build(),
                edition("privacy", "4.0.0")
                        .dates("2026-10-01", "2026-12-01")
                        .in(KYRGYZ, RUSSIAN, ENGLISH)
                        .says(KYRGYZ, "Жаңы бөлүк")
                        .says(RUSSIAN, "Новый раздел")
                        .says(ENGLISH, "A new section")
                        .provisions("""
                                general
                                  purpose: other words
                                  terms repealed
                                  scope
                                consent
                                  withdrawal: on demand
                                  any-form
                                children""")
                        .words(RUSSIAN, "withdrawal", "по требованию")
                        .build());
    }

    /** Two editions that applied from the day on which they were published; made in another time zone. */
    public static List<Edition> cookies() {
        return List.of(
                edition("cookies", "1.0.0")
                        .dates("2020-06-01", "2020-06-01")
                        .frozenAt("https://old.example/legal", "Asia/Bishkek")
                        .title(KYRGYZ, "Cookie саясаты")
                        .title(RUSSIAN, "Политика cookie")
                        .build(),
                edition("cookies", "1.1.0")
                        .dates("2022-01-10", "2022-01-10")
                        .frozenAt("https://old.example/legal", "Asia/Bishkek")
                        .change(ChangeClass.MINOR)
                        .title(KYRGYZ, "Cookie файлдары")
                        .title(RUSSIAN, "Файлы cookie")
                        .says(KYRGYZ, "Аталышы өзгөрдү")
                        .says(RUSSIAN, "Новое название")
                        .build());
    }

    /** All feeds of both policies as they are on a day. */
    static List<Feed> feeds(SiteConfig site, String day) {
        List<Feed> feeds = new ArrayList<>();
        for (List<Edition> chain : List.of(privacy(), cookies())) {
            Timeline timeline = Timeline.of(chain, LocalDate.parse(day));
            new Publications(site).of(timeline, ClauseComparer::compare).ifPresent(p -> feeds.addAll(p.feeds()));
        }
        return feeds;
    }

    public static FeedEdition edition(String policy, String version) {
        return new FeedEdition(policy, Version.parse(version).orElseThrow());
    }
}
