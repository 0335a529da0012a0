package org.clausebook.edition;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.clausebook.edition.FrozenFault.Kind;

/**
 * A frozen file as it was, found under what programs do to text files unasked: other line ends, a byte order mark.
 *
 * @param kinds what was done to it; empty if nothing was
 */
record Restored(byte[] bytes, List<Kind> kinds) {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /**
     * Looks for the form of the file that is right.
     *
     * @param isRight asked about the bytes as they are first
     * @return empty if no form is
     */
    static Optional<Restored> of(byte[] found, Predicate<byte[]> isRight) {
        if (isRight.test(found)) {
            return Optional.of(new Restored(found, List.of()));
        }
        byte[] unmarked = withoutMark(found);
        List<Restored> forms = new ArrayList<>();
        if (unmarked != found) {
            forms.add(new Restored(unmarked, List.of(Kind.BYTE_ORDER_MARK)));
        }
        byte[] lines = withoutReturns(unmarked);
        if (lines.length != unmarked.length) {
            forms.add(unmarked == found
                    ? new Restored(lines, List.of(Kind.LINE_ENDS))
                    : new Restored(lines, List.of(Kind.LINE_ENDS, Kind.BYTE_ORDER_MARK)));
        }
        return forms.stream().filter(form -> isRight.test(form.bytes)).findFirst();
    }

    private static byte[] withoutMark(byte[] bytes) {
        boolean marked = bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
        return marked ? Arrays.copyOfRange(bytes, MARK.length, bytes.length) : bytes;
    }

    private static byte[] withoutReturns(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            boolean beforeLf = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
            if (!beforeLf) {
                out.write(bytes[i]);
            }
        }
        return out.toByteArray();
    }
}
