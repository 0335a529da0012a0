package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.check.UseComparison.Use;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Nearest;
import org.clausebook.finding.Rule;
import org.clausebook.model.Inline;
import org.clausebook.model.Outline;
import org.clausebook.model.Target;
import org.clausebook.resolve.Lookup;
import org.clausebook.resolve.References;

/** Every reference leads somewhere, to what holds, and to the same places in every language. */
final class ReferenceCheck implements Check {

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> vanished = Vanished.from(subject);
        subject.drafting().ifPresent(drafting -> repealed(subject, drafting, findings));
        for (Subject.Text text : subject.texts()) {
            for (Clause clause : text.all()) {
                for (Contents.Piece<Inline.Link> link : clause.contents().links()) {
                    dangling(subject, text, link, vanished, findings);
                }
            }
        }
        new UseComparison<Target>(
                        subject,
                        Rule.TRANSLATION_REFERENCES,
                        Optional.of(Rule.TRANSLATION_REFERENCE_ORDER),
                        ReferenceCheck::uses,
                        (text, target) -> lookup(subject, text, target) instanceof Lookup.Found,
                        findings)
                .check();
    }

    /** Looked for in the drafting language alone: a translation that leads elsewhere is reported for that. */
    private static void repealed(Subject subject, Subject.Text drafting, Findings findings) {
        String own = subject.policy().id();
        Map<String, Map<String, Outline.Entry>> entries = new HashMap<>();
        for (Clause clause : drafting.all()) {
            for (Contents.Piece<Inline.Link> link : clause.contents().links()) {
                if (link.piece().target() instanceof Target.Clause target) {
                    String policy = target.policy().orElse(own);
                    Outline.Entry entry = entries.computeIfAbsent(policy, id -> byId(subject.references(), id)).get(target.id());
                    if (entry != null && entry.attributes().repealed() && entry.children().isEmpty()) {
                        String where = policy.equals(own) ? "" : "elsewhere";
                        findings.report(Rule.REF_REPEALED, where, drafting.locate(link.inFile()), target, policy);
                    }
                }
            }
        }
    }

    /** The provisions of a policy, by every id that leads to them. */
    private static Map<String, Outline.Entry> byId(References references, String policy) {
        Map<String, Outline.Entry> byId = new HashMap<>();
        List<Outline.Entry> all = references.outline(policy).stream().flatMap(Outline::entries).toList();
        all.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
        all.forEach(entry -> entry.attributes().replaces().forEach(gone -> byId.putIfAbsent(gone, entry)));
        return byId;
    }

    private static void dangling(
            Subject subject,
            Subject.Text text,
            Contents.Piece<Inline.Link> link,
            Set<String> vanished,
            Findings findings) {
        if (link.piece().target() instanceof Target.Citation) {
            return; // laws have a rule of their own
        }
        if (!(lookup(subject, text, link.piece().target()) instanceof Lookup.Missing missing)
                || isReportedElsewhere(subject, missing)
                || isVanished(subject, link.piece().target(), vanished)) {
            return;
        }
        if (missing.what() == Lookup.Kind.ADDRESS) {
            boolean known =
                    FactsInAddress.of(link.piece()).stream().allMatch(use -> subject.site().knowsFact(use.name()));
            if (known) {
                findings.report(Rule.LINK_UNSAFE, "fact", text.locate(link.inFile()), missing.name());
            }
        } else {
            String what = missing.what() == Lookup.Kind.CLAUSE ? "clause" : "policy";
            String nearest = Nearest.to(missing.name(), missing.known()).orElse("");
            findings.report(
                    Rule.REF_DANGLING,
                    nearest.isEmpty() ? what : what + "-near",
                    text.locate(link.inFile()),
                    missing.name(),
                    suggestion(link.piece().target(), missing.what(), nearest));
        }
    }

    /** A clause that is gone must come back, or be replaced; the references to it are right. */
    private static boolean isVanished(Subject subject, Target target, Set<String> vanished) {
        return target instanceof Target.Clause clause
                && clause.policy().filter(policy -> !policy.equals(subject.policy().id())).isEmpty()
                && vanished.contains(clause.id());
    }

    /** The target as it was probably meant. */
    private static String suggestion(Target target, Lookup.Kind missing, String nearest) {
        if (!(target instanceof Target.Clause clause)) {
            return nearest;
        }
        String policy = missing == Lookup.Kind.POLICY ? nearest : clause.policy().orElse("");
        return policy + "#" + (missing == Lookup.Kind.CLAUSE ? nearest : clause.id());
    }

    /** A policy of the site without a skeleton could not be read, which is reported. */
    private static boolean isReportedElsewhere(Subject subject, Lookup.Missing missing) {
        return missing.what() == Lookup.Kind.POLICY
                && subject.site().policy(missing.name()).isPresent();
    }

    private static Lookup lookup(Subject subject, Subject.Text text, Target target) {
        return subject.references().lookup(subject.policy().id(), text.language(), target);
    }

    private static List<Use<Target>> uses(Contents contents) {
        List<Use<Target>> uses = new ArrayList<>(contents.links().size());
        for (Contents.Piece<Inline.Link> link : contents.links()) {
            Target target = link.piece().target();
            if (target instanceof Target.Clause || target instanceof Target.Policy) {
                uses.add(new Use<>(target, link.inFile(), link.line()));
            }
        }
        return uses;
    }
}
