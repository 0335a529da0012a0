package org.clausebook.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Inline;
import org.clausebook.model.Target;
import org.clausebook.source.Span;

/**
 * A number that cites something is a link, not typed: a typed one stays behind when the clause that it means moves.
 *
 * <p>It looks at the text as it stands in the file, not as Markdown reads it: so places are exact, and a full stop that
 * its author has marked with a backslash ({@code 5\.3}) makes no citation.
 */
final class TypedNumberCheck implements Check {

    /** The words of a link, and nothing in them but what the number of a provision may look like. */
    private static final Pattern BARE = Pattern.compile("\\[[^\\p{L}\\p{N}]*+([0-9]++(?:[.-][0-9]++)*+)[^\\p{L}\\p{N}]*+");

    @Override
    public void check(Subject subject, Findings findings) {
        for (Subject.Text text : subject.texts()) {
            new Reading(text, TypedCitations.of(subject.site(), text.language().tag()), findings).run();
        }
    }

    private record Reading(Subject.Text text, TypedCitations citations, Findings findings) {

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
            for (TypedNumbers.Found found : citations.in(typed)) {
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
            for (TypedNumbers.Found found : citations.in(words)) {
                inLink(span.start() + found.start(), found.words(), target);
            }
        }

        private void inLink(int at, String words, Target target) {
            findings.report(
                    Rule.REF_TYPED_NUMBER, "in-link", text.text().file().locate(at), words, target.toString());
        }
    }
}
