package org.clausebook.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.finding.Nearest;
import org.clausebook.finding.Rule;
import org.clausebook.model.Attributes;
import org.clausebook.model.Modality;
import org.clausebook.source.Span;
import org.clausebook.source.TextFile;

/**
 * The attribute block of a heading: <code>{#id .repealed number=5.8-1 replaces=old-a,old-b modality=must}</code>.
 *
 * @param id         the id; empty if there is none that can be used, which has been reported
 * @param attributes everything else
 * @param span       the block in the file, braces included
 */
record AttributeBlock(Optional<String> id, Attributes attributes, Span span) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*+");
    /** Anchors by number look like this ({@code #p-5-8-3}), so no id may. */
    private static final Pattern NUMBER_ANCHOR = Pattern.compile("p-[0-9].*");

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final List<String> KEYS = List.of("number", "replaces", "modality");

    /** A name that can stand in {@code #…}: lower-case ASCII letters, digits, hyphens; not like an anchor by number. */
    static boolean isId(String text) {
        return text.length() <= BodyLimits.NAME
                && ID.matcher(text).matches()
                && !NUMBER_ANCHOR.matcher(text).matches();
    }

    /**
     * @param file  the policy
     * @param block the braces and what is between them
     */
    static AttributeBlock read(TextFile file, Span block, Complaints complaints) {
        return new Reader(file, block, complaints).read();
    }

    private static final class Reader {
        private final TextFile file;
        private final Span block;
        private final Complaints complaints;
        private final Set<String> seen = new HashSet<>();
        private Optional<String> id = Optional.empty();
        private boolean repealed;
        private Optional<String> number = Optional.empty();
        private List<String> replaces = List.of();
        private Optional<Modality> modality = Optional.empty();

        Reader(TextFile file, Span block, Complaints complaints) {
            this.file = file;
            this.block = block;
            this.complaints = complaints;
        }

        AttributeBlock read() {
            String inside = file.text().substring(block.start() + 1, block.end() - 1);
            Matcher words = WORD.matcher(inside);
            while (words.find()) {
                word(words.group(), block.start() + 1 + words.start());
            }
            return new AttributeBlock(id, new Attributes(repealed, number, replaces, modality), block);
        }

        private void word(String word, int at) {
            int equals = word.indexOf('=');
            String key = word.startsWith("#") ? "#" : equals > 0 ? word.substring(0, equals) : word;
            if (!seen.add(key)) {
                report("twice", at, word);
            } else if (word.startsWith("#")) {
                id(word.substring(1), at);
            } else if (word.equals(".repealed")) {
                repealed = true;
            } else if (equals > 0 && KEYS.contains(key)) {
                value(key, word.substring(equals + 1), at);
            } else if (isId(word) && !seen.contains("#")) {
                report("no-hash", at, word);
                id = Optional.of(word); // surely meant, and taken as such lest all references to it fail
            } else if (seen.contains("#") && id.isEmpty()) {
                return; // the rest of an id with a space in it, which has been reported
            } else {
                String near = Nearest.to(key, List.of("number", "replaces", "modality", ".repealed")).orElse("");
                report(near.isEmpty() ? "unknown" : "near", at, word, near);
            }
        }

        private void id(String name, int at) {
            if (isId(name)) {
                id = Optional.of(name);
            } else {
                complaints.report(Rule.ID_MALFORMED, whyNoId(name), at, name, BodyLimits.NAME);
            }
        }

        private static String whyNoId(String name) {
            if (name.length() > BodyLimits.NAME) {
                return "long";
            }
            return NUMBER_ANCHOR.matcher(name).matches() ? "like-number" : name.isEmpty() ? "empty" : "";
        }

        private void value(String key, String value, int at) {
            switch (key) {
                case "number" -> number = Optional.of(value);
                case "modality" -> {
                    modality = Modality.of(value);
                    if (modality.isEmpty()) {
                        report("modality", at, value, String.join(", ", Modality.words()));
                    }
                }
                default -> replaces = replaced(value, at);
            }
        }

        private List<String> replaced(String value, int at) {
            List<String> ids = new ArrayList<>();
            for (String name : Arrays.asList(value.split(",", -1))) {
                if (isId(name)) {
                    ids.add(name);
                } else {
                    complaints.report(Rule.ID_MALFORMED, "replaced", at, name);
                }
            }
            return ids;
        }

        private void report(String variant, int at, Object... args) {
            complaints.report(Rule.FORMAT_ATTRIBUTES, variant, at, args);
        }
    }
}
