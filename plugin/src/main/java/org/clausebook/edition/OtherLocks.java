package org.clausebook.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Version;
import org.clausebook.source.Limits;
import org.clausebook.source.Location;
import org.clausebook.source.SourceTree;

/**
 * Locks of other copies of the archive: that of the protected branch, that of the live site. A chain can be made anew from
 * its first link by whoever holds all of it; he cannot reach these.
 */
public final class OtherLocks {

    private static final Pattern HEADER = Pattern.compile("# clausebook-lock/1 ([a-z][a-z0-9-]*)\r?\n.*", Pattern.DOTALL);

    private OtherLocks() {}

    /**
     * Reports each lock that is not a beginning of ours.
     *
     * @param tree  of the repository, from whose root paths count
     * @param locks files, wherever they lie
     * @param ours  our locks by policy; those of other policies of the site are not looked at
     */
    public static void compare(
            SourceTree tree, List<Path> locks, SiteConfig site, Map<String, Lock> ours, Findings findings) {
        for (Path file : locks) {
            String path = path(tree, file);
            Optional<Lock> theirs = lock(path, file);
            if (theirs.isEmpty()) {
                String why = Files.exists(file) ? "unreadable" : "missing";
                findings.report(Rule.EDITION_LOCK_REWRITTEN, why, Location.startOf(path), path);
            } else if (site.policy(theirs.get().policy()).isEmpty()) {
                findings.report(Rule.EDITION_LOCK_REWRITTEN, "policy", Location.startOf(path), path, theirs.get().policy());
            } else if (ours.containsKey(theirs.get().policy())) {
                compare(path, theirs.get(), ours.get(theirs.get().policy()), findings);
            }
        }
    }

    /**
     * Reports each edition that says that everyone could read it from a day on which has passed, and that a copy does not have. A copy without any
     * edition says nothing of days: what is taken in for the first time was published elsewhere.
     *
     * @param tree  of the repository, from whose root paths count
     * @param locks files, wherever they lie, as they are on this day
     * @param ours  our locks, by the folder of the policy's editions
     */
    public static void backdated(
            SourceTree tree, List<Path> locks, Map<String, DatedLock> ours, LocalDate today, Findings findings) {
        for (Path file : locks) {
            String path = path(tree, file);
            Optional<Lock> theirs = lock(path, file).filter(copy -> !copy.entries().isEmpty());
            ours.forEach((folder, own) -> theirs
                    .filter(copy -> copy.policy().equals(own.lock().policy()) && copy.firstDifference(own.lock()).isEmpty())
                    .ifPresent(copy -> backdated(path, copy, folder, own, today, findings)));
        }
    }

    private static void backdated(
            String path, Lock theirs, String folder, DatedLock own, LocalDate today, Findings findings) {
        for (int i = theirs.entries().size(); i < own.published().size(); i++) {
            LocalDate published = own.published().get(i);
            if (published.isBefore(today)) {
                Location at = new Location(folder + "/" + ArchiveNames.LOCK, Lock.line(i), 0);
                findings.report(Rule.EDITION_BACKDATED, at, own.lock().entries().get(i).version(), published, path, today);
            }
        }
    }

    /** Nothing if a file is no lock. */
    private static Optional<Lock> lock(String path, Path file) {
        byte[] bytes = read(file);
        Matcher header = HEADER.matcher(new String(bytes, StandardCharsets.UTF_8));
        return header.matches() ? Lock.read(path, header.group(1), bytes).lock() : Optional.empty();
    }

    private static void compare(String path, Lock theirs, Lock ours, Findings findings) {
        OptionalInt line = theirs.firstDifference(ours);
        if (line.isPresent()) {
            int place = line.getAsInt() - Lock.line(0);
            Version listed = theirs.entries().get(place).version();
            Optional<Version> mine = ours.entries().stream().skip(place).map(Lock.Entry::version).findFirst();
            findings.report(
                    Rule.EDITION_LOCK_REWRITTEN,
                    mine.isPresent() ? "" : "behind",
                    new Location(path, line.getAsInt(), 0),
                    path,
                    ours.policy(),
                    listed,
                    mine.filter(listed::equals).isPresent() ? "another one of that number" : "edition " + mine.orElse(listed));
        }
    }

    /** From the repository's root where it lies below it, as it is where it does not. */
    private static String path(SourceTree tree, Path file) {
        try {
            return tree.relativePath(file);
        } catch (IllegalArgumentException e) {
            return file.toString().replace('\\', '/');
        }
    }

    /** Nothing for a file that is missing or cannot be a lock: the same answer as for one that is empty. */
    private static byte[] read(Path file) {
        try {
            return Files.size(file) > Limits.YAML.fileBytes() ? new byte[0] : Files.readAllBytes(file);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
