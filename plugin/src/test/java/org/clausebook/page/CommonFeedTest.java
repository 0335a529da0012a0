package org.clausebook.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.page.FeedFixtures.ENGLISH;
import static org.clausebook.page.FeedFixtures.KYRGYZ;
import static org.clausebook.page.FeedFixtures.RUSSIAN;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.model.SiteConfig;
import org.junit.jupiter.api.Test;

/** One feed has the news of all policies in all languages, whatever becomes of the site. */
class CommonFeedTest {

    private static final SiteConfig SITE =
            FeedFixtures.site("https://sitronics-electro.com", KYRGYZ, RUSSIAN, ENGLISH);
    private static final String NOW = "2026-11-01";

    @Test
    void thereIsNoneAsLongAsNothingIsPublished() {
        assertThat(news(SITE, List.of())).isEmpty();
    }

    @Test
    void theCommonFeedHasEverythingOnceNewestFirst() {
        Feed common = common(SITE, NOW);
        assertThat(common.entries().stream().map(Feed.Entry::id)).hasSize(32).doesNotHaveDuplicates();
        assertThat(common.entries().stream().map(e -> e.moment().toInstant()))
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(common.entries().subList(0, 6))
                .extracting(e -> e.policy() + " " + e.version() + " " + e.kind().word() + " " + e.language())
                .containsExactly(
                        "privacy 4.0.0 announced ky",
                        "privacy 4.0.0 announced ru",
                        "privacy 4.0.0 announced en",
                        "privacy 3.0.1 in-force ky",
                        "privacy 3.0.1 in-force ru",
                        "privacy 3.0.1 in-force en");
        assertThat(common.updated()).isEqualTo(common.entries().get(0).moment());
        assertThat(common.id()).isEqualTo("tag:old.example,2020-06-01:legal/feed");
    }

    @Test
    void theCommonFeedHoldsTheNewestTwoHundredEventsInAllTheirLanguages() {
        List<Feed> many = FeedFixtures.feeds(SITE, NOW).stream().map(CommonFeedTest::oftenRepeated).toList();

        List<Feed.Entry> newest = news(SITE, many).orElseThrow().entries();

        Set<String> events = new TreeSet<>();
        newest.forEach(entry -> events.add(entry.moment() + " " + entry.policy() + " " + entry.version() + " " + entry.kind()));
        assertThat(events).hasSize(200);
        List<Feed.Entry> all = many.stream().flatMap(feed -> feed.entries().stream()).toList();
        assertThat(all.stream().filter(entry -> !newest.contains(entry)).map(entry -> entry.moment().toInstant()))
                .isNotEmpty()
                .allMatch(moment -> !moment.isAfter(newest.get(newest.size() - 1).moment().toInstant()));
        assertThat(all.stream().filter(entry -> events.contains(
                        entry.moment() + " " + entry.policy() + " " + entry.version() + " " + entry.kind())))
                .containsExactlyInAnyOrderElementsOf(newest);
    }

    /** What is forgotten of a policy is never among the newest later, whoever comes after it. */
    @Test
    void isTheSameInWhateverOrderThePoliciesAreHeard() {
        List<Feed> many = FeedFixtures.feeds(SITE, NOW).stream().map(CommonFeedTest::oftenRepeated).toList();
        List<Feed> reversed = new ArrayList<>(many);
        Collections.reverse(reversed);
        for (List<Feed> order : List.of(many, reversed)) {
            News news = new News(SITE);
            order.forEach(feed -> news.add(List.of(feed)));
            assertThat(news.feed()).isEqualTo(news(SITE, many));
        }
    }

    @Test
    void namesAndTimesOutliveAMoveOfTheSite() {
        SiteConfig moved = FeedFixtures.site("https://elsewhere.example/docs", KYRGYZ, RUSSIAN, ENGLISH);
        assertThat(namesAndTimes(moved, NOW)).isEqualTo(namesAndTimes(SITE, NOW));
        assertThat(common(moved, NOW).url()).isEqualTo("https://elsewhere.example/docs/feed.atom");
    }

    @Test
    void anotherDayWithoutEventsChangesNoFeed() {
        assertThat(FeedFixtures.feeds(SITE, "2026-10-02")).isEqualTo(FeedFixtures.feeds(SITE, "2026-10-03"));
        assertThat(common(SITE, "2026-10-02")).isEqualTo(common(SITE, "2026-10-03"));
    }

    @Test
    void anotherDayWithEventsOnlyAddsNames() {
        List<String> before = namesAndTimes(SITE, "2026-11-30");
        assertThat(namesAndTimes(SITE, "2026-12-01")).containsAll(before).hasSize(before.size() + 6);
    }

    private static List<String> namesAndTimes(SiteConfig site, String day) {
        List<Feed> all = new ArrayList<>(FeedFixtures.feeds(site, day));
        all.add(common(site, day));
        List<String> names = new ArrayList<>();
        for (Feed feed : all) {
            names.add(feed.id());
            feed.entries().forEach(entry -> names.add(feed.name() + " " + entry.id() + " " + entry.moment()));
        }
        return names;
    }

    /** The same news, as if it had happened in each of a hundred years. */
    private static Feed oftenRepeated(Feed feed) {
        List<Feed.Entry> entries = new ArrayList<>();
        for (int years = 0; years < 100; years++) {
            for (Feed.Entry entry : feed.entries()) {
                entries.add(new Feed.Entry(
                        entry.id() + years,
                        entry.kind(),
                        entry.moment().minusYears(years),
                        entry.policy(),
                        entry.language(),
                        entry.published(),
                        entry.appliesFrom(),
                        entry.note(),
                        entry.skipped(),
                        entry.changes()));
            }
        }
        return new Feed(
                feed.path(),
                feed.origin(),
                feed.name(),
                feed.language(),
                feed.title(),
                feed.author(),
                feed.home(),
                feed.sample(),
                feed.page(),
                entries);
    }

    private static Feed common(SiteConfig site, String day) {
        return news(site, FeedFixtures.feeds(site, day)).orElseThrow();
    }

    private static Optional<Feed> news(SiteConfig site, List<Feed> feeds) {
        News news = new News(site);
        news.add(feeds);
        return news.feed();
    }
}
