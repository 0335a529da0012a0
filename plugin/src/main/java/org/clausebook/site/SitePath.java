package org.clausebook.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The address of a file within the site, such as {@code kg/privacy/v/2.0.0.html}: relative, separated by {@code /}, and
 * good on every file system.
 *
 * <p>Each segment consists of ASCII letters, digits, {@code .}, {@code _} and {@code -}, is at most 80 bytes long, does
 * not end in a dot (so that neither {@code .} nor {@code ..} exists) and is not the name of a Windows device, with or
 * without an extension. It may begin with a dot. No value of this type can name anything outside the folder it is
 * resolved in.
 *
 * @param value the address; its natural order is that of the string
 */
public record SitePath(String value) implements Comparable<SitePath> {

    private static final int LONGEST_SEGMENT = 80;
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9._-]+");
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    /**
     * Checks the address.
     *
     * @throws IllegalArgumentException if the address breaks a rule above; the message quotes it and says which
     */
    public SitePath {
        Objects.requireNonNull(value, "value");
        for (String segment : value.split("/", -1)) {
            String fault = faultOf(segment);
            if (fault != null) {
                throw new IllegalArgumentException("`" + value + "` is no address within a site: " + fault);
            }
        }
    }

    private static String faultOf(String segment) {
        if (segment.isEmpty()) {
            return "it is empty, or has an empty segment, or begins or ends with `/`";
        }
        if (!SEGMENT.matcher(segment).matches()) {
            return "segment `" + segment + "` has characters other than A-Z, a-z, 0-9, `.`, `_` and `-`";
        }
        if (segment.endsWith(".")) {
            return "segment `" + segment + "` ends in a dot";
        }
        if (segment.length() > LONGEST_SEGMENT) { // ASCII by now, so characters are bytes
            return "segment `" + segment + "` is longer than " + LONGEST_SEGMENT + " bytes";
        }
        if (DEVICE.matcher(segment).matches()) {
            return "segment `" + segment + "` is the name of a device on Windows";
        }
        return null;
    }

    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    /** The address alone, as it is meant for messages. */
    @Override
    public String toString() {
        return value;
    }

    /** The folders that this file needs, outermost first: {@code a} and {@code a/b} for {@code a/b/c.html}. */
    List<String> folders() {
        List<String> folders = new ArrayList<>();
        for (int slash = value.indexOf('/'); slash >= 0; slash = value.indexOf('/', slash + 1)) {
            folders.add(value.substring(0, slash));
        }
        return folders;
    }

    Path in(Path folder) {
        return folder.resolve(value);
    }
}
