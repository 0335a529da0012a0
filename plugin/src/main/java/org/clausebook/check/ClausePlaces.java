package org.clausebook.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.model.Policy;
import org.clausebook.model.PolicyText;
import org.clausebook.source.Location;
import org.clausebook.source.TextFile;

/**
 * Says of each finding which clause it is in, and between which words, so that no check has to. What a check knows better, such
 * as which clause is not there, it has said itself.
 */
final class ClausePlaces {

    /** By path. */
    private final Map<String, Text> texts = new HashMap<>();

    ClausePlaces(Policy policy) {
        policy.texts().forEach(text -> texts.put(text.file().path(), Text.of(text)));
    }

    /**
     * The findings with their clauses and the words around them. Of those that would be taken for one another all the same, all
     * but the first are told apart.
     *
     * @param findings in reading order
     */
    List<Finding> place(List<Finding> findings) {
        return Findings.toldApart(findings.stream().map(this::placed).toList());
    }

    private Finding placed(Finding finding) {
        Text text = texts.get(finding.at().path());
        return text == null ? finding : text.placed(finding);
    }

    /**
     * Where a provision begins.
     *
     * @param id empty if it has none
     * @param at the place of what is found of it as a whole
     */
    private record Heading(String id, Location at) {}

    /**
     * A text of the policy.
     *
     * @param headings by their line (0-based); a provision goes from one to the next
     */
    private record Text(TextFile file, NavigableMap<Integer, Heading> headings) {

        /** So many words of the paragraph: enough to tell sentences apart, and few enough to outlive a change elsewhere. */
        private static final int BEFORE = 4;

        /** One more word stands behind than those that were found, mostly. */
        private static final int BEHIND = 8;

        /** No words are looked for further away (UTF-16 units): a line may have no blank in it. */
        private static final int FURTHEST = 400;

        static Text of(PolicyText text) {
            NavigableMap<Integer, Heading> headings = new TreeMap<>();
            text.provisions().forEach(provision -> {
                Location at = text.file().locate(provision.span());
                headings.put(at.line(), new Heading(provision.id(), at));
            });
            return new Text(text.file(), headings);
        }

        Finding placed(Finding finding) {
            Location at = finding.at();
            Map.Entry<Integer, Heading> above = headings.floorEntry(at.line());
            if (above == null) {
                return finding;
            }
            Heading heading = above.getValue();
            String id = finding.clause().orElse(heading.id());
            Finding in = id.isEmpty() ? finding : finding.in(id);
            boolean ofTheWhole = at.equals(heading.at());
            return ofTheWhole ? in : in.among(before(at), behind(at));
        }

        private String before(Location at) {
            int to = file.lineStart(at.line()) + at.column();
            int first = at.line();
            while (first > 0 && isSameParagraph(first - 1, first) && to - file.lineStart(first) < FURTHEST) {
                first--;
            }
            List<String> words = words(Math.max(file.lineStart(first), to - FURTHEST), to);
            return String.join(" ", words.subList(Math.max(0, words.size() - BEFORE), words.size()));
        }

        private String behind(Location at) {
            int from = file.lineStart(at.line()) + at.column();
            int last = at.line();
            while (last + 1 < file.lineCount()
                    && isSameParagraph(last, last + 1)
                    && file.lineEnd(last) - from < FURTHEST) {
                last++;
            }
            List<String> words = words(from, Math.min(file.lineEnd(last), from + FURTHEST));
            return String.join(" ", words.subList(0, Math.min(BEHIND, words.size())));
        }

        /** What is changed in the next paragraph, or in the heading above, makes it no other sentence. */
        private boolean isSameParagraph(int line, int next) {
            return !headings.containsKey(line)
                    && !headings.containsKey(next)
                    && !file.line(line).isBlank()
                    && !file.line(next).isBlank();
        }

        /** However they are divided into lines. */
        private List<String> words(int from, int to) {
            return List.of(file.text().substring(from, to).strip().split("\\s+"));
        }
    }
}
