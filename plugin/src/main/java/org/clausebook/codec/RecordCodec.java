package org.clausebook.codec;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Records into bytes and back. A record may consist of records, enums, sealed interfaces of records, strings, bytes, whole numbers, truth
 * values, days, moments and time zones, and of lists, sets, maps and optionals of these. What a set or a map holds is written, and
 * read again, in the order in which it gives it: a record with a hash table in it does not give the same bytes everywhere.
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
            R value = kind.cast(new ValueReader(in).read(kind));
            if (in.read() >= 0) {
                throw new IOException("more than a record");
            }
            return value;
        } catch (RuntimeException e) {
            throw new IOException("no " + kind.getSimpleName(), e);
        }
    }

    /** The same in fewer bytes. */
    public static byte[] pack(Record value) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(write(value));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return packed.toByteArray();
    }

    /**
     * What was packed.
     *
     * @throws IOException as {@link #read} does
     */
    public static <R extends Record> R unpack(Class<R> kind, byte[] packed) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return read(kind, in.readAllBytes());
        }
    }
}
