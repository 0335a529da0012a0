package org.clausebook.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.finding.Finding;

/**
 * What a finding is recognised by in the next run, so that CI can tell new ones from old ones: its rule, file and message,
 * and not its line, which moves whenever something is written above it.
 */
final class Fingerprints {

    private Fingerprints() {}

    /** One for each finding, in order, each different: of findings that are alike the first, second … is recognised. */
    static List<String> of(List<Finding> findings) {
        Map<String, Integer> alike = new HashMap<>();
        List<String> fingerprints = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            String what = finding.rule().id() + "\n" + finding.at().path() + "\n" + finding.message();
            int n = alike.merge(what, 1, Integer::sum);
            fingerprints.add(Hash.whole(n == 1 ? what : what + "\n" + n));
        }
        return fingerprints;
    }
}
