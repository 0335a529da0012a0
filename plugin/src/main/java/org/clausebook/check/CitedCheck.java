package org.clausebook.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Succession;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.EditionPlan;
import org.clausebook.model.Outline;
import org.clausebook.model.PlainText;
import org.clausebook.model.PublishedText;

/**
 * Whether editions of other policies, which nobody can change any more, still print what is true on their first day once a planned
 * edition is released.
 */
public final class CitedCheck {

    private CitedCheck() {}

    /**
     * @param working   the skeleton of what would be released
     * @param published the same in every language, by tag; none if it cannot be told yet
     * @param chain     the editions of the policy
     * @param cited     what editions of other policies print of it that take effect on the first day of this one or later; only asked
     *                  for if anything of it changes
     */
    public static void check(
            EditionPlan plan,
            Outline working,
            Map<String, PublishedText> published,
            List<Edition> chain,
            Supplier<List<Cited>> cited,
            Findings findings) {
        FirstDays.Text before = before(chain);
        FirstDays.Text planned = planned(plan, working, published, chain, before);
        if (before.numbers().equals(planned.numbers()) && before.titles().equals(planned.titles())) {
            return; // as with most editions: those of others need not be read
        }
        for (Cited each : cited.get()) {
            planned.of(each)
                    .filter(coming -> !coming.equals(each.words()) && !before.of(each).filter(coming::equals).isPresent())
                    .ifPresent(coming -> findings.add(each.otherwise(Rule.RELEASE_CITED, plan.at("effective"), coming)));
        }
    }

    /** The newest edition: it was to be in force from its day on. */
    private static FirstDays.Text before(List<Edition> chain) {
        if (chain.isEmpty()) {
            return FirstDays.Text.NONE;
        }
        Edition newest = chain.get(chain.size() - 1);
        return new FirstDays.Text(
                newest.particulars().inForceFrom(),
                FirstDays.numbers(chain, newest.version()),
                newest.titles().byLanguage());
    }

    /**
     * What the edition before has too, as it is to be. As long as there is none, the numbers are those of a draft, of which others are told
     * by another rule.
     */
    private static FirstDays.Text planned(
            EditionPlan plan,
            Outline working,
            Map<String, PublishedText> published,
            List<Edition> chain,
            FirstDays.Text before) {
        Map<String, String> own = Citations.numbers(working);
        Map<String, String> numbers = new HashMap<>();
        before.numbers().keySet().forEach(id -> number(id, own, chain).ifPresent(number -> numbers.put(id, number)));
        Map<String, String> titles = new TreeMap<>();
        published.forEach((tag, text) -> titles.put(tag, PlainText.ofLine(text.title())));
        return new FirstDays.Text(plan.particulars().inForceFrom(), numbers, titles);
    }

    /** An earlier id leads to what has taken its place, though the working text need not say so any more. */
    private static Optional<String> number(String id, Map<String, String> own, List<Edition> chain) {
        return Optional.ofNullable(own.get(id)).or(() -> Succession.of(chain)
                .allLiving(id, chain.get(chain.size() - 1).version())
                .stream()
                .filter(own::containsKey)
                .map(own::get)
                .findFirst());
    }
}
