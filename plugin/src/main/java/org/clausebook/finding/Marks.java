package org.clausebook.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How changed words are set off in plain text: {@code [-deleted-]} and {@code {+inserted+}}, with a few words around them. */
public final class Marks {

    /** Words on each side of a change: enough to find the place, and mostly to see the sentence. */
    private static final int CONTEXT = 6;

    /** Leaving out less than this would save nothing. */
    private static final int LEAST = 3;

    /** Stands for what is left out. */
    public static final String GAP = "…";

    /** Places within a mark, or where words of authors would make one with ours. */
    private static final Pattern IN_A_MARK =
            Pattern.compile("(?<=[\\[{])(?=[-+]|$)|(?<=[-+])(?=[\\]}])|^(?=[\\]}])");

    private Marks() {}

    /** Words that are in both texts: what looks like a mark gets a backslash into it, so that nothing can pretend to be one. */
    public static String kept(String words) {
        return IN_A_MARK.matcher(words).replaceAll("\\\\");
    }

    /** Words that only the earlier text has. */
    public static String deleted(String words) {
        return "[-" + kept(words) + "-]";
    }

    /** Words that only the later text has. */
    public static String inserted(String words) {
        return "{+" + kept(words) + "+}";
    }

    /**
     * Shortens words that are in both texts to those next to a change.
     *
     * @param begin whether the words at the beginning follow a change
     * @param end   whether the words at the end precede one
     */
    public static String around(String words, boolean begin, boolean end) {
        List<Integer> starts = starts(words);
        int kept = (begin ? CONTEXT : 0) + (end ? CONTEXT : 0);
        if (starts.size() < kept + LEAST) {
            return words;
        }
        String before = begin ? words.substring(0, starts.get(CONTEXT)) : "";
        String after = end ? " " + words.substring(starts.get(starts.size() - CONTEXT)) : "";
        return before + GAP + after;
    }

    /** Where the words begin. */
    private static List<Integer> starts(String words) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) != ' ' && (i == 0 || words.charAt(i - 1) == ' ')) {
                starts.add(i);
            }
        }
        return starts;
    }
}
