package org.clausebook.hostile;

import static org.clausebook.hostile.HostileCase.body;
import static org.clausebook.hostile.HostileCase.of;
import static org.clausebook.hostile.HostileCase.published;
import static org.clausebook.hostile.HostileRepository.BEGIN;
import static org.clausebook.hostile.HostileRepository.TEXT;
import static org.clausebook.hostile.HostileRepository.WORDS;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Bytes that are no text, and characters that no text needs: cases 1 to 24. */
final class HostileBytes {

    private static final String WHOLE = BEGIN + WORDS;

    private HostileBytes() {}

    static List<HostileCase> cases() {
        return List.of(
                of("1", "bytes that are not UTF-8", r -> r.write(TEXT, latin(BEGIN + "Wor\u00C3(ds.\n"))),
                body("2", "a zero byte", "Wor\0ds.\n"),
                body("3", "other control characters", "A\u0007b\u0085c\u001B[31m.\n"),
                of("4", "a byte order mark", r -> r.write(TEXT, "\uFEFF" + WHOLE)),
                of("4b", "a second byte order mark", r -> r.write(TEXT, "\uFEFF\uFEFF" + WHOLE)),
                of("5", "UTF-16 with its mark", r -> r.write(TEXT, WHOLE.getBytes(StandardCharsets.UTF_16))),
                of("5b", "UTF-16 without", r -> r.write(TEXT, "# T".getBytes(StandardCharsets.UTF_16BE))),
                of("6", "line ends of Windows", r -> r.write(TEXT, WHOLE.replace("\n", "\r\n"))),
                of("6b", "line ends of old Macs", r -> r.write(TEXT, WHOLE.replace("\n", "\r"))),
                of("6c", "line ends of three kinds", r -> r.write(TEXT, WHOLE.replaceFirst("\n", "\r\n").replaceFirst("\n\n", "\r\n"))),
                body("7", "line and paragraph separators", "A\u2028b\u2029c.\n"),
                of("8", "an empty file", r -> r.write(TEXT, "")),
                of("9", "a file of 4 MiB and a byte", r -> r.write(TEXT, WHOLE + "\n".repeat((4 << 20) + 1 - WHOLE.length()))),
                body("10", "a line of 64 Ki characters and one", "a ".repeat(32 << 10) + ".\n"),
                body("11", "half of a pair as an entity", "A &#xD800; b.\n"),
                of("12", "no line end at the end", r -> r.write(TEXT, WHOLE.stripTrailing())),
                body("13", "characters that turn the direction of writing", "A \u202Ab\u202Bc\u202Cd\u202De\u202Ef.\n"),
                body("14", "characters that isolate it", "A \u2066b\u2067c\u2068d\u2069e.\n"),
                body("15", "spaces without width, in a word", "wo\u200Brd wo\u2060rd wo\uFEFFrd.\n"),
                body("16", "joiners in a language that has none", "wo\u200Crd wo\u200Drd.\n"),
                published("17", "a soft hyphen", "mid\u00ADnight", r -> r.body("At mid\u00ADnight.\n")),
                body("18", "a turn of direction as an entity", "A &#x202E;b.\n"),
                body("19", "a Cyrillic letter in a Latin word", "The oper\u0430tor.\n"),
                body("20", "letters stored as two characters", "Cafe\u0301.\n"),
                of("21", "a dotless i in an id", r -> r.write(TEXT, "# Terms\n\n## Section {#\u0131d}\n\n" + WORDS)),
                body("22", "characters for tags", "A\uDB40\uDC41b\uDB40\uDC7Fc.\n"),
                body("23", "private characters, and those that will never be assigned", "A\uE000b\uFFFEc\uDB80\uDC00d.\n"),
                body("23b", "characters that no Unicode up to 13 has assigned", "A \u0378 b \uD83E\uDEE0 c.\n"),
                of("24", "a space that does not break, in an id", r -> r.write(TEXT, "# Terms\n\n## Section {#a\u00A0b}\n\n" + WORDS)),
                of("24b", "the same in a key", r -> r.settings("  terms: {}", "  \"ter\u00A0ms\": {}")));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
