package org.clausebook.attest;

import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.diff.Comparer;
import org.clausebook.diff.Edit;
import org.clausebook.finding.Marks;
import org.clausebook.model.PlainText;

/** What has changed in a source text since it was attested, word by word, on one line: {@code … within [-30-]{+20+} days}. */
public final class SourceChange {

    /** Of words that are in one text only: enough to see what they are about. */
    private static final int LONGEST = 60;

    /** Of a line that is quoted (code points): a title of a law, or a sentence. */
    private static final int LONGEST_QUOTED = 140;

    /** Between two paragraphs. */
    private static final String DIVISION = " ¶ ";

    private SourceChange() {}

    /**
     * The change with a few words around it.
     *
     * @param before in the {@link NormalForm}
     * @param after  likewise
     */
    public static String of(String before, String after) {
        List<Edit> edits = Comparer.words(line(before), line(after));
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < edits.size(); i++) {
            String words = PlainText.ofLine(edits.get(i).words());
            out.append(switch (edits.get(i).op()) {
                case KEPT -> Marks.kept(Marks.around(words, i > 0, i < edits.size() - 1));
                case DELETED -> Marks.deleted(shortened(words, LONGEST));
                case INSERTED -> Marks.inserted(shortened(words, LONGEST));
            });
        }
        return out.toString().strip();
    }

    /** As much of a text as a sentence quotes, on one line. */
    static String quoted(String words) {
        return words.lines().map(line -> shortened(line, LONGEST_QUOTED)).collect(Collectors.joining(DIVISION));
    }

    /** The text on one line. */
    static String line(String words) {
        return words.replace("\n", DIVISION);
    }

    private static String shortened(String words, int longest) {
        return words.codePointCount(0, words.length()) <= longest
                ? words
                : words.substring(0, words.offsetByCodePoints(0, longest)) + Marks.GAP;
    }
}
