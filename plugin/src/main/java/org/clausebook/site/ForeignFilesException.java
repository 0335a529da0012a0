package org.clausebook.site;

import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Collectors;

/**
 * The output folder holds files that no earlier build is known to have written. They are neither deleted nor published,
 * so nothing was touched, and somebody has to move them.
 */
public final class ForeignFilesException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int SHOWN = 20;

    private final String[] files;

    ForeignFilesException(Places places, NavigableSet<String> files) {
        super(message(places, files));
        this.files = files.toArray(String[]::new);
    }

    /**
     * All of these files, sorted, relative to the output folder and separated by {@code /}; {@code .} stands for the
     * output itself where that is a file or a symbolic link. Names that begin with {@code ../} were left behind by an
     * earlier build beside the output folder.
     */
    public List<String> files() {
        return List.of(files);
    }

    private static String message(Places places, NavigableSet<String> files) {
        if (files.contains(".")) {
            return places.output() + " is a file or a symbolic link, but the site is written to a folder."
                    + " Move it away, or choose another output folder";
        }
        String shown = files.stream().limit(SHOWN).collect(Collectors.joining(", "));
        String others = files.size() > SHOWN ? " and " + (files.size() - SHOWN) + " more" : "";
        return places.output() + " may hold only what an earlier build wrote and listed in "
                + places.journal().getFileName() + ", but there is " + shown + others
                + ". Move or delete it, or choose another output folder";
    }
}
