package org.clausebook.read;

import java.util.regex.Pattern;
import org.clausebook.model.Fact;

/** What a value of each type may look like. What is let through here can stand in a link without further thought. */
final class FactValues {

    private static final Pattern URL = Pattern.compile("https?://[^\\s/@\"'<>\\\\{}|^`]+(/[^\\s\"'<>\\\\{}|^`]*)?");
    private static final Pattern EMAIL = Pattern.compile("[\\w.!#$%&*+/=?^~-]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()\u00A0–-]{3,30}[0-9]");

    private FactValues() {}

    static boolean fits(Fact.Type type, String value) {
        if (value.length() > 10_000 || value.chars().anyMatch(Character::isISOControl)) {
            return false;
        }
        return switch (type) {
            case TEXT -> true;
            case URL -> URL.matcher(value).matches();
            case EMAIL -> EMAIL.matcher(value).matches();
            case PHONE -> PHONE.matcher(value).matches();
        };
    }
}
