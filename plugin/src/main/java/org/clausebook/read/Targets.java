package org.clausebook.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.finding.Rule;
import org.clausebook.model.Target;
import org.clausebook.model.WebAddress;

/**
 * The address between the round brackets of a link. Only what is on this list gets through, judged on the text as
 * typed: nothing is decoded afterwards, so {@code JavaScript:}, {@code java&#115;cript:} and {@code //host} have no way in.
 */
final class Targets {

    private static final Pattern CLAUSE = Pattern.compile("([a-z][a-z0-9-]*+)?#([^#]*+)");
    private static final Pattern POLICY = Pattern.compile("[a-z][a-z0-9-]*+");
    private static final Pattern LAW = Pattern.compile(
            "law:([a-z0-9-]++)(?:#([0-9]++(?:\\.[0-9]++)*+(?:/[0-9]++(?:\\.[0-9]++)*+){0,2}+))?");
    private static final String FACT_USE = "\\{\\{[a-z][a-z0-9-]*+\\}\\}";
    /** A fact with perhaps more behind it: what comes out of the two is judged when the value is known. */
    private static final Pattern WITH_FACT =
            Pattern.compile("(?:mailto:|tel:)?" + FACT_USE + "(?:" + FACT_USE + "|[^\\s\\p{Z}{}\"'<>\\\\^`|])*+");

    private static final Pattern FACT = Pattern.compile(FACT_USE);
    /** Markdown would decode it, this format would not: an address must not depend on that. */
    private static final Pattern ENTITY = Pattern.compile("&[A-Za-z0-9#]{1,32};");
    private static final Pattern SCHEME = Pattern.compile("[\\s\\p{Z}]*+[A-Za-z][A-Za-z0-9+.-]*+:.*+");

    private Targets() {}

    /** The target of a link, or nothing if it has none that can be published, which has been reported. */
    static Optional<Target> read(String typed, int at, Complaints complaints) {
        Matcher clause = CLAUSE.matcher(typed);
        Matcher law = LAW.matcher(typed);
        if (clause.matches() && AttributeBlock.isId(clause.group(2))) {
            return Optional.of(new Target.Clause(Optional.ofNullable(clause.group(1)), clause.group(2)));
        }
        if (law.matches()) {
            return Optional.of(new Target.Citation(law.group(1), Optional.ofNullable(law.group(2))));
        }
        if (POLICY.matcher(typed).matches()) {
            return Optional.of(new Target.Policy(typed));
        }
        boolean web = WebAddress.isSafe(FACT.matcher(typed).replaceAll("x"))
                || WITH_FACT.matcher(typed).matches();
        if (web && !ENTITY.matcher(typed).find()) {
            return Optional.of(new Target.Web(typed));
        }
        report(typed, at, complaints);
        return Optional.empty();
    }

    private static void report(String typed, int at, Complaints complaints) {
        if (typed.isBlank()) {
            complaints.report(Rule.FORMAT_LINK, "empty", at);
        } else if (typed.startsWith("law:")) {
            complaints.report(Rule.FORMAT_LINK, "law", at, typed);
        } else if (typed.startsWith("http://") || typed.startsWith("https://")) {
            complaints.report(Rule.LINK_UNSAFE, "address", at, typed);
        } else if (SCHEME.matcher(typed).matches() || typed.contains("//") || typed.contains("\\")) {
            complaints.report(Rule.LINK_UNSAFE, "", at, typed);
        } else {
            complaints.report(Rule.FORMAT_LINK, "unknown-target", at, typed);
        }
    }
}
