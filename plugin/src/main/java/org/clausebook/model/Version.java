package org.clausebook.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of an edition, {@code MAJOR.MINOR.PATCH}: three numbers without leading zeros, of at most five digits. */
public record Version(int major, int minor, int patch) implements Comparable<Version> {

    /** What a policy's first edition is called unless its authors say otherwise. */
    public static final Version FIRST = new Version(1, 0, 0);

    private static final int MOST = 99_999;
    private static final String NUMBER = "(0|[1-9][0-9]{0,4})";
    private static final Pattern FORM = Pattern.compile(NUMBER + "\\." + NUMBER + "\\." + NUMBER);

    private static final Comparator<Version> ORDER = Comparator.comparingInt(Version::major)
            .thenComparingInt(Version::minor)
            .thenComparingInt(Version::patch);

    public Version {
        if (major < 0 || minor < 0 || patch < 0) {
            throw new IllegalArgumentException("not a version: " + major + "." + minor + "." + patch);
        }
    }

    /** The version that a text spells; empty if it spells none. */
    public static Optional<Version> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new Version(
                        Integer.parseInt(form.group(1)),
                        Integer.parseInt(form.group(2)),
                        Integer.parseInt(form.group(3))))
                : Optional.empty();
    }

    /** The version that follows this one by a change of the given class; empty if no number of five digits does. */
    public Optional<Version> next(ChangeClass change) {
        return switch (change) {
            case MATERIAL -> following(major).map(next -> new Version(next, 0, 0));
            case MINOR -> following(minor).map(next -> new Version(major, next, 0));
            case EDITORIAL -> following(patch).map(next -> new Version(major, minor, next));
        };
    }

    private static Optional<Integer> following(int number) {
        return number < MOST ? Optional.of(number + 1) : Optional.empty();
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
