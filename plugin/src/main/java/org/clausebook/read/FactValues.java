package org.clausebook.read;

import java.util.regex.Pattern;
import org.clausebook.model.Fact;
import org.clausebook.model.WebAddress;

/** What a value of each type may look like. What is let through here can stand in a link without further thought. */
final class FactValues {

    private static final int LONGEST = 10_000;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()\u00A0\u2013-]{3,30}[0-9]");

    private FactValues() {}

    static boolean fits(Fact.Type type, String value) {
        if (value.length() > LONGEST) {
            return false;
        }
        return switch (type) {
            case TEXT -> true;
            case URL -> WebAddress.isWeb(value);
            case EMAIL -> value.indexOf('?') < 0 && WebAddress.isSafe("mailto:" + value);
            case PHONE -> PHONE.matcher(value).matches();
        };
    }
}
