package org.clausebook.check;

import java.util.Map;
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
 * <p>Taken for a citation: a number next to a word such as <i>пункт</i>, <i>берене</i>, <i>ст.</i> or <i>clause</i>, and a
 * number with full stops. Dates and the titles of declared laws are left alone, as are decimals in a language that
 * writes them with a full stop.
 */
final class TypedNumberCheck implements Check {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NUMBER = "[0-9]{1,4}(?:[.][0-9]{1,3})*";

    private static final Pattern DATE = Pattern.compile("(?<![0-9.])[0-9]{1,2}[.][0-9]{1,2}[.][0-9]{4}(?![0-9])");
    private static final Pattern DOTTED = Pattern.compile("(?<![0-9.,])[0-9]{1,3}(?:[.][0-9]{1,3})+(?![0-9%])");
    private static final Pattern DOTTED_TWICE = Pattern.compile("(?<![0-9.,])[0-9]{1,3}(?:[.][0-9]{1,3}){2,}(?![0-9%])");

    /** Words that announce a citation; in Kyrgyz they stand behind the number, joined by a hyphen. */
    private static final Map<String, Pattern> WORDS = Map.of(
            "ky",
            Pattern.compile(
                    "(?<![0-9.])" + NUMBER + "[-\u2013] ?(?:пунктча|пункт|бөлүк|бөлүг|бөлүм|берене|статья|абзац|тиркеме)\\p{L}*"
                            + "|(?<!\\p{L})(?:пункт|берене|статья|абзац|тиркеме)\\p{L}{0,6}[ \u00A0]" + NUMBER,
                    FLAGS),
            "ru",
            Pattern.compile(
                    "(?<!\\p{L})(?:(?:подпункт|пункт|стать|част(?:ь|и|ью|ей|ям|ях)|раздел|глав|абзац|приложени)\\p{L}{0,4}"
                            + "|(?:подп|пп|п|ст|чч|ч|разд|гл|абз)[.])[ \u00A0]?(?:№[ \u00A0]?)?" + NUMBER
                            + "|(?<![0-9.])" + NUMBER + "-\\p{L}{1,3}[ \u00A0](?:подпункт|пункт|стать|част|раздел|глав|абзац)\\p{L}*",
                    FLAGS),
            "en",
            Pattern.compile(
                    "(?<!\\p{L})(?:(?:sub-?clause|clause|sub-?section|section|article|sub-?paragraph|paragraph|part|point|item|annex|schedule)s?"
                            + "|(?:art|arts|sec|cl|para|pt)[.]|§+)[ \u00A0]?" + NUMBER,
                    FLAGS));

    /** Languages in which 1.5 is a decimal. */
    private static final Map<String, Pattern> DOTTED_BY_LANGUAGE = Map.of("en", DOTTED_TWICE);

    @Override
    public void check(Subject subject, Findings findings) {
        for (Subject.Text text : subject.texts()) {
            for (Subject.Clause clause : text.all()) {
                for (Contents.Piece<Inline.Text> piece : clause.contents().texts()) {
                    text(subject, text, piece, findings);
                }
                for (Contents.Piece<Inline.Link> link : clause.contents().links()) {
                    link(subject, text, link, findings);
                }
            }
        }
    }

    private static void text(Subject subject, Subject.Text text, Contents.Piece<Inline.Text> piece, Findings findings) {
        String words = withoutDatesAndTitles(subject, text, piece.piece().text());
        int from = 0;
        for (Matcher found = next(text, words, from); found != null; found = next(text, words, from)) {
            // An escape is longer in the file than in the text, so a place behind one is only near.
            int at = Math.min(piece.inFile().start() + found.start(), piece.inFile().end());
            findings.report(Rule.REF_TYPED_NUMBER, text.locate(new Span(at, at)), found.group().strip());
            from = found.end();
        }
    }

    /** The words of a link to a clause: the number in them goes stale just as well. */
    private static void link(Subject subject, Subject.Text text, Contents.Piece<Inline.Link> link, Findings findings) {
        boolean citesClause = link.piece().target() instanceof Target.Clause;
        String words = Contents.words(link.piece().words());
        Matcher found = citesClause ? next(text, withoutDatesAndTitles(subject, text, words), 0) : null;
        if (found != null) {
            String target = link.piece().target().toString();
            findings.report(Rule.REF_TYPED_NUMBER, "in-link", text.locate(link.inFile()), found.group(), target);
        }
    }

    /** The first citation at or behind an index, next to a word or by its full stops; null if there is none. */
    private static Matcher next(Subject.Text text, String words, int from) {
        String tag = text.language().tag();
        Matcher dotted = DOTTED_BY_LANGUAGE.getOrDefault(tag, DOTTED).matcher(words);
        Matcher word = WORDS.getOrDefault(tag, DOTTED).matcher(words);
        boolean hasDotted = dotted.find(from);
        boolean hasWord = word.find(from);
        if (hasWord && (!hasDotted || word.start() <= dotted.end())) {
            return word;
        }
        return hasDotted ? dotted : null;
    }

    private static String withoutDatesAndTitles(Subject subject, Subject.Text text, String words) {
        String rest = DATE.matcher(words).replaceAll(date -> " ".repeat(date.group().length()));
        for (Law law : subject.site().laws().values()) {
            for (String title : new String[] {
                law.title().in(text.language().tag()),
                law.shortTitle().in(text.language().tag()),
                law.number().in(text.language().tag())
            }) {
                rest = rest.replace(title, " ".repeat(title.length()));
            }
        }
        return rest;
    }
}
