package org.clausebook.hostile;

import static org.clausebook.hostile.HostileCase.of;
import static org.clausebook.hostile.HostileCase.published;
import static org.clausebook.hostile.HostileRepository.BEGIN;
import static org.clausebook.hostile.HostileRepository.SETTINGS;
import static org.clausebook.hostile.HostileRepository.TEXT;
import static org.clausebook.hostile.HostileRepository.WORDS;

import java.util.ArrayList;
import java.util.List;

/** Front matter, which is not in the format, and settings: cases 25 to 41. */
final class HostileYaml {

    private HostileYaml() {}

    static List<HostileCase> cases() {
        return List.of(
                of("25", "front matter that is not closed", r -> r.write(TEXT, "---\ntitle: T\n\n" + BEGIN + WORDS)),
                of("26", "a file that begins with a ruler", r -> r.write(TEXT, "---\n\n" + BEGIN + WORDS + "\n---\n")),
                of("27", "a key that stands twice", r -> r.settings("sample: true\nsample: false\n")),
                of("28", "a key that is not known", r -> r.settings("sampel: true\n")),
                published("29", "`no` where a text stands", "<h1>Terms</h1>", r -> r.settings("path: en, name: English", "path: no, name: on")),
                of("29b", "`no` where `true` or `false` stands", r -> r.settings("sample: no\n")),
                published("30", "`1.10` where a text stands", ">1.10</a>", r -> {
                    r.settings("short: { en: Law }", "short: { en: 1.10 }");
                    r.body("Words [](law:law).\n");
                }),
                of("31", "a 13th month", r -> r.settings("2006-07-27", "2006-13-01")),
                of("31b", "a 30th of February", r -> r.settings("2006-07-27", "2006-02-30")),
                of("32", "an anchor", r -> r.settings("  terms: {}", "  terms: &same {}")),
                of("32b", "an alias", r -> r.settings("  terms: {}", "  terms: *same")),
                of("32c", "a merge", r -> r.settings("  terms: {}", "  terms: { <<: {} }")),
                of("33", "a billion laughs", r -> r.settings(laughs())),
                of("34", "groups within groups, 21 levels", r -> r.settings("people: " + "{ a: ".repeat(20) + "b" + " }".repeat(20) + "\n")),
                of("35", "a tag that names a class", r -> r.settings("people: !!javax.script.ScriptEngineManager []\n")),
                of("36", "a tag of one's own", r -> r.settings("people: !x {}\n")),
                of("37", "lines that a tab indents", r -> r.settings("people:\n\tcounsel: Counsel\n")),
                of("38", "two documents", r -> r.settings("---\nsample: true\n")),
                of("39", "a value of 3 MB", r -> r.settings("people: { a: \"" + "x".repeat(3_000_000) + "\" }\n")),
                of("40", "4,096 keys of equal hash", r -> r.settings("people:\n  " + String.join(": b\n  ", equalHashes()) + ": b\n")),
                of("41", "a list where a text stands", r -> r.settings("timeZone: UTC", "timeZone: [UTC]")),
                of("41b", "settings that are nothing but nonsense", r -> r.write(SETTINGS, "\"")));
    }

    private static String laughs() {
        StringBuilder yaml = new StringBuilder("people:\n  a: &a [lol, lol]\n");
        for (char c = 'b'; c <= 'z'; c++) {
            yaml.append("  ").append(c).append(": &").append(c).append(" [").append(("*" + (char) (c - 1) + ", ").repeat(9)).append("]\n");
        }
        return yaml.toString();
    }

    /** {@code an} and {@code c0} have the same hash, and so have all names that are put together from them. */
    private static List<String> equalHashes() {
        List<String> names = List.of("");
        for (int i = 0; i < 12; i++) {
            List<String> longer = new ArrayList<>();
            names.forEach(name -> longer.addAll(List.of(name + "an", name + "c0")));
            names = longer;
        }
        return names;
    }
}
