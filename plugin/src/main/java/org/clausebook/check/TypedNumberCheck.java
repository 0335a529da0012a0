package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Inline;
import org.clausebook.model.Law;
import org.clausebook.model.Target;
import org.clausebook.source.Span;

/**
 * A number that cites something is a link, not typed: a typed one stays behind when the clause that it means moves.
 *
 * <p>It looks at the text as it stands in the file, not as Markdown reads it: so places are exact, and a full stop that
 * its author has marked with a backslash ({@code 5\.3}) makes no citation.
 */
final class TypedNumberCheck implements Check {

    private static final Pattern DATE = Pattern.compile("(?<![0-9.])[0-9]{1,2}[.][0-9]{1,2}[.][0-9]{4}(?![0-9])");
    private static final Pattern ENTITY = Pattern.compile("&#?[0-9A-Za-z]{1,31};");
    /** The words of a link, and nothing in them but what the number of a provision may look like. */
    private static final Pattern BARE = Pattern.compile("\\[[^\\p{L}\\p{N}]*+([0-9]++(?:[.-][0-9]++)*+)[^\\p{L}\\p{N}]*+");
    private static final Pattern BLANK = Pattern.compile("[\\s\u00A0\u202F]");
    /** Stands for what can be no part of a citation; neither a letter nor a space. */
    private static final String MASK = "\uFFFC";

    @Override
    public void check(Subject subject, Findings findings) {
        for (Subject.Text text : subject.texts()) {
            new Reading(text, new Lazy<>(() -> lawTitles(subject, text)), findings).run();
        }
    }

    /** The titles and numbers of the declared laws, however their lines are broken. */
    private static List<Pattern> lawTitles(Subject subject, Subject.Text text) {
        String tag = text.language().tag();
        List<Pattern> titles = new ArrayList<>();
        for (Law law : subject.site().laws().values()) {
            for (String title : List.of(law.title().in(tag), law.shortTitle().in(tag), law.number().in(tag))) {
                if (!title.isBlank()) {
                    String words = BLANK.splitAsStream(title.strip()).map(Pattern::quote).reduce("", (a, b) ->
                            a.isEmpty() ? b : a + " +" + b);
                    titles.add(Pattern.compile(words));
                }
            }
        }
        return titles;
    }

    private record Reading(Subject.Text text, Lazy<List<Pattern>> lawTitles, Findings findings) {

        void run() {
            for (Clause clause : text.all()) {
                if (hasDigit(clause)) {
                    UnlinkedWords.of(clause.provision()).forEach(this::words);
                    clause.contents().links().forEach(this::link);
                }
            }
        }

        /** Without one there is no number, and the file need not be read again. */
        private static boolean hasDigit(Clause clause) {
            for (TextLine line : clause.lines()) {
                if (line.glance().hasDigit()) {
                    return true;
                }
            }
            return false;
        }

        private void words(Span span) {
            String typed = text.text().file().text().substring(span.start(), span.end());
            for (TypedNumbers.Found found : found(typed)) {
                findings.report(Rule.REF_TYPED_NUMBER, text.text().file().locate(span.start() + found.start()), found.words());
            }
        }

        /** The words of a link to a clause: the number in them goes stale just as well. */
        private void link(Contents.Piece<Inline.Link> link) {
            Target target = link.piece().target();
            if (!(target instanceof Target.Clause) && !(target instanceof Target.Policy)) {
                return;
            }
            Span span = link.inFile();
            String typed = text.text().file().text().substring(span.start(), span.end());
            String words = typed.substring(0, Math.max(0, typed.lastIndexOf("](")));
            Matcher bare = BARE.matcher(words);
            if (bare.matches()) {
                inLink(span.start() + bare.start(1), bare.group(1), target);
                return;
            }
            for (TypedNumbers.Found found : found(words)) {
                inLink(span.start() + found.start(), found.words(), target);
            }
        }

        private void inLink(int at, String words, Target target) {
            findings.report(
                    Rule.REF_TYPED_NUMBER, "in-link", text.text().file().locate(at), words, target.toString());
        }

        private List<TypedNumbers.Found> found(String typed) {
            String entityless = typed.indexOf('&') < 0 ? typed : mask(ENTITY, typed, " ");
            if (!TypedNumbers.mayBeIn(text.language().tag(), entityless)) {
                return List.of();
            }
            String spaced = BLANK.matcher(entityless).replaceAll(" ");
            String masked = mask(DATE, spaced, MASK);
            for (Pattern title : lawTitles.get()) {
                masked = mask(title, masked, MASK);
            }
            return TypedNumbers.in(text.language().tag(), masked);
        }

        private static String mask(Pattern pattern, String words, String by) {
            Matcher matcher = pattern.matcher(words);
            return matcher.replaceAll(found -> by.repeat(found.group().length()));
        }
    }
}
