package org.clausebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clausebook.codec.RecordCodec;
import org.clausebook.site.SiteReport;
import org.clausebook.site.StandingSite;
import org.clausebook.site.WholeFile;
import org.clausebook.source.Observations;
import org.clausebook.source.Sha256;

/**
 * What the last build that wrote the site and had no error has left about itself, in {@code .<name>.trace} beside the output folder: a
 * build of the very same input need not be done again, and in another one what is the same of a policy need not be made
 * again. Everything is recognised by its content, never by a time: the program itself, what it was asked for, the day, the
 * answer to every question that it asked about the repository's files, and every byte that it wrote. A trace that is damaged,
 * or of another program, is as good as none.
 *
 * <p>A trace is trusted as far as whoever can write to the output folder is. A build that publishes should not look at it.
 */
public final class EarlierBuild {

    private static final String ABSENT = "absent";

    private final CompileRequest request;
    private final List<Path> beside;
    private final Path file;
    private Optional<Identity> identity = Optional.empty();
    private Optional<Trace> usable = Optional.empty();
    private boolean looked;

    /** @param beside files that a build writes beside the site */
    public EarlierBuild(CompileRequest request, List<Path> beside) {
        this.request = request;
        this.beside = List.copyOf(beside);
        Path output = request.output().toAbsolutePath().normalize();
        this.file = output.resolveSibling("." + output.getFileName() + ".trace");
    }

    /**
     * What makes two builds builds of the same kind.
     *
     * @param program digest of the program
     * @param asked   digest of the request
     */
    private record Identity(String program, String asked) {}

    /**
     * @param zone     in which a day begins
     * @param read     what was asked about the repository's files, with the answers
     * @param site     the digests of the files of the site, by path within it
     * @param beside   those of the files beside it, by path
     * @param result   what the build gave
     * @param premises what every policy depends on
     * @param policies as the build has left them
     * @param sections of its report, packed, by policy
     */
    private record Trace(
            Identity identity,
            ZoneId zone,
            SortedMap<String, String> read,
            SortedMap<String, String> site,
            SortedMap<String, String> beside,
            CompileResult result,
            BuildTrace.Premises premises,
            List<EarlierPolicy> policies,
            SortedMap<String, byte[]> sections) {}

    /**
     * What the last build gave, if this one would read and write the very same.
     *
     * @return the result, with a report of a site in which nothing has changed; empty if there is anything to do, or if that
     *     cannot be told
     */
    public Optional<CompileResult> recall() {
        return usable().filter(this::isSame).map(trace -> trace.result.again(new SiteReport(
                0, 0, trace.site.size(), 0, List.of())));
    }

    /**
     * For a build that has something to do.
     *
     * @param anew whether it makes everything; otherwise it knows what the last one has left of each policy
     * @throws IOException if the program or a lock cannot be read
     */
    public BuildTrace begin(boolean anew) throws IOException {
        identity(); // of the program that begins: whoever installs another one meanwhile makes the trace useless
        Optional<Trace> known = anew ? Optional.empty() : usable();
        usable = Optional.empty(); // there is much in it that nobody needs any more
        return known.map(trace -> new BuildTrace(trace.premises, trace.policies, trace.sections)).orElseGet(BuildTrace::new);
    }

    /** What the same program left that was asked for the same on the same day. */
    private Optional<Trace> usable() {
        if (!looked) {
            looked = true;
            try {
                Optional<Trace> trace = read();
                usable = trace.isPresent() && isOfToday(trace.get()) ? trace : Optional.empty();
            } catch (IOException e) {
                usable = Optional.empty();
            }
        }
        return usable;
    }

    private boolean isOfToday(Trace trace) throws IOException {
        LocalDate today = request.asOf().orElseGet(() -> LocalDate.now(trace.zone));
        return trace.premises.day().equals(today) && trace.identity.equals(identity());
    }

    private Identity identity() throws IOException {
        if (identity.isEmpty()) {
            identity = Optional.of(new Identity(ProgramDigest.get(), asked()));
        }
        return identity.get();
    }

    private boolean isSame(Trace trace) {
        try {
            SourceFolders folders = SourceFolders.of(request.source(), request.translations());
            return Observations.hold(trace.read, folders.tree())
                    && trace.beside.equals(beside())
                    && Stream.concat(beside.stream(), Stream.of(file)).allMatch(WholeFile::isAtRest)
                    && StandingSite.holds(request.output(), trace.site);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Keeps what the next build has to know, once everything has been written. A build that has not written a site, or whose files
     * somebody changed meanwhile, leaves what the one before it has left: it is looked at as closely.
     *
     * @param trace of the build
     * @throws IOException if it cannot be written
     */
    public void keep(CompileResult result, BuildTrace trace) throws IOException {
        Optional<SortedMap<String, String>> read = trace.read().answers();
        Optional<BuildTrace.Premises> premises = trace.known();
        boolean whole = result.site().filter(site -> site.leftBehind().isEmpty()).isPresent();
        if (read.isEmpty() || premises.isEmpty() || !whole || result.hasErrors()) {
            return;
        }
        byte[] kept = RecordCodec.write(new Trace(
                identity(),
                trace.zone(),
                read.get(),
                trace.written(),
                beside(),
                result,
                premises.get(),
                trace.policies(),
                trace.sections().known()));
        byte[] digest = Sha256.of(kept).getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = Arrays.copyOf(digest, digest.length + kept.length);
        System.arraycopy(kept, 0, bytes, digest.length, kept.length);
        WholeFile.replace(file, bytes);
    }

    private Optional<Trace> read() throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (bytes.length < Sha256.DIGITS) {
            return Optional.empty();
        }
        byte[] kept = Arrays.copyOfRange(bytes, Sha256.DIGITS, bytes.length);
        String digest = new String(bytes, 0, Sha256.DIGITS, StandardCharsets.US_ASCII);
        return digest.equals(Sha256.of(kept)) ? Optional.of(RecordCodec.read(Trace.class, kept)) : Optional.empty();
    }

    /** Everything that was asked for but the number of threads, which changes nothing. */
    private String asked() throws IOException {
        StringBuilder asked = new StringBuilder()
                .append(request.source().toAbsolutePath().normalize())
                .append('\n')
                .append(request.translations().toAbsolutePath().normalize())
                .append('\n')
                .append(request.output().toAbsolutePath().normalize())
                .append('\n')
                .append(request.gate())
                .append(' ')
                .append(request.draft())
                .append('\n');
        for (Path lock : request.locks()) {
            asked.append(lock.toAbsolutePath().normalize()).append(' ').append(digest(lock)).append('\n');
        }
        return Sha256.of(asked.toString().getBytes(StandardCharsets.UTF_8));
    }

    private SortedMap<String, String> beside() throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (Path each : beside) {
            digests.put(each.toAbsolutePath().normalize().toString(), digest(each));
        }
        return digests;
    }

    private static String digest(Path file) throws IOException {
        return Files.isRegularFile(file) ? Sha256.of(Files.readAllBytes(file)) : ABSENT;
    }
}
