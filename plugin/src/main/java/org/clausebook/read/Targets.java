package org.clausebook.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Target;
import org.clausebook.source.Location;

/**
 * The address between the round brackets of a link. Only what is on this list gets through, judged on the text as
 * typed: nothing is decoded afterwards, so {@code JavaScript:}, {@code java&#115;cript:} and {@code //host} have no way in.
 */
final class Targets {

    private static final Pattern CLAUSE = Pattern.compile("([a-z][a-z0-9-]*)?#([^#]*)");
    private static final Pattern POLICY = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern LAW = Pattern.compile("law:([a-z0-9-]+)(?:#([0-9]+(?:\\.[0-9]+)*(?:/[0-9]+(?:\\.[0-9]+)*){0,2}))?");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s/@\"'<>\\\\^`|]+(/[^\\s\"'<>\\\\^`|]*)?");
    private static final Pattern MAIL_OR_PHONE = Pattern.compile("mailto:[^\\s\"'<>\\\\:/]+@[^\\s\"'<>\\\\:/]+|tel:\\+?[0-9-]+");
    private static final Pattern FACT = Pattern.compile("(?:mailto:|tel:)?\\{\\{[a-z][a-z0-9-]*\\}\\}[^\\s\"'<>\\\\:]*");
    private static final Pattern SCHEME = Pattern.compile("\\s*[A-Za-z][A-Za-z0-9+.-]*:.*");

    private Targets() {}

    /** The target of a link, or nothing if it has none that can be published, which has been reported. */
    static Optional<Target> read(String typed, Location at, Findings findings) {
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
        boolean web = WEB.matcher(typed).matches() && !typed.contains("&#")
                || MAIL_OR_PHONE.matcher(typed).matches()
                || FACT.matcher(typed).matches();
        if (web) {
            return Optional.of(new Target.Web(typed));
        }
        report(typed, at, findings);
        return Optional.empty();
    }

    private static void report(String typed, Location at, Findings findings) {
        if (typed.isBlank()) {
            findings.report(Rule.FORMAT_LINK, "empty", at);
        } else if (typed.startsWith("law:")) {
            findings.report(Rule.FORMAT_LINK, "law", at, typed);
        } else if (typed.startsWith("http://") || typed.startsWith("https://")) {
            findings.report(Rule.LINK_UNSAFE, "address", at, typed);
        } else if (SCHEME.matcher(typed).matches() || typed.contains("//") || typed.contains("\\")) {
            findings.report(Rule.LINK_UNSAFE, "", at, typed);
        } else {
            findings.report(Rule.FORMAT_LINK, "unknown-target", at, typed);
        }
    }
}
