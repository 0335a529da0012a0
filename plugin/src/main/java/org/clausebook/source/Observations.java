package org.clausebook.source;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Everything that was asked about the files of a tree, and what the answers were. As long as all answers are the same, whatever
 * was made of them would be the same again; what nobody asked about does not matter. Thread-safe.
 *
 * <p>These are the verifying traces of Mokhov, Mitchell and Peyton Jones, "Build systems à la carte" (2018): nobody has to
 * declare what a build depends on.
 */
public final class Observations {

    /** What can be asked about a path. */
    enum Question {
        BYTES,
        EXISTS,
        IS_FOLDER,
        NAMES,
        FILES_BELOW,
        ENTRY,
        ENTRIES
    }

    /** The answer to {@link Question#BYTES} where there is no file. */
    static final String MISSING = "missing";

    private final boolean heeded;
    private final Optional<Observations> whole;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private volatile boolean lost;

    /** Nothing has been asked yet. */
    public Observations() {
        this(true, Optional.empty());
    }

    private Observations(boolean heeded, Optional<Observations> whole) {
        this.heeded = heeded;
        this.whole = whole;
    }

    /** For those who do not want to know: takes nothing down. */
    public static Observations unheeded() {
        return new Observations(false, Optional.empty());
    }

    /** For a part of the work: whatever is noted there is noted here as well. */
    public Observations part() {
        return new Observations(heeded, Optional.of(this));
    }

    void note(Question question, String path, Supplier<String> answer) {
        if (heeded) {
            note(question + " " + path, answer.get());
        }
    }

    private void note(String asked, String said) {
        String before = answers.putIfAbsent(asked, said);
        if (before != null && !before.equals(said)) { // somebody changes the files meanwhile
            lose();
        }
        whole.ifPresent(all -> all.note(asked, said));
    }

    /**
     * Notes what would be asked again, and answered likewise: the answers of an earlier time {@linkplain #hold hold}.
     *
     * @param earlier answers by question
     */
    public void take(Map<String, String> earlier) {
        if (heeded) {
            earlier.forEach(this::note);
        }
    }

    /** Something happened that could not be asked about again. */
    void lose() {
        lost = true;
        whole.ifPresent(Observations::lose);
    }

    /** All answers by question; empty if they are not all that a later build would have to ask for. */
    public Optional<SortedMap<String, String>> answers() {
        return lost ? Optional.empty() : Optional.of(Collections.unmodifiableSortedMap(new TreeMap<>(answers)));
    }

    /** Whether a tree gives the same answers today. */
    public static boolean hold(Map<String, String> answers, SourceTree tree) {
        Observations today = new Observations();
        SourceTree observed = tree.observed(today);
        try {
            for (Map.Entry<String, String> each : answers.entrySet()) {
                int blank = each.getKey().indexOf(' ');
                Question question = Question.valueOf(each.getKey().substring(0, blank));
                ask(question, each.getKey().substring(blank + 1), observed);
                if (today.lost || !each.getValue().equals(today.answers.get(each.getKey()))) {
                    return false;
                }
            }
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static void ask(Question question, String path, SourceTree tree) throws IOException {
        switch (question) {
            case BYTES -> tree.open(path, Integer.MAX_VALUE);
            case EXISTS -> tree.exists(path);
            case IS_FOLDER -> tree.isFolder(path);
            case NAMES -> tree.names(path);
            case FILES_BELOW -> tree.filesBelow(path);
            case ENTRY -> tree.entry(path);
            case ENTRIES -> tree.entries(path);
        }
    }
}
