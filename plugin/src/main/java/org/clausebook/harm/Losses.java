package org.clausebook.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Defects in what a text consists of: something is gone, or in another place. */
final class Losses {

    private static final Pattern ITEM = Pattern.compile("(?m)^[ \\t]*(?:[-*]|[0-9]+[.)])[ ].*(?:\\n[ \\t]+(?![-*] |[0-9]+[.)] )\\S.*)*\\n?");
    private static final Pattern ROW = Pattern.compile("(?m)(?<=\\n\\|[^\\n]{1,4000}\\n)\\|(?![ :|-]*$).*\\n?");
    private static final Pattern PARAGRAPH = Pattern.compile("(?m)^(?![-*#|>]|[0-9]+[.)] |[ \\t])\\S.*(?:\\n(?![-*#|] |[0-9]+[.)] )\\S.*)*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][»”)]?[ \\n](?=[\\p{Lu}«“])");
    private static final Pattern WORD = Pattern.compile(" \\p{L}{5,}(?= \\p{L})");
    private static final int SHORTEST_SENTENCE = 20;

    private final Passage passage;
    private final boolean drafting;
    private final List<Injection> found = new ArrayList<>();

    private Losses(Passage passage, boolean drafting) {
        this.passage = passage;
        this.drafting = drafting;
    }

    /** @param drafting whether the others are translations of it */
    static List<Injection> in(Passage passage, boolean drafting) {
        return new Losses(passage, drafting).run();
    }

    private List<Injection> run() {
        int body = passage.body() - passage.from();
        each(Harm.ITEM_DROPPED, ITEM, body);
        each(Harm.ROW_DROPPED, ROW, body);
        Matcher matcher = PARAGRAPH.matcher(passage.text());
        List<int[]> spans = new ArrayList<>();
        for (int at = body; matcher.find(at); at = matcher.end()) {
            spans.add(new int[] {matcher.start(), matcher.end()});
        }
        for (int[] span : spans) {
            if (spans.size() > 1) {
                found.add(passage.replace(Harm.PARAGRAPH_DROPPED, span[0], span[1], ""));
            }
            sentences(span[0], span[1]);
            words(span[0], span[1]);
        }
        return found;
    }

    private void each(Harm harm, Pattern pattern, int body) {
        Matcher matcher = pattern.matcher(passage.text());
        for (int at = body; at <= passage.text().length() && matcher.find(at); at = Math.max(matcher.end(), at + 1)) {
            found.add(passage.replace(harm, matcher.start(), matcher.end(), ""));
        }
    }

    private void sentences(int from, int to) {
        List<Integer> starts = new ArrayList<>(List.of(from));
        Matcher end = SENTENCE_END.matcher(passage.text()).region(from, to);
        end.useTransparentBounds(true);
        while (end.find()) {
            starts.add(end.end());
        }
        starts.add(to);
        for (int i = 0; starts.size() > 2 && i + 1 < starts.size(); i++) {
            if (starts.get(i + 1) - starts.get(i) >= SHORTEST_SENTENCE) {
                found.add(passage.replace(Harm.SENTENCE_DROPPED, starts.get(i), starts.get(i + 1), ""));
            }
        }
    }

    private void words(int from, int to) {
        Matcher word = WORD.matcher(passage.prose()).region(from, to);
        while (word.find()) {
            Harm harm = drafting ? Harm.SOURCE_CHANGED : Harm.TRANSLATION_CHANGED;
            found.add(passage.replace(harm, word.start(), word.end(), ""));
        }
    }
}
