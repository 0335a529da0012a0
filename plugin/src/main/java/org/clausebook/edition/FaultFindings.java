package org.clausebook.edition;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;

/** What is wrong with an archive, in the words of the message catalogue. */
final class FaultFindings {

    private FaultFindings() {}

    /** A message names the file, the folder it stands in, and then the details of the fault. */
    static void report(FrozenFault fault, Findings findings) {
        if (fault.kind() == FrozenFault.Kind.UNREADABLE) {
            findings.report(Rule.FILE_UNREADABLE, fault.at(), fault.details().get(0));
            return;
        }
        String[] segments = fault.at().path().split("/");
        List<String> args = new ArrayList<>();
        args.add(segments[segments.length - 1]);
        args.add(segments.length > 1 ? segments[segments.length - 2] : "");
        args.addAll(details(fault));
        findings.report(rule(fault.kind()), variant(fault), fault.at(), args.toArray());
    }

    private static List<String> details(FrozenFault fault) {
        return switch (fault.kind()) {
            case CHAIN_BROKEN -> versions(fault);
            case NOT_A_FOLDER, NOT_A_FILE -> List.of(
                    fault.details().get(0).equals("other") ? "something else" : "a " + fault.details().get(0));
            default -> fault.details();
        };
    }

    /** The edition that is named and the one that should be, as people call them. */
    private static List<String> versions(FrozenFault chain) {
        return chain.details().stream()
                .map(named -> named.split(" ")[0])
                .map(version -> version.equals("none") ? "no edition" : "edition " + version)
                .toList();
    }

    private static Rule rule(FrozenFault.Kind kind) {
        return switch (kind) {
            case UNREADABLE -> Rule.FILE_UNREADABLE;
            case TOO_LARGE, LINE_ENDS, BYTE_ORDER_MARK, FILE_CHANGED -> Rule.EDITION_FILE_CHANGED;
            case NOT_A_FOLDER, NOT_A_FILE, OTHER_CASE, FOREIGN, NOT_A_VERSION, FILE_EXTRA -> Rule.EDITION_FILE_EXTRA;
            case LOCK_MISSING, LOCK_HEADER, LOCK_LINE, LOCK_DUPLICATE, LOCK_CUT -> Rule.EDITION_LOCK;
            case LEFTOVER, UNLISTED, UNLISTED_DAMAGED -> Rule.EDITION_UNLISTED;
            case FOLDER_MISSING, MANIFEST_MISSING, FILE_MISSING -> Rule.EDITION_FILE_MISSING;
            case MANIFEST_MALFORMED, MANIFEST_MISPLACED, MANIFEST_CHANGED -> Rule.EDITION_MANIFEST;
            case CHAIN_BROKEN -> Rule.EDITION_CHAIN;
        };
    }

    private static String variant(FrozenFault fault) {
        return switch (fault.kind()) {
            case UNREADABLE, FILE_CHANGED, FILE_EXTRA, UNLISTED, MANIFEST_MISSING, FILE_MISSING -> "";
            case CHAIN_BROKEN -> versions(fault).get(0).equals(versions(fault).get(1)) ? "digest" : "";
            case TOO_LARGE -> "too-large";
            case LINE_ENDS -> "line-ends";
            case BYTE_ORDER_MARK -> "byte-order-mark";
            case NOT_A_FOLDER -> "not-a-folder";
            case NOT_A_FILE -> "not-a-file";
            case OTHER_CASE -> "other-case";
            case FOREIGN -> "foreign";
            case NOT_A_VERSION -> "not-a-version";
            case LOCK_MISSING -> "missing";
            case LOCK_HEADER -> "header";
            case LOCK_LINE -> "line";
            case LOCK_DUPLICATE -> "duplicate";
            case LOCK_CUT -> "cut";
            case LEFTOVER -> "leftover";
            case UNLISTED_DAMAGED -> "damaged";
            case FOLDER_MISSING -> "folder";
            case MANIFEST_MALFORMED -> "malformed";
            case MANIFEST_MISPLACED -> "misplaced";
            case MANIFEST_CHANGED -> "changed";
        };
    }
}
