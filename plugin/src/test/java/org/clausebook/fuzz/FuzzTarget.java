package org.clausebook.fuzz;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What Jazzer calls, over and over. Of several doors the first byte of an input chooses one, and the next if as many inputs have
 * been there as {@link Doors#inputs} says, so that a short run gets to all of them; a single door gets the whole input.
 */
public final class FuzzTarget {

    /** The file that holds the input that was let in last: the word of its door, a line end, and its bytes. */
    static final String LAST = "last";
    /** The file in which a run that came to its end says how many inputs were let in: of each door a word, a blank, a number. */
    static final String COUNTS = "counts";

    private static final List<Entrance> ENTRANCES = new ArrayList<>();
    private static Path folder;
    private static RandomAccessFile last;

    /** A door, and how often it was gone through. */
    private static final class Entrance {
        private final Doors kind;
        private final Door door;
        private long entered;

        Entrance(Doors kind, Door door) {
            this.kind = kind;
            this.door = door;
        }
    }

    private FuzzTarget() {}

    /** @param arguments an empty folder that may be used, and the words of the doors */
    public static void fuzzerInitialize(String[] arguments) throws IOException {
        folder = Path.of(arguments[0]);
        last = new RandomAccessFile(folder.resolve(LAST).toFile(), "rw");
        // Nothing is thought to hang while classes are still being loaded, which takes seconds under the eyes of a fuzzer.
        enterAll(Doors.BODY, new BodyDoor(folder));
        for (String word : Arrays.asList(arguments).subList(1, arguments.length)) {
            Doors kind = Doors.of(word);
            Door door = kind.open(Files.createDirectory(folder.resolve(word)));
            enterAll(kind, door);
            ENTRANCES.add(new Entrance(kind, door));
        }
    }

    private static void enterAll(Doors kind, Door door) throws IOException {
        for (Path input : FuzzInputs.all(kind)) {
            byte[] bytes = Files.readAllBytes(input);
            note(kind, bytes);
            door.enter(bytes);
        }
    }

    /** Lets an input in. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        boolean chooses = ENTRANCES.size() > 1;
        Entrance entrance = ENTRANCES.get(0);
        if (chooses) {
            entrance = chosen(input.length == 0 ? 0 : input[0] & 0xFF);
        }
        byte[] bytes = chooses && input.length > 0 ? Arrays.copyOfRange(input, 1, input.length) : input;
        note(entrance.kind, bytes);
        entrance.entered++;
        entrance.door.enter(bytes);
    }

    private static Entrance chosen(int choice) {
        int count = ENTRANCES.size();
        for (int i = 0; i < count; i++) {
            Entrance entrance = ENTRANCES.get((choice + i) % count);
            if (entrance.entered < entrance.kind.inputs()) {
                return entrance;
            }
        }
        return ENTRANCES.get(choice % count);
    }

    /** Whatever becomes of this process: which input it was stays known. */
    private static void note(Doors kind, byte[] input) throws IOException {
        byte[] word = (kind.word() + "\n").getBytes(StandardCharsets.UTF_8);
        last.setLength(0);
        last.seek(0);
        last.write(word);
        last.write(input);
    }

    /** Jazzer calls this at the end. */
    public static void fuzzerTearDown() throws IOException {
        Files.writeString(folder.resolve(COUNTS), ENTRANCES.stream()
                .map(entrance -> entrance.kind.word() + " " + entrance.entered + "\n").collect(Collectors.joining()));
    }
}
