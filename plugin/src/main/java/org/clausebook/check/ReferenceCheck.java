package org.clausebook.check;

import java.util.List;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Nearest;
import org.clausebook.finding.Rule;
import org.clausebook.model.Inline;
import org.clausebook.model.Target;
import org.clausebook.resolve.Lookup;

/** Every reference leads somewhere, and to the same places in every language. */
final class ReferenceCheck implements Check {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Subject.Text text : subject.texts()) {
            for (Subject.Clause clause : text.all()) {
                for (Contents.Piece<Inline.Link> link : clause.contents().links()) {
                    dangling(subject, text, link, findings);
                }
            }
        }
        UseComparison.check(subject, Rule.TRANSLATION_REFERENCES, ReferenceCheck::targets, findings);
    }

    private static void dangling(
            Subject subject, Subject.Text text, Contents.Piece<Inline.Link> link, Findings findings) {
        Target target = link.piece().target();
        Lookup lookup = subject.references().lookup(subject.policy().id(), text.language(), target);
        if (!(lookup instanceof Lookup.Missing missing)) {
            return;
        }
        if (missing.what() == Lookup.Kind.ADDRESS) {
            boolean known = FactsInAddress.of(link.piece()).stream()
                    .allMatch(use -> subject.site().knowsFact(use.name()));
            if (known) {
                findings.report(Rule.LINK_UNSAFE, "fact", text.locate(link.inFile()), missing.name());
            }
        } else if (missing.what() != Lookup.Kind.LAW) {
            String what = missing.what() == Lookup.Kind.CLAUSE ? "clause" : "policy";
            String nearest = Nearest.to(missing.name(), missing.known()).orElse("");
            findings.report(
                    Rule.REF_DANGLING,
                    nearest.isEmpty() ? what : what + "-near",
                    text.locate(link.inFile()),
                    missing.name(),
                    nearest);
        }
    }

    private static List<String> targets(Contents contents) {
        return contents.links().stream()
                .map(link -> link.piece().target())
                .filter(target -> target instanceof Target.Clause || target instanceof Target.Policy)
                .map(Target::toString)
                .toList();
    }
}
