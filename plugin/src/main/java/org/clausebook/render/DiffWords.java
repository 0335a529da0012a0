package org.clausebook.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clausebook.model.ChangeClass;
import org.clausebook.model.Language;
import org.clausebook.model.Version;
import org.clausebook.page.ClauseChange;
import org.clausebook.page.Differences;
import org.clausebook.page.Differences.Clause;
import org.clausebook.page.Differences.NotFollowed;
import org.clausebook.page.Differences.Title;
import org.clausebook.page.Differences.Weight;
import org.clausebook.page.Incomparable;

/** What all reports on differences say in the same words. */
final class DiffWords {

    private static final int SECTION = 2;

    private DiffWords() {}

    /** {@code from edition 2.0.0 (effective 2026-12-01) to the working text}. */
    static String states(Differences differences) {
        return differences.before().equals(differences.after())
                ? dated(differences.before()) + " on both sides"
                : "from " + dated(differences.before()) + " to " + dated(differences.after());
    }

    private static String dated(Differences.State state) {
        return state.version().map(version -> "edition " + version).orElse("the working text")
                + state.effective().map(day -> " (effective " + day + ")").orElse("");
    }

    /** {@code Kyrgyz (ky), Russian (ru)}. */
    static String languagesWithTags(List<Language> languages) {
        return languages.stream()
                .map(language -> language.englishName() + " (" + language.tag() + ")")
                .collect(Collectors.joining(", "));
    }

    /** {@code Kyrgyz, Russian and English}. */
    static String languages(List<Language> languages) {
        List<String> names = languages.stream().map(Language::englishName).toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** {@code 2.3}, {@code 2.3 → 2.4}. */
    static String number(ClauseChange change) {
        return change(change, ClauseChange.Name::number);
    }

    /** {@code rights-fax}, {@code rights-fax → rights-contact}. */
    static String id(ClauseChange change) {
        return change(change, ClauseChange.Name::id);
    }

    private static String change(ClauseChange change, Function<ClauseChange.Name, String> part) {
        Optional<String> before = change.before().map(part);
        Optional<String> after = change.after().map(part);
        return before.isPresent() && after.isPresent() && !before.equals(after)
                ? before.get() + " → " + after.get()
                : after.or(() -> before).orElseThrow();
    }

    /** {@code reworded (ky, ru); reworded, retitled (en)}. */
    static String kinds(Clause clause) {
        Map<String, String> kinds = new LinkedHashMap<>();
        clause.change().kinds().keySet().forEach(tag -> kinds.put(tag, kinds(clause, tag)));
        List<String> successors = clause.change().successors();
        return together(kinds) + (successors.isEmpty() ? "" : "; replaced by " + String.join(", ", successors));
    }

    /** {@code reworded (ky); typography only (ru, en)}. */
    static String kinds(Map<String, Title> titles) {
        Map<String, String> kinds = new LinkedHashMap<>();
        titles.forEach((tag, title) -> kinds.put(tag, kinds(title)));
        return together(kinds);
    }

    static String kinds(Title title) {
        return title.words() ? "reworded" : "typography only";
    }

    /** Languages of which the same is said are named together. */
    private static String together(Map<String, String> byTag) {
        Map<String, List<String>> tags = new LinkedHashMap<>();
        byTag.forEach((tag, words) -> tags.computeIfAbsent(words, none -> new ArrayList<>()).add(tag));
        return tags.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")")
                .collect(Collectors.joining("; "));
    }

    /** {@code 2.3 purpose (ky, ru)}: a provision of which it goes without saying how it changed. */
    static String named(Clause clause) {
        return number(clause.change()) + " " + id(clause.change()) + " ("
                + String.join(", ", clause.change().kinds().keySet()) + ")";
    }

    /** {@code reworded, moved}: how it changed in a language. That its own number is another one shows by itself. */
    static String kinds(Clause clause, String tag) {
        List<String> kinds = clause.change().kinds().getOrDefault(tag, List.of());
        List<String> words = kinds.stream()
                .filter(kind -> kinds.size() == 1 || !kind.equals("renumbered") || !clause.isRenumbered())
                .map(kind -> word(kind, clause.isRenumbered()))
                .toList();
        return String.join(", ", words);
    }

