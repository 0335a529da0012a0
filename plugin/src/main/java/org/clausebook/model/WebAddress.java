package org.clausebook.model;

import java.util.List;
import java.util.regex.Pattern;

/** Addresses outside the site that a published page may lead to. */
public final class WebAddress {

    private static final String HOST = "[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*+";
    private static final String REST = "[^\\s\\p{Z}\\p{C}\"'<>\\\\^`{}|]*+";

    private static final List<Pattern> SAFE = List.of(
            Pattern.compile("https?://" + HOST + "(?::[0-9]{1,5})?+(?:[/?#]" + REST + ")?+"),
            Pattern.compile("mailto:[\\p{L}\\p{N}._+~!$*=-]++@" + HOST + "(?:\\?" + REST + ")?+"),
            Pattern.compile("tel:\\+?[0-9-]{2,40}"));

    private WebAddress() {}

    /**
     * Whether an address is complete, of a kind that cannot run anything in a browser ({@code https:}, {@code http:},
     * {@code mailto:}, {@code tel:}), leads to a host without a name or password before it, and has no sign in it that
     * could end an attribute of HTML.
     */
    public static boolean isSafe(String address) {
        return SAFE.stream().anyMatch(form -> form.matcher(address).matches());
    }

    /** Whether it is safe and an address on the web. */
    public static boolean isWeb(String address) {
        return address.startsWith("http") && isSafe(address);
    }
}
