package org.clausebook.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The real disk, with one fault; keeps a list of what was asked of it. Does not sync, for the sake of speed. */
public final class FaultyDisk implements Disk {

    public enum Fault {
        /** One operation fails. */
        FAILS_ONCE,
        /** One operation fails, and so do all that follow, as on a disk that was pulled out. */
        FAILS_FROM_THEN_ON,
        /** From this operation on there is no room: a write stops half-way, but deleting and renaming go on. */
        IS_FULL_FROM_THEN_ON,
        /** One operation is reported to have failed, but has been done, as on a network file system. */
        IS_DONE_BUT_SAYS_NOT,
        /** The process is killed, in the middle of the operation if it is a write; no clean-up has any effect. */
        KILLS
    }

    /** Stands for {@code kill -9}. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1;

        Killed(String operation) {
            super("killed at: " + operation, null, false, false);
        }
    }

    /** A build's own folder has a name that no other has. */
    private static final Pattern RANDOM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern NEEDS_ROOM = Pattern.compile("create |write |link |sync ");

    private final Disk disk = new RealDisk();
    private final List<String> operations = Collections.synchronizedList(new ArrayList<>());
    private final Fault fault;
    private final Predicate<FaultyDisk> now;
    private boolean struck;

    private FaultyDisk(Fault fault, Predicate<FaultyDisk> now) {
        this.fault = fault;
        this.now = now;
    }

    public static FaultyDisk without() {
        return new FaultyDisk(Fault.FAILS_ONCE, disk -> false);
    }

    /** The n-th operation (from 1) is struck. */
    public static FaultyDisk at(int n, Fault fault) {
        return new FaultyDisk(fault, disk -> disk.operations.size() == n);
    }

    /** The first operation of this name is struck. */
    public static FaultyDisk at(String operation, Fault fault) {
        return new FaultyDisk(fault, disk -> disk.operations.get(disk.operations.size() - 1).equals(operation));
    }

    public boolean hasStruck() {
        return struck;
    }

    /** What was asked so far, by the last segments of the paths; {@code *} stands for the name of a build's own folder. */
    public List<String> operations() {
        return List.copyOf(operations);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        run("create " + name(folder), () -> disk.createFolder(folder), () -> {});
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        run("write " + name(file), () -> disk.write(file, bytes),
                () -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2)));
    }

    @Override
    public void link(Path existing, Path file) throws IOException {
        run("link " + name(file), () -> disk.link(existing, file), () -> {});
    }

    @Override
    public void copyTime(Path from, Path to) throws IOException {
        run("time " + name(to), () -> disk.copyTime(from, to), () -> {});
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        run("rename " + name(from) + " " + name(to), () -> disk.rename(from, to), () -> {});
    }

    @Override
    public void delete(Path path) throws IOException {
        run("delete " + name(path), () -> disk.delete(path), () -> {});
    }

    @Override
    public void sync(Path path) throws IOException {
        run("sync " + name(path), () -> {}, () -> {});
    }

    private void run(String operation, Action whole, Action half) throws IOException {
        operations.add(operation);
        boolean first = !struck && now.test(this);
        struck |= first;
        boolean full = struck && fault == Fault.IS_FULL_FROM_THEN_ON && NEEDS_ROOM.matcher(operation).lookingAt();
        if (first && fault == Fault.IS_DONE_BUT_SAYS_NOT) {
            whole.run();
        } else if (full || first && fault != Fault.IS_FULL_FROM_THEN_ON) {
            half.run();
        }
        if (struck && fault == Fault.KILLS) {
            throw new Killed(operation);
        }
        boolean fails = fault == Fault.IS_FULL_FROM_THEN_ON ? full : first || struck && fault == Fault.FAILS_FROM_THEN_ON;
        if (fails) {
            throw new IOException("injected at: " + operation);
        }
        whole.run();
    }

    private static String name(Path path) {
        String name = path.getFileName().toString();
        return RANDOM.matcher(name).matches() ? "*" : name;
    }

    @FunctionalInterface
    private interface Action {
        void run() throws IOException;
    }
}
