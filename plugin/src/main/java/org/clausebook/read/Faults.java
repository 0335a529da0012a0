package org.clausebook.read;

import java.util.Locale;
import java.util.Optional;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.source.Fault;
import org.clausebook.source.Loaded;
import org.clausebook.source.TextFile;

/** What the file system and the decoder complain of, as findings. */
public final class Faults {

    private Faults() {}

    /** The text, if there is one; otherwise every fault has been reported. */
    public static Optional<TextFile> report(Loaded loaded, Findings findings) {
        for (Fault fault : loaded.faults()) {
            findings.report(rule(fault.kind()), variant(fault.kind()), fault.at(), fault.details().toArray());
        }
        return loaded.text();
    }

    private static Rule rule(Fault.Kind kind) {
        return switch (kind) {
            case MISSING, NOT_A_FILE, OUTSIDE, UNREADABLE -> Rule.FILE_UNREADABLE;
            case TOO_LARGE, LONG_LINE -> Rule.FILE_LIMIT;
            case NOT_UTF8 -> Rule.FILE_NOT_UTF8;
            case CONTROL_CHARACTER -> Rule.FILE_CONTROL_CHARACTER;
            case UNKNOWN_CHARACTER -> Rule.FILE_UNKNOWN_CHARACTER;
            case NOT_NFC -> Rule.FILE_NOT_COMPOSED;
        };
    }

    private static String variant(Fault.Kind kind) {
        return switch (kind) {
            case MISSING, NOT_A_FILE, OUTSIDE, TOO_LARGE, LONG_LINE -> kind.name()
                    .toLowerCase(Locale.ROOT)
                    .replace('_', '-');
            case UNREADABLE, NOT_UTF8, CONTROL_CHARACTER, UNKNOWN_CHARACTER, NOT_NFC -> "";
        };
    }
}
