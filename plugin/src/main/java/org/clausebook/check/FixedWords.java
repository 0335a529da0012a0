package org.clausebook.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.attest.NormalForm;
import org.clausebook.diff.Change;
import org.clausebook.diff.Comparison;
import org.clausebook.model.Intentions;
import org.clausebook.model.PlainText;
import org.clausebook.model.Policy;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Terms;
import org.clausebook.resolve.References;

/**
 * What a plan excuses that names a clause under {@code translationFixes}: the clause as it reads in all languages when that is written, and
 * not whatever will be written there later. The mark that stands behind the id is made of what is written in each language that the
 * newest edition has, without typography, and of what has changed since then in the facts and titles that are printed there.
 */
public final class FixedWords {

    /** Nobody can look for other words that have the same, and it is short enough for a line that people read. */
    private static final int DIGITS = 16;

    private final List<Subject.Text> texts;
    /** By language tag. */
    private final Map<String, Lazy<Comparison>> printed = new TreeMap<>();

    private FixedWords(List<Subject.Text> texts) {
        this.texts = texts;
    }

    /**
     * Of the working text of a policy.
     *
     * @param references of the working texts
     * @param history    with the changes in every language that the newest edition has; without an edition nothing printed has changed
     */
    public static FixedWords of(SiteConfig site, Policy policy, References references, History history) {
        return of(Subject.of(site, policy, references, Terms.NONE, history, Map.of()));
    }

    /** The same history, in which nothing is intended of clauses that read otherwise by now, or were named without their words. */
    public static History holding(SiteConfig site, Policy policy, References references, History history) {
        Map<String, String> fixes = new TreeMap<>(history.intentions().translationFixes());
        if (fixes.isEmpty()) {
            return history;
        }
        FixedWords words = of(site, policy, references, history);
        fixes.entrySet().removeIf(fix -> !words.mark(fix.getKey()).equals(fix.getValue()));
        return new History(history.chain(), new Intentions(history.intentions().renumbers(), fixes), history.changes());
    }

    static FixedWords of(Subject subject) {
        List<Subject.Text> texts = subject.texts().stream()
                .filter(text -> subject.history().newest().isEmpty()
                        || subject.history().changes().containsKey(text.language().tag()))
                .sorted(Comparator.comparing(text -> text.language().tag()))
                .toList();
        FixedWords words = new FixedWords(texts);
        subject.history().newest().ifPresent(edition -> texts.forEach(text -> words.printed.put(
                text.language().tag(), new Lazy<>(() -> PrintedValues.since(edition.record(), subject, text.text())))));
        return words;
    }

    /** How what is only printed in a text has changed since the newest edition, which has it. Compared when it is asked for. */
    Comparison printed(Subject.Text text) {
        return printed.get(text.language().tag()).get();
    }

    /**
     * The mark of a clause as it reads now.
     *
     * @param id of one that any of the texts has, or {@link Intentions#TITLE}
     */
    public String mark(String id) {
        StringBuilder words = new StringBuilder();
        for (Subject.Text text : texts) {
            String tag = text.language().tag();
            words.append(tag).append('\n').append(written(text, id));
            Optional.ofNullable(printed.get(tag)).ifPresent(values -> words.append(printed(values.get(), id)));
            words.append('\n');
        }
        return NormalForm.digest(words.toString()).substring(0, DIGITS);
    }

    private static String written(Subject.Text text, String id) {
        return id.equals(Intentions.TITLE)
                ? NormalForm.of(text.text().title())
                : Optional.ofNullable(text.clauses().get(id))
                        .map(clause -> NormalForm.of(clause.provision(), NormalForm.AS_WRITTEN))
                        .orElse("");
    }

    /** What is printed in a clause, or in the title, if that has changed; empty if not. */
    static String printed(Comparison values, String id) {
        if (id.equals(Intentions.TITLE)) {
            return values.retitles() ? "\n" + PlainText.ofLine(values.after().title()) : "";
        }
        return values.of(id)
                .filter(FollowCheck::isReworded)
                .flatMap(Change::after)
                .map(item -> "\n" + item.heading().map(PlainText::ofLine).orElse("") + "\n" + PlainText.of(item.blocks()))
                .orElse("");
    }
}
