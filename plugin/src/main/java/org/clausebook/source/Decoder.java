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
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes into text, strictly: UTF-8, normal form C, no control characters. A lenient decoder would put U+FFFD into a
 * published clause without a word; this one says where the file is damaged.
 */
final class Decoder {

    /** More faults of one kind than this tell a reader nothing new. */
    private static final int MOST_FAULTS = 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Decoder() {}

    static Loaded decode(String path, byte[] bytes, int lineLimit) {
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = utf8.decode(in, chars, true);
        String text = chars.flip().toString();
        if (text.startsWith(String.valueOf(BYTE_ORDER_MARK))) {
            text = text.substring(1);
        }
        TextFile file = TextFile.of(path, text);
        if (result.isError()) {
            Location at = file.locate(file.text().length());
            return Loaded.of(Fault.of(Fault.Kind.NOT_UTF8, at, in.position()));
        }
        List<Fault> faults = new ArrayList<>();
        controlCharacters(file, faults);
        longLines(file, lineLimit, faults);
        notComposed(file, faults);
        if (faults.isEmpty()) {
            return Loaded.of(file);
        }
        faults.sort(Comparator.comparing(Fault::at));
        return new Loaded(Optional.empty(), faults);
    }

    private static void controlCharacters(TextFile file, List<Fault> faults) {
        String text = file.text();
        int found = 0;
        for (int i = 0; i < text.length() && found < MOST_FAULTS; i++) {
            char c = text.charAt(i);
            if (isControl(c)) {
                String name = String.format(Locale.ROOT, "U+%04X", (int) c);
                faults.add(Fault.of(Fault.Kind.CONTROL_CHARACTER, file.locate(i), name));
                found++;
            }
        }
    }

    /** C0 and C1 controls but tab and LF; the two separators that only some programs take for line ends; a BOM inside. */
    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\n'
                || c >= '\u007F' && c <= '\u009F'
                || c == '\u2028'
                || c == '\u2029'
                || c == BYTE_ORDER_MARK;
    }

    private static void longLines(TextFile file, int limit, List<Fault> faults) {
        for (int line = 0; line < file.lineCount() && faults.size() < 2 * MOST_FAULTS; line++) {
            int length = file.lineEnd(line) - file.lineStart(line);
            if (length > limit) {
                faults.add(Fault.of(Fault.Kind.LONG_LINE, new Location(file.path(), line, 0), length, limit));
            }
        }
    }

    private static void notComposed(TextFile file, List<Fault> faults) {
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
                faults.add(Fault.of(Fault.Kind.NOT_NFC, new Location(file.path(), line, at), seen));
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
}
