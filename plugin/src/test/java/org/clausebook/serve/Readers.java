package org.clausebook.serve;

import java.io.Closeable;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** People who read a site all the while: they ask for every address, again and again, and remember what they got. */
final class Readers implements Closeable {

    private static final int MANY = 4;

    private final int port;
    private final List<String> addresses;
    private final List<Thread> threads = new ArrayList<>();
    private final Map<String, Set<String>> seen = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answers = new AtomicInteger();
    private volatile boolean goOn = true;

    private Readers(int port, List<String> addresses) {
        this.port = port;
        this.addresses = addresses;
    }

    static Readers start(int port, List<String> addresses) {
        Readers readers = new Readers(port, addresses);
        for (int i = 0; i < MANY; i++) {
            int offset = i * addresses.size() / MANY;
            Thread thread = new Thread(() -> readers.read(offset), "reader " + i);
            thread.start();
            readers.threads.add(thread);
        }
        return readers;
    }

    /** Waits until they have got so many more answers. */
    void awaitMore(int count) throws InterruptedException {
        int until = answers.get() + count;
        while (answers.get() < until && wrong.isEmpty()) {
            Thread.sleep(5);
        }
    }

    /** How many answers they have got. */
    int answers() {
        return answers.get();
    }

    /** What was no page, or no answer at all. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** The digests of what they got, by address. */
    Map<String, Set<String>> seen() {
        return seen;
    }

    @Override
    public void close() {
        goOn = false;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void read(int offset) {
        for (int i = offset; goOn; i++) {
            String address = addresses.get(i % addresses.size());
            try {
                Answer answer = Answer.to(port, "GET", address);
                if (answer.status() != 200) {
                    wrong.add(address + " answers " + answer.status());
                }
                seen.computeIfAbsent(address, a -> ConcurrentHashMap.newKeySet()).add(digest(answer.body()));
            } catch (IOException e) {
                wrong.add(address + ": " + e);
            }
            answers.incrementAndGet();
        }
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
