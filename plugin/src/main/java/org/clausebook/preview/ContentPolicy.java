package org.clausebook.preview;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a browser may load for a page: as much as the page itself allows, and the preview's own script and style. */
final class ContentPolicy {

    private static final String NONE = "'none'";
    private static final String SELF = "'self'";

    private ContentPolicy() {}

    /** @param own the page's own policy; empty if it has none, which is then as strict as that of the look that we ship */
    static String of(String own) {
        Map<String, String> directives = new LinkedHashMap<>();
        directives.put("default-src", NONE);
        directives.put("img-src", SELF + " data:");
        directives.put("base-uri", NONE);
        directives.put("form-action", NONE);
        for (String directive : own.matches("[\\x20-\\x7e]*") ? own.split(";") : new String[0]) {
            String[] words = directive.strip().split("\\s+", 2);
            if (!words[0].isEmpty()) {
                directives.put(words[0].toLowerCase(Locale.ROOT), words.length > 1 ? words[1] : "");
            }
        }
        directives.put("script-src", SELF);
        directives.put("connect-src", SELF);
        directives.put("frame-ancestors", NONE);
        directives.merge("style-src", SELF, ContentPolicy::both);
        return directives.entrySet().stream()
                .map(directive -> (directive.getKey() + " " + directive.getValue()).strip())
                .collect(Collectors.joining("; "));
    }

    private static String both(String known, String own) {
        if (known.equals(NONE)) {
            return own;
        }
        return (" " + known + " ").contains(" " + own + " ") ? known : known + " " + own;
    }
}
