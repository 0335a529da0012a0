package org.clausebook.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Nearest;
import org.clausebook.finding.Rule;
import org.clausebook.model.Fact;

/** The facts that other settings name. */
final class FactNames {

    private final Map<String, Fact> facts;
    private final Optional<List<String>> declared;
    private final Findings findings;

    /**
     * @param facts    those that can be used
     * @param declared names of all, also of those that cannot, which has been reported; empty if that is not known, which has
     *                 been reported as well
     */
    FactNames(Map<String, Fact> facts, Optional<List<String>> declared, Findings findings) {
        this.facts = facts;
        this.declared = declared;
        this.findings = findings;
    }

    /** The fact that a key names; empty if there is none, which is reported. */
    Optional<Fact> find(YamlNode.Scalar name, String key) {
        if (declared.isPresent() && !declared.get().contains(name.text())) {
            Optional<String> nearest = Nearest.to(name.text(), declared.get());
            String variant = nearest.isPresent() ? "fact-name-near" : "fact-name";
            findings.report(Rule.SITE_VALUE, variant, name.at(), key, name.text(), nearest.orElse(""));
        }
        return Optional.ofNullable(facts.get(name.text()));
    }
}
