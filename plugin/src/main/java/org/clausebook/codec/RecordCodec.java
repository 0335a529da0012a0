package org.clausebook.codec;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;

/**
 * Records into bytes and back. A record may consist of records, enums, sealed interfaces of records, strings, numbers, truth
 * values, days and moments, and of lists, sets, maps and optionals of these. Equal records give equal bytes.
 *
 * <p>The bytes say nothing of their own form: only the program that wrote them can read them.
 */
public final class RecordCodec {

    private RecordCodec() {}

    /** @throws IllegalArgumentException if it consists of something else */
    public static byte[] write(Record value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            new ValueWriter(out).write(value.getClass(), value);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /**
     * The record that was written.
     *
     * @throws IOException if the bytes are not what {@link #write} gave for a record of this kind
     */
    public static <R extends Record> R read(Class<R> kind, byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            R value = kind.cast(new ValueReader(in).read((Type) kind));
            if (in.read() >= 0) {
                throw new IOException("more than a record");
            }
            return value;
        } catch (RuntimeException e) {
            throw new IOException("no " + kind.getSimpleName(), e);
        }
    }
}
