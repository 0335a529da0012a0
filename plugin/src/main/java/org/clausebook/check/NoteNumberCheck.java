package org.clausebook.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clausebook.check.ClauseNumbers.Named;
import org.clausebook.edition.Edition;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.EditionPlan;
import org.clausebook.model.Language;
import org.clausebook.model.Outline;
import org.clausebook.model.Policy;
import org.clausebook.resolve.Numbering;
import org.clausebook.source.Location;

/** The clauses that a headline or the reasons name by their numbers exist, or existed until now, and are the same in every language. */
final class NoteNumberCheck {

    private final EditionPlan plan;
    private final Findings findings;
    private final Set<String> known = new TreeSet<>();
    private final String newest;

    /** @param history in which the newest edition has numbers that readers know */
    NoteNumberCheck(Policy policy, History history, EditionPlan plan, Findings findings) {
        this.plan = plan;
        this.findings = findings;
        this.newest = history.newest().map(edition -> edition.version().toString()).orElse("");
        history.newest().map(Edition::record).ifPresent(record -> known.addAll(record.numbers().values()));
        policy.drafting().map(Outline::of).ifPresent(outline -> {
            Numbering numbering = Numbering.of(outline);
            outline.entries().forEach(entry -> numbering.of(entry.id()).ifPresent(known::add));
        });
    }

    /**
     * @param key   of the plan
     * @param notes what it says, in the order of the languages
     */
    void check(String key, List<Note> notes) {
        boolean allKnown = true;
        for (Note note : notes) {
            for (Named named : note.allNamed().toList()) {
                List<String> unknown = named.numbers().stream().filter(number -> !known.contains(number)).toList();
                if (!unknown.isEmpty()) {
                    allKnown = false;
                    unknown(key, note, named, unknown);
                }
            }
        }
        if (allKnown) { // else the mistake is reported, and if there is another one, it comes when that is mended
            compare(key, notes);
        }
    }

    private void unknown(String key, Note note, Named named, List<String> numbers) {
        String variant = newest.isEmpty() ? "first" : "";
        findings.report(
                Rule.RELEASE_CLAUSE_NUMBER, variant, at(key, note.language()), named.words(), key, joined(numbers, "or"), newest);
    }

    /** A range may be written out, and a word be left out: it is enough that a number is there. */
    private void compare(String key, List<Note> notes) {
        Map<String, List<Note>> differing = new LinkedHashMap<>();
        notes.stream().flatMap(Note::allNamed).flatMap(named -> named.numbers().stream()).distinct().forEach(number -> {
            List<Note> saying = notes.stream().filter(note -> note.says(number)).toList();
            if (saying.size() < notes.size()) {
                differing.put(number, saying);
            }
        });
        if (!differing.isEmpty()) {
            Map<List<Note>, List<String>> groups = new LinkedHashMap<>();
            differing.forEach((number, saying) -> groups.computeIfAbsent(saying, s -> new ArrayList<>()).add(number));
            String said = groups.entrySet().stream()
                    .map(group -> joined(group.getValue(), "and") + " in " + joined(names(group.getKey()), "and"))
                    .collect(Collectors.joining("; "));
            findings.report(Rule.RELEASE_CLAUSE_NUMBER, "languages", at(key, odd(notes, differing)), key, said);
        }
    }

    /** The language that says what the fewest others say; the last of several. */
    private static Language odd(List<Note> notes, Map<String, List<Note>> differing) {
        Map<Set<String>, List<Language>> agreeing = new LinkedHashMap<>();
        for (Note note : notes) {
            Set<String> own = new TreeSet<>();
            differing.forEach((number, saying) -> {
                if (saying.contains(note)) {
                    own.add(number);
                }
            });
            agreeing.computeIfAbsent(own, o -> new ArrayList<>()).add(note.language());
        }
        List<Language> fewest = agreeing.values().stream()
                .reduce((one, other) -> other.size() <= one.size() ? other : one)
                .orElseThrow();
        return fewest.get(fewest.size() - 1);
    }

    private static List<String> names(List<Note> notes) {
        return notes.stream().map(note -> note.language().englishName()).toList();
    }

    private Location at(String key, Language language) {
        return plan.at(key + " › " + language.tag());
    }

    /** @param word before the last one: {@code a, b and c} */
    static String joined(List<String> all, String word) {
        int last = all.size() - 1;
        return last == 0 ? all.get(0) : String.join(", ", all.subList(0, last)) + " " + word + " " + all.get(last);
    }
}
