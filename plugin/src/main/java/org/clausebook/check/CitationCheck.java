package org.clausebook.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Nearest;
import org.clausebook.finding.Rule;
import org.clausebook.model.Inline;
import org.clausebook.model.Law;
import org.clausebook.model.Target;

/**
 * Every citation is of a law that the site declares; the article, part and point in its words are those of its target;
 * and the same provisions of law are cited in every language.
 */
final class CitationCheck implements Check {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)*");

    @Override
    public void check(Subject subject, Findings findings) {
        for (Subject.Text text : subject.texts()) {
            for (Subject.Clause clause : text.all()) {
                for (Contents.Piece<Inline.Link> link : clause.contents().links()) {
                    if (link.piece().target() instanceof Target.Citation citation) {
                        citation(subject, text, link, citation, findings);
                    }
                }
            }
        }
        UseComparison.check(subject, Rule.TRANSLATION_LAWS, CitationCheck::citations, findings);
    }

    private static void citation(
            Subject subject,
            Subject.Text text,
            Contents.Piece<Inline.Link> link,
            Target.Citation citation,
            Findings findings) {
        Law law = subject.site().laws().get(citation.law());
        if (law == null) {
            String known = String.join(", ", subject.site().laws().keySet());
            String nearest =
                    Nearest.to(citation.law(), subject.site().laws().keySet()).orElse("");
            findings.report(
                    Rule.LAW_UNKNOWN,
                    nearest.isEmpty() ? "" : "near",
                    text.locate(link.inFile()),
                    citation.law(),
                    nearest.isEmpty() ? known : nearest);
            return;
        }
        String words = Contents.words(link.piece().words());
        List<String> expected = citation.pinpoint().map(p -> Arrays.asList(p.split("/"))).orElse(List.of());
        Differences<String> differences = Differences.between(expected, numbers(words));
        List<String> extra = new ArrayList<>(differences.extra());
        ownNumbers(law, text).forEach(extra::remove);
        if (!differences.missing().isEmpty() || !extra.isEmpty()) {
            findings.report(
                    Rule.LAW_NUMBERS,
                    words.isEmpty() ? "no-words" : "",
                    text.locate(link.inFile()),
                    words,
                    citation.toString(),
                    expected.isEmpty() ? "no article" : String.join(" and ", expected));
        }
    }

    /** The law's own number and date may stand in the words as well. */
    private static List<String> ownNumbers(Law law, Subject.Text text) {
        List<String> own = new ArrayList<>(numbers(law.number().in(text.language().tag())));
        int day = law.date().getDayOfMonth();
        int month = law.date().getMonthValue();
        int year = law.date().getYear();
        own.addAll(List.of(String.valueOf(day), String.valueOf(year)));
        own.add(twoDigits(day) + "." + twoDigits(month) + "." + year);
        return own;
    }

    private static String twoDigits(int n) {
        return n < 10 ? "0" + n : String.valueOf(n);
    }

    private static List<String> numbers(String words) {
        return NUMBER.matcher(words).results().map(MatchResult::group).toList();
    }

    private static List<String> citations(Contents contents) {
        return contents.links().stream()
                .map(link -> link.piece().target())
                .filter(target -> target instanceof Target.Citation)
                .map(Target::toString)
                .toList();
    }
}
