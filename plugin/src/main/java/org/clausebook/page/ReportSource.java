package org.clausebook.page;

import java.util.Map;
import java.util.Optional;
import org.clausebook.model.Policy;

/**
 * A policy that was looked at.
 *
 * @param id     of the policy
 * @param policy its working text, as far as it could be read; empty if it was not asked for
 * @param paths  where the text of each language lies or should lie, by tag
 */
public record ReportSource(String id, Optional<Policy> policy, Map<String, String> paths) {

    public ReportSource {
        paths = Map.copyOf(paths);
    }
}
