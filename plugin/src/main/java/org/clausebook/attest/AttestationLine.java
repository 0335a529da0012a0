package org.clausebook.attest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a file of attestations, written and taken apart. It is YAML, but in one layout only: so two people's work
 * merges line by line, and a line that nobody touched stays what it was, byte for byte.
 */
final class AttestationLine {

    private static final String VALUE = "[^\\s,]++";

    /** Of a value what stands before its name first: a clause may be called as that. */
    private static final String ID_FORM =
            "(?<id>F[a-z][a-z0-9-]*+|L[a-z0-9][a-z0-9-]*+|(?!(?:F|L)[a-z0-9])[a-z][a-z0-9-]*+|\"#\")"
                    .replace("F", NamedValues.FACT)
                    .replace("L", NamedValues.LAW);

    /** Up to the words, which may be long: those are read sign by sign, because a pattern would need a stack for them. */
    private static final Pattern BEGIN = Pattern.compile(" {2}ID: \\{ by: (?<by>V), on: (?<on>V), meaning: (?<meaning>V),"
            .concat(" source: (?<source>V), translation: (?<translation>V), words: \"")
            .replace("V", VALUE)
            .replace("ID", ID_FORM));

    private static final String END = "\" }";
    private static final Pattern ID = Pattern.compile(" {2}" + ID_FORM + ":.*+");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{" + NormalForm.DIGITS + "}");

    private final Matcher begin;
    private final String words;

    private AttestationLine(Matcher begin, String words) {
        this.begin = begin;
        this.words = words;
    }

    /** The line of an attestation, without line end. */
    static String write(String id, Attestation attestation) {
        return "  " + key(id) + ": { by: " + attestation.by() + ", on: " + attestation.on() + ", meaning: "
                + attestation.meaning().word() + ", source: " + attestation.source() + ", translation: "
                + attestation.translation() + ", words: \"" + escaped(attestation.words()) + "\" }";
    }

    /** Empty if the line is not in this layout. */
    static Optional<AttestationLine> parse(String line) {
        Matcher begin = BEGIN.matcher(line);
        boolean whole = begin.lookingAt() && line.endsWith(END) && begin.end() <= line.length() - END.length();
        return whole
                ? unescaped(line.substring(begin.end(), line.length() - END.length()))
                        .map(words -> new AttestationLine(begin, words))
                : Optional.empty();
    }

    /** Whose line it is, as far as that can be told; it may be damaged otherwise. */
    static Optional<String> id(String line) {
        Matcher key = ID.matcher(line);
        return key.matches() ? Optional.of(unquoted(key.group("id"))) : Optional.empty();
    }

    String id() {
        return unquoted(begin.group("id"));
    }

    /** What stands behind a key of the line, as it is written. */
    String value(String key) {
        return begin.group(key);
    }

    /** Where that begins (0-based). */
    int column(String key) {
        return begin.start(key);
    }

    Optional<LocalDate> on() {
        try {
            return Optional.of(value("on")).filter(day -> DAY.matcher(day).matches()).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<Meaning> meaning() {
        return Meaning.of(value("meaning"));
    }

    boolean isDigest(String key) {
        return DIGEST.matcher(value(key)).matches();
    }

    String words() {
        return words;
    }

    /** The attestation, of a line whose values are all as they have to be. */
    Optional<Attestation> attestation() {
        return on().flatMap(day -> meaning().map(meaning -> new Attestation(
                value("by"), day, meaning, value("source"), value("translation"), words())));
    }

    /** Everything on one line, whatever a text holds. */
    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    /** Empty if a quotation mark or a backslash stands alone. */
    private static Optional<String> unescaped(String written) {
        StringBuilder words = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\\' && i + 1 < written.length() && "\\\"n".indexOf(written.charAt(i + 1)) >= 0) {
                i++;
                c = written.charAt(i) == 'n' ? '\n' : written.charAt(i);
            } else if (c == '\\' || c == '"') {
                return Optional.empty();
            }
            words.append(c);
        }
        return Optional.of(words.toString());
    }

    private static String key(String id) {
        return id.equals(Attestations.TITLE) ? '"' + id + '"' : id;
    }

    private static String unquoted(String key) {
        return key.replace("\"", "");
    }
}