    private static String word(String kind, boolean otherNumber) {
        return switch (kind) {
            case "editorial" -> "typography only";
            case "renumbered" -> otherNumber ? "renumbered" : "other numbers cited";
            default -> kind;
        };
    }

    /** {@code 2.3 request-deadline: changed in Kyrgyz, not in Russian}. */
    static String notFollowed(NotFollowed notFollowed, Function<ClauseChange.Name, String> name) {
        return notFollowed.clause().map(name).orElse("The title of the policy")
                + ": changed in " + languages(notFollowed.changed())
                + ", not in " + languages(notFollowed.unchanged());
    }

    /** What is said of a language in which something was not changed. */
    static String unchanged(NotFollowed notFollowed) {
        return notFollowed.onPurpose() ? "not changed, on purpose" : "not changed";
    }

    /** {@code words have changed: 3.0.0 if material, 2.1.0 if minor; it cannot be editorial}. */
    static String next(Differences.Next next) {
        String versions = next.versions().entrySet().stream()
                .map(entry -> entry.getValue() + " if " + entry.getKey().word())
                .collect(Collectors.joining(", "));
        return switch (next.least()) {
            case EDITORIAL -> "no word has changed since edition " + next.newest() + ": " + versions;
            case MINOR -> "words have changed since edition " + next.newest() + ": " + versions + "; it cannot be editorial";
            case MATERIAL -> "other languages prevail than in edition " + next.newest() + ": " + versions + "; it can be nothing else";
        };
    }

    /** What stands above the text and is another one, each in a line. */
    static List<String> masthead(Differences differences) {
        List<String> lines = new ArrayList<>();
        differences.masthead().prevailing().ifPresent(change -> lines.add(
                "the languages that prevail: " + tags(change.before()) + " → " + tags(change.after())));
        differences.masthead().publisher().forEach((tag, name) -> lines.add(
                "who publishes it (" + tag + "): " + name.before().orElse("nobody") + " → " + name.after().orElse("nobody")));
        return lines;
    }

    private static String tags(List<String> tags) {
        return tags.isEmpty() ? "none" : String.join(", ", tags);
    }

    /** {@code 4 sections and clauses have changed: 3 in words, 1 only in typography}. */
    static String count(Differences differences) {
        if (differences.isEmpty()) {
            return "Nothing has changed";
        }
        List<String> counts = new ArrayList<>();
        for (Weight weight : Weight.values()) {
            int n = differences.clauses(weight).size();
            if (n > 0) {
                counts.add(n + " " + words(weight));
            }
        }
        if (counts.isEmpty() && differences.titles().isEmpty()) {
            return "What stands above the text has changed, and no section or clause";
        }
        if (counts.isEmpty()) {
            return "The title of the policy has changed, and no section or clause";
        }
        int all = differences.clauses().size();
        String changed = all == 1 ? "1 section or clause has changed" : all + " sections and clauses have changed";
        return counts.size() == 1
                ? changed + counts.get(0).substring(counts.get(0).indexOf(' '))
                : changed + ": " + String.join(", ", counts);
    }

    private static String words(Weight weight) {
        return switch (weight) {
            case WORDS -> "in words";
            case EMPTY -> "only by a number that is repealed";
            case PLACE -> "only in place";
            case TYPOGRAPHY -> "only in typography";
            case NUMBERS -> "only in numbers";
        };
    }

    /** {@code Not compared, because only one of the two has it: English (en)}. */
    static String notCompared(Differences differences) {
        return "Not compared, because only one of the two has it: " + languagesWithTags(differences.notCompared());
    }

    /** What the heading of a provision is called. */
    static String heading(Clause clause) {
        return clause.level() == SECTION ? "title" : "caption";
    }

    /** Why there is nothing to compare. */
    static String incomparable(Incomparable policy, LocalDate asOf) {
        String editions = policy.editions().stream().map(Version::toString).collect(Collectors.joining(", "));
        return switch (policy.reason()) {
            case NO_EDITION -> "no edition yet, so there is nothing to compare with; the first will be " + Version.FIRST
                    + " unless its plan says otherwise";
            case NOT_IN_FORCE -> "no edition is in force on " + asOf + "; it has " + editions;
            case NO_SUCH_EDITION -> "no edition " + policy.missing() + "; it has " + editions;
        };
    }
}
