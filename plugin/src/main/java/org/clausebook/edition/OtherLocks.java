package org.clausebook.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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

    /** @param present whether there is a file, if it is no lock */
    private record Copy(String path, boolean present, Optional<Lock> lock) {}

    private final List<Copy> copies;

    private OtherLocks(List<Copy> copies) {
        this.copies = copies;
    }

    /**
     * @param tree  of the repository, from whose root paths count
     * @param locks files, wherever they lie, as they are at this moment
     */
    public static OtherLocks read(SourceTree tree, List<Path> locks) {
        return new OtherLocks(locks.stream()
                .map(file -> {
                    String path = path(tree, file);
                    return new Copy(path, Files.exists(file), lock(path, file));
                })
                .toList());
    }

    /**
     * Reports each lock that is not a beginning of ours.
     *
     * @param ours our locks by policy; those of other policies of the site are not looked at
     */
    public void compare(SiteConfig site, Map<String, DatedLock> ours, Findings findings) {
        for (Copy copy : copies) {
            Location start = Location.startOf(copy.path());
            if (copy.lock().isEmpty()) {
                String why = copy.present() ? "unreadable" : "missing";
                findings.report(Rule.EDITION_LOCK_REWRITTEN, why, start, copy.path());
                continue;
            }
            Lock theirs = copy.lock().get();
            if (site.policy(theirs.policy()).isEmpty()) {
                findings.report(Rule.EDITION_LOCK_REWRITTEN, "policy", start, copy.path(), theirs.policy());
            } else if (ours.containsKey(theirs.policy())) {
                compare(copy.path(), theirs, ours.get(theirs.policy()).lock(), findings);
            }
        }
    }

    /**
     * Reports each edition that says that everyone could read it from a day on which has passed, and that a copy does not have: once,
     * with all copies that lack it. A copy without any edition says nothing of days: what is taken in for the first time was
     * published elsewhere.
     *
     * @param folder of all editions, from the root of the repository
     * @param ours   our locks by policy
     */
    public void backdated(String folder, Map<String, DatedLock> ours, LocalDate today, Findings findings) {
        Map<String, List<Copy>> byPolicy = new HashMap<>();
        for (Copy copy : copies) {
            copy.lock()
                    .filter(lock -> !lock.entries().isEmpty() && ours.containsKey(lock.policy()))
                    .filter(lock -> lock.firstDifference(ours.get(lock.policy()).lock()).isEmpty())
                    .ifPresent(lock -> byPolicy.computeIfAbsent(lock.policy(), none -> new ArrayList<>()).add(copy));
        }
        ours.forEach((policy, own) -> {
            String path = folder + "/" + policy + "/" + ArchiveNames.LOCK;
            lacking(path, own, byPolicy.getOrDefault(policy, List.of()), today, findings);
        });
    }

    private static void lacking(String path, DatedLock own, List<Copy> copies, LocalDate today, Findings findings) {
        for (int i = 0; i < own.published().size(); i++) {
            int place = i;
            LocalDate published = own.published().get(i);
            List<String> without = copies.stream()
                    .filter(copy -> copy.lock().orElseThrow().entries().size() <= place)
                    .map(Copy::path)
                    .toList();
            if (!without.isEmpty() && published.isBefore(today)) {
                Location at = new Location(path, Lock.line(i), 0);
                Version version = own.lock().entries().get(i).version();
                findings.report(Rule.EDITION_BACKDATED, at, version, published, String.join(" or ", without), today);
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
