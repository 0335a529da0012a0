package org.clausebook.render;

import java.util.List;
import org.clausebook.page.DiffReport;
import org.clausebook.page.Differences;

/** Turns what is said of two states into text. */
public final class DiffPrinter {

    private DiffPrinter() {}

    /**
     * For a terminal of 100 columns: {@code [-deleted-]{+inserted+}}.
     *
     * @param coloured whether it holds the signs by which a terminal colours it
     */
    public static String text(DiffReport report, boolean coloured) {
        return String.join("\n", DiffText.of(report, coloured)) + "\n";
    }

    /** For a comment on GitHub or GitLab. */
    public static String markdown(DiffReport report) {
        return DiffMarkdown.of(report);
    }

    /** For programs; {@code docs/machine-readable.md} describes its fields. */
    public static String json(DiffReport report) {
        return DiffJson.of(report);
    }

    /** The changes alone, in a line each. */
    public static List<String> lines(Differences differences) {
        return DiffLines.of(differences);
    }
}
