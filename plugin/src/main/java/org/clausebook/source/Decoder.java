package org.clausebook.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Bytes into text, strictly: UTF-8, normal form C, no character that nobody can see. A lenient decoder would put U+FFFD
 * into a published clause without a word; this one says where the file is damaged.
 */
final class Decoder {

    /** More faults of one kind than this tell a reader nothing new. */
    private static final int MOST_FAULTS = 20;
    /** Marks on one letter, as in Unicode's stream-safe text: normalising takes quadratic time in their number. */
    private static final int MOST_MARKS = 30;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final TextFile file;
    private final List<Fault> faults = new ArrayList<>();

    private Decoder(TextFile file) {
        this.file = file;
    }

    static Loaded decode(String path, byte[] bytes, int lineLimit) {
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = utf8.decode(in, chars, true);
        TextFile file = TextFile.of(path, withoutMark(chars.flip().toString()));
        if (result.isError()) {
            return Loaded.of(Fault.of(Fault.Kind.NOT_UTF8, endOf(file), in.position()));
        }
        return new Decoder(file).check(lineLimit);
    }

    /** Where the text would go on: a final line end begins no line as long as nothing stands there. */
    private static Location endOf(TextFile file) {
        boolean newLine = file.text().endsWith("\n");
        return newLine ? new Location(file.path(), file.lineCount(), 0) : file.locate(file.text().length());
    }

    private static String withoutMark(String text) {
        return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    }

    private Loaded check(int lineLimit) {
        unreadable();
        longLines(lineLimit);
        if (!tooManyMarks()) {
            notComposed();
        }
        if (faults.isEmpty()) {
            return Loaded.of(file);
        }
        faults.sort(Comparator.comparing(Fault::at));
        return new Loaded(Optional.empty(), faults);
    }

    private void unreadable() {
        String text = file.text();
        int found = 0;
        int i = 0;
        while (i < text.length() && found < MOST_FAULTS) {
            int c = text.codePointAt(i);
            if (c != '\n' && c != '\t' && !Characters.isReadable(c)) {
                Fault.Kind kind = Characters.isKnown(c) ? Fault.Kind.CONTROL_CHARACTER : Fault.Kind.UNKNOWN_CHARACTER;
                report(kind, file.locate(i), Characters.name(c));
                found++;
            }
            i += Character.charCount(c);
        }
    }

    private void longLines(int limit) {
        int found = 0;
        for (int line = 0; line < file.lineCount() && found < MOST_FAULTS; line++) {
            int length = file.lineEnd(line) - file.lineStart(line);
            if (length > limit) {
                report(Fault.Kind.LONG_LINE, new Location(file.path(), line, 0), length, limit);
                found++;
            }
        }
    }

    /** So many marks in a row stand on one of every so many places: only there it has to be asked. */
    private boolean tooManyMarks() {
        for (int i = MOST_MARKS; i < file.text().length(); i += MOST_MARKS + 1) {
            if (isMark(i)) {
                int first = i;
                while (first > 0 && isMark(first - 1)) {
                    first--;
                }
                int end = i + 1;
                while (end - first <= MOST_MARKS && end < file.text().length() && isMark(end)) {
                    end++;
                }
                if (end - first > MOST_MARKS) {
                    int beyond = first + MOST_MARKS;
                    report(Fault.Kind.NOT_NFC, file.locate(beyond), file.text().substring(beyond - 1, beyond + 1));
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isMark(int index) {
        return Characters.isCombining(file.text().charAt(index));
    }

    private void notComposed() {
        if (Normalizer.isNormalized(file.text(), Normalizer.Form.NFC)) {
            return;
        }
        int found = 0;
        for (int line = 0; line < file.lineCount() && found < MOST_FAULTS; line++) {
            String written = file.line(line);
            String composed = Normalizer.normalize(written, Normalizer.Form.NFC);
            if (!written.equals(composed)) {
                int at = firstDifference(written, composed);
                String seen = written.substring(at, Math.min(written.length(), at + 2));
                report(Fault.Kind.NOT_NFC, new Location(file.path(), line, at), seen);
                found++;
            }
        }
    }

    private static int firstDifference(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return Math.min(i, a.length() - 1);
    }

    private void report(Fault.Kind kind, Location at, Object... details) {
        faults.add(Fault.of(kind, at, details));
    }
}
