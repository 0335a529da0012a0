package org.clausebook.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.edition.Edition;
import org.clausebook.edition.TextLinks;
import org.clausebook.edition.Timeline;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Rule;
import org.clausebook.model.Destination;
import org.clausebook.model.Language;
import org.clausebook.model.Localized;
import org.clausebook.model.PublishedText;
import org.clausebook.model.Version;
import org.clausebook.source.Location;

/**
 * What an edition prints of another policy: the number of a clause, or the title. It was frozen as it was to be on the first day of the
 * edition, and that can still change while the other policy releases.
 *
 * @param by       the policy that it is an edition of
 * @param edition  the one that prints it
 * @param at       where that stands
 * @param day      the first on which it is in force
 * @param policy   the other policy
 * @param clause   its clause; empty if the title is printed
 * @param language of the text that prints the title; a number is the same in all of them
 * @param words    what is printed
 */
public record Cited(
        String by,
        Version edition,
        Location at,
        LocalDate day,
        String policy,
        Optional<String> clause,
        Optional<Language> language,
        String words) {

    /**
     * @param folder of a policy's editions, for messages
     * @param chain  its editions, in the order of their release
     * @param from   those count whose first day is this one or a later one
     */
    public static List<Cited> of(String folder, List<Edition> chain, LocalDate from) {
        List<Cited> all = new ArrayList<>();
        for (Timeline.Period period : Timeline.of(chain, LocalDate.MAX).periods()) {
            if (!period.from().isBefore(from)) {
                Edition edition = period.edition();
                numbers(edition).forEach((to, number) ->
                        all.add(of(folder, period, to, Optional.empty(), number)));
                edition.texts().values().forEach(text -> TextLinks.titled(text, titles(edition, text))
                        .forEach((to, title) -> all.add(of(folder, period, to, Optional.of(text.language()), title))));
            }
        }
        return all;
    }

    /** @param to the policy, and behind {@code #} its clause if it leads to one */
    private static Cited of(String folder, Timeline.Period period, String to, Optional<Language> language, String words) {
        Edition edition = period.edition();
        String[] names = to.split("#", 2);
        return new Cited(
                edition.record().policy(),
                edition.version(),
                at(folder, edition),
                period.from(),
                names[0],
                names.length > 1 ? Optional.of(names[1]) : Optional.empty(),
                language,
                words);
    }

    static Location at(String folder, Edition edition) {
        return Location.startOf(folder + "/" + edition.version() + "/edition.yaml");
    }

    /** What an edition prints as the numbers of other policies' clauses, by policy and clause: they are the same in every language. */
    static Map<String, String> numbers(Edition edition) {
        Map<String, String> numbers = new TreeMap<>();
        Map<String, Localized> elsewhere = edition.record().elsewhere();
        if (elsewhere.keySet().stream().noneMatch(to -> to.contains("#"))) {
            return numbers; // as most do: their texts need not be gone through
        }
        edition.texts().forEach((tag, text) -> TextLinks.numbered(text).stream()
                .map(Destination.Page::toString)
                .filter(elsewhere::containsKey)
                .forEach(to -> numbers.put(to, elsewhere.get(to).in(tag))));
        return numbers;
    }

    /** What the other policies that a text refers to were called when it was released, by policy. */
    private static Map<String, String> titles(Edition edition, PublishedText text) {
        Map<String, String> titles = new TreeMap<>();
        edition.record().elsewhere().forEach((to, words) -> {
            if (!to.contains("#") && !to.equals(edition.record().policy())) {
                titles.put(to, words.in(text.language().tag()));
            }
        });
        return titles;
    }

    /**
     * That something else will stand there on that day.
     *
     * @param rule   has a sentence for numbers, and one for titles
     * @param place  where to report it
     * @param coming the number or title of that day
     */
    Finding otherwise(Rule rule, Location place, String coming) {
        String what = clause.or(() -> language.map(Language::englishName)).orElseThrow();
        return Finding.of(rule, clause.isPresent() ? "" : "title", place, by, edition, day, policy, what, words, coming);
    }
}
