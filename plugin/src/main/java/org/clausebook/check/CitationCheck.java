package org.clausebook.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.check.UseComparison.Use;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Nearest;
import org.clausebook.finding.Rule;
import org.clausebook.model.Inline;
import org.clausebook.model.Law;
import org.clausebook.model.Target;
import org.clausebook.value.Value;
import org.clausebook.value.Values;

/**
 * Every citation is of a law that the site declares; the article, part and point in its words are those of its target;
 * and the same provisions of law are cited in every language.
 */
final class CitationCheck implements Check {

    private static final List<String> LEVELS = List.of("article", "part", "point");

    @Override
    public void check(Subject subject, Findings findings) {
        for (Subject.Text text : subject.texts()) {
            for (Clause clause : text.all()) {
                for (Contents.Piece<Inline.Link> link : clause.contents().links()) {
                    if (link.piece().target() instanceof Target.Citation citation) {
                        citation(subject, text, link, citation, findings);
                    }
                }
            }
        }
        new UseComparison<Target.Citation>(
                        subject,
                        Rule.TRANSLATION_LAWS,
                        Optional.empty(),
                        CitationCheck::uses,
                        (text, citation) -> subject.site().laws().containsKey(citation.law()),
                        findings)
                .check();
    }

    private static void citation(
            Subject subject,
            Subject.Text text,
            Contents.Piece<Inline.Link> link,
            Target.Citation citation,
            Findings findings) {
        Law law = subject.site().laws().get(citation.law());
        if (law == null) {
            unknown(subject, text, link, citation, findings);
            return;
        }
        String words = Contents.words(link.piece().words());
        List<String> cited = cited(citation);
        List<Value> stated = Values.in(text.language().tag(), words).stated();
        List<String> named = numbers(withoutName(law, text.language().tag(), words, stated));
        List<String> missing = new ArrayList<>(cited);
        missing.removeIf(named::remove);
        if (!missing.isEmpty() || !named.isEmpty()) {
            String variant = words.isBlank() ? "no-words" : cited.isEmpty() ? "whole" : "";
            findings.report(
                    Rule.LAW_NUMBERS,
                    variant,
                    text.locate(link.inFile()),
                    words,
                    citation.toString(),
                    provision(cited),
                    namedInWords(cited, missing, named));
            return;
        }
        for (Value value : stated) {
            String day = law.date().toString();
            boolean date = value.kind() == Value.Kind.DATE && value.key().length() == day.length();
            if (date && !value.key().equals(day)) {
                findings.report(
                        Rule.LAW_NUMBERS,
                        "date",
                        text.locate(link.inFile()),
                        words.substring(value.start(), value.end()),
                        citation.law(),
                        day);
            }
        }
    }

    private static void unknown(
            Subject subject,
            Subject.Text text,
            Contents.Piece<Inline.Link> link,
            Target.Citation citation,
            Findings findings) {
        Set<String> known = subject.site().laws().keySet();
        String nearest = Nearest.to(citation.law(), known).orElse("");
        String variant = known.isEmpty() ? "none" : nearest.isEmpty() ? "" : "near";
        findings.report(
                Rule.LAW_UNKNOWN,
                variant,
                text.locate(link.inFile()),
                citation.law(),
                nearest.isEmpty() ? String.join(", ", known) : nearest);
    }

    /**
     * The law's titles, number and date may stand in the words as well, but as a whole: an article 27 is not forgiven for a law of the
     * 27th.
     */
    private static String withoutName(Law law, String tag, String words, List<Value> stated) {
        StringBuilder rest = new StringBuilder(words);
        String day = law.date().toString();
        for (Value value : stated) {
            boolean whole = value.key().length() == day.length(); // of another day something else is said
            if (value.kind() == Value.Kind.DATE && (whole || day.startsWith(value.key()))) {
                blank(rest, value.start(), value.end());
            }
        }
        String year = String.valueOf(law.date().getYear());
        for (String name : List.of(law.title().in(tag), law.shortTitle().in(tag), law.number().in(tag), year)) {
            if (!name.isBlank()) {
                Matcher whole = Pattern.compile("(?<![0-9.])" + Pattern.quote(name) + "(?![0-9])").matcher(rest.toString());
                while (whole.find()) {
                    blank(rest, whole.start(), whole.end());
                }
            }
        }
        return rest.toString();
    }

    private static void blank(StringBuilder words, int from, int to) {
        for (int i = from; i < to; i++) {
            words.setCharAt(i, ' ');
        }
    }

    /** Digits, with full stops between them. */
    private static List<String> numbers(String words) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < words.length(); i++) {
            if (isDigit(words, i)) {
                int from = i;
                while (isDigit(words, i + 1) || isDigit(words, i + 2) && words.charAt(i + 1) == '.') {
                    i++;
                }
                numbers.add(words.substring(from, i + 1));
            }
        }
        return numbers;
    }

    private static boolean isDigit(String words, int at) {
        return at < words.length() && words.charAt(at) >= '0' && words.charAt(at) <= '9';
    }

    private static List<String> cited(Target.Citation citation) {
        return citation.pinpoint().map(p -> Arrays.asList(p.split("/"))).orElse(List.of());
    }

    /** Article, part and point in words, for messages. */
    private static String provision(List<String> cited) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < cited.size(); i++) {
            words.add(LEVELS.get(i) + " " + cited.get(i));
        }
        return String.join(", ", words);
    }

    private static String namedInWords(List<String> cited, List<String> missing, List<String> alien) {
        List<String> named = new ArrayList<>(cited);
        missing.forEach(named::remove);
        named.addAll(alien);
        return named.isEmpty() ? "no number" : String.join(" and ", named);
    }

    private static List<Use<Target.Citation>> uses(Contents contents) {
        List<Use<Target.Citation>> uses = new ArrayList<>(contents.links().size());
        for (Contents.Piece<Inline.Link> link : contents.links()) {
            if (link.piece().target() instanceof Target.Citation citation) {
                uses.add(new Use<>(citation, link.inFile(), link.line()));
            }
        }
        return uses;
    }
}
