package org.clausebook.edition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.edition.FrozenFault.Kind;
import org.clausebook.model.Version;
import org.clausebook.source.Location;

/** The bytes of a list of editions into the list, or into a fault for each line that is wrong. */
final class LockReader {

    private static final Pattern ENTRY = Pattern.compile("([0-9.]+) ([0-9a-f]{64})");

    private final String path;
    private final String policy;
    private final List<FrozenFault> faults = new ArrayList<>();
    private final List<Lock.Entry> entries = new ArrayList<>();
    /** The line (0-based) that lists a version first. */
    private final Map<Version, Integer> listed = new HashMap<>();

    private LockReader(String path, String policy) {
        this.path = path;
        this.policy = policy;
    }

    static LockReading read(String path, String policy, byte[] bytes) {
        Optional<Restored> restored =
                Restored.of(bytes, form -> linesOf(path, policy, form).faults.isEmpty());
        LockReader reader = linesOf(path, policy, restored.map(Restored::bytes).orElse(bytes));
        restored.map(Restored::kinds).ifPresent(kinds -> kinds.forEach(kind -> reader.report(kind, 0)));
        return new LockReading(restored.map(sound -> new Lock(policy, reader.entries)), reader.faults);
    }

    private static LockReader linesOf(String path, String policy, byte[] bytes) {
        LockReader reader = new LockReader(path, policy);
        reader.lines(new String(bytes, StandardCharsets.UTF_8).split("\n", -1));
        return reader;
    }

    private void lines(String[] texts) {
        int last = texts.length - 1;
        String header = Lock.header(policy);
        if (last == 0 && header.startsWith(texts[0])) {
            report(Kind.LOCK_CUT, 0);
        } else if (!texts[0].equals(header)) {
            report(Kind.LOCK_HEADER, 0, texts[0], header); // what follows may be anything
        } else {
            for (int line = 1; line < last; line++) {
                entry(texts[line], line);
            }
            if (!texts[last].isEmpty()) {
                report(Kind.LOCK_CUT, last);
            }
        }
    }

    private void entry(String text, int line) {
        Matcher form = ENTRY.matcher(text);
        Optional<Version> version = form.matches() ? Version.parse(form.group(1)) : Optional.empty();
        if (version.isEmpty()) {
            report(Kind.LOCK_LINE, line, text);
            return;
        }
        Integer first = listed.putIfAbsent(version.get(), line);
        if (first != null) {
            report(Kind.LOCK_DUPLICATE, line, version.get(), first + 1);
            return;
        }
        entries.add(new Lock.Entry(version.get(), form.group(2)));
    }

    private void report(Kind kind, int line, Object... details) {
        faults.add(FrozenFault.of(kind, new Location(path, line, 0), details));
    }
}
