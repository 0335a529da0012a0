package org.clausebook.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.language.KnownLanguage;
import org.clausebook.language.Script;
import org.clausebook.model.EditionPlan;

/**
 * A headline and reasons have been written, in each language: there is neither something in their stead, nor the same words in two
 * languages. They are often too short for the check of languages to tell one from another.
 */
final class NoteWordsCheck {

    /** A single word may well be the same in two languages. */
    private static final int FEWEST_WORDS = 2;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** An address, of a person or of a page, is the same in every language. */
    private static final Pattern ADDRESS = Pattern.compile("\\S*(?:@|://|[\\p{L}\\d][.][\\p{L}\\d])\\S*");

    /** What stands where words are to come: signs and words that say so anywhere, and others if they are all that is said. */
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<![\\p{L}\\d])(?:TODO|TO DO|TBD|TBC|TBA|FIXME|XX+|ХХ+)(?![\\p{L}\\d])"
            + "|(?i:lorem ipsum)|[?]{2,}|_{3,}|…{2,}"
            + "|^(?iu:todo|tbd|tbc|tba|fixme|xxx*|ххх*|n/?a|test|тест|text|текст|placeholder|заглушка"
            + "|(?:to be )?translated?(?: me| this)?|(?:needs )?translation(?: needed)?"
            + "|перевести|переведите|(?:нужен |требуется )?перевод|дописать|уточнить|написать"
            + "|котор(?:уу|гула|улсун)|котормо|которуу керек|жазуу керек)[.!…:]*$");

    private final EditionPlan plan;
    private final Findings findings;

    NoteWordsCheck(EditionPlan plan, Findings findings) {
        this.plan = plan;
        this.findings = findings;
    }

    /**
     * @param key     of the plan
     * @param notes   what it says, in the order of the languages
     * @param foreign the tags of those in which words of another language have been reported, which is enough
     */
    void check(String key, List<Note> notes, Set<String> foreign) {
        for (Note note : notes) {
            for (String words : note.paragraphs()) {
                paragraph(key, note, words, foreign.contains(note.language().tag()));
            }
        }
        same(key, notes, foreign);
    }

    private void paragraph(String key, Note note, String words, boolean foreign) {
        Matcher placeholder = PLACEHOLDER.matcher(words.strip());
        boolean cyrillic = KnownLanguage.of(note.language().tag())
                .filter(language -> language.script() == Script.CYRILLIC)
                .isPresent();
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            report("blank", key, note, words.strip());
        } else if (placeholder.find()) {
            report("", key, note, placeholder.group());
        } else if (cyrillic && !foreign && isLong(words) && words.codePoints().noneMatch(is(Script.CYRILLIC))) {
            report("letters", key, note, words.strip());
        }
    }

    private static IntPredicate is(Script script) {
        return c -> Character.isLetter(c) && Script.of(c) == script;
    }

    private void report(String variant, String key, Note note, String words) {
        findings.report(
                Rule.RELEASE_WORDS, variant, plan.at(key + " › " + note.language().tag()), words, key, note.language().englishName());
    }

    /** Which of them is in the wrong language cannot be told; the place is that of the second one. */
    private void same(String key, List<Note> notes, Set<String> foreign) {
        Map<String, List<Note>> saying = new LinkedHashMap<>();
        for (Note note : notes) {
            note.paragraphs().stream()
                    .map(words -> words.strip().replaceAll("\\s+", " "))
                    .filter(words -> isLong(words) && !PLACEHOLDER.matcher(words).find())
                    .distinct()
                    .forEach(words -> saying.computeIfAbsent(words, w -> new ArrayList<>()).add(note));
        }
        saying.forEach((words, in) -> {
            boolean reported = in.stream().anyMatch(note -> foreign.contains(note.language().tag()));
            if (in.size() > 1 && !reported) {
                List<String> names = in.stream().map(note -> note.language().englishName()).toList();
                findings.report(
                        Rule.RELEASE_WORDS,
                        "same",
                        plan.at(key + " › " + in.get(1).language().tag()),
                        words,
                        key,
                        NoteNumberCheck.joined(names, "and"));
            }
        });
    }

    private static boolean isLong(String words) {
        return WORD.matcher(ADDRESS.matcher(words).replaceAll(" ")).results().limit(FEWEST_WORDS).count() == FEWEST_WORDS;
    }
}
