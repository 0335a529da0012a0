package org.clausebook.attest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.clausebook.site.Disk;
import org.clausebook.site.TemporaryLock;
import org.clausebook.site.WholeFile;
import org.clausebook.source.TextFile;

/** A file of attestations on the disk: replaced in one step, and only if nobody else has written to it meanwhile. */
public final class AttestedFile {

    private static final String MARK = "\uFEFF";

    private final Path file;

    public AttestedFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /**
     * Writes attestations over those that were read, with the line ends that the file has.
     *
     * @param read    what the file said when it was read
     * @param changed what it is to say
     * @throws IOException if the file says something else by now, or the disk fails; it stays as it is then
     */
    public void replace(Attestations read, Attestations changed) throws IOException {
        try (TemporaryLock taken = TemporaryLock.take(lock()).orElseThrow(() -> meanwhile(read))) {
            String before = Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? Files.readString(file) : "";
            String text = before.startsWith(MARK) ? before.substring(MARK.length()) : before;
            String lines = TextFile.of(read.path(), text).text();
            if (!lines.stripTrailing().equals(read.text().stripTrailing())) {
                throw meanwhile(read);
            }
            String after = text.contains("\r\n") ? changed.text().replace("\n", "\r\n") : changed.text();
            write((before.length() > text.length() ? MARK : "") + after);
        }
    }

    /** Removes what a run that was killed left beside the file, unless another one is just attesting. */
    public void tidy() throws IOException {
        Optional<TemporaryLock> taken = TemporaryLock.takeAbandoned(lock());
        if (taken.isPresent()) {
            try (TemporaryLock lock = taken.get()) {
                new WholeFile(file, Disk.real()).discard();
            }
        }
    }

    private Path lock() {
        return file.resolveSibling(TemporaryLock.nameFor(file));
    }

    private void write(String text) throws IOException {
        WholeFile whole = new WholeFile(file, Disk.real());
        try {
            whole.stage(text.getBytes(StandardCharsets.UTF_8));
            whole.commit();
        } catch (IOException e) {
            whole.discard();
            throw e;
        }
    }

    private static IOException meanwhile(Attestations read) {
        return new IOException("somebody else is writing to " + read.path() + "; attest again");
    }
}
