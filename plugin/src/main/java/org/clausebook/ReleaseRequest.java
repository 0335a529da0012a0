package org.clausebook;

import java.util.Optional;

/**
 * What to release.
 *
 * @param project the folders, the day, and locks of other copies of the archive
 * @param policy  which policy; if it is not said: the only one that has a plan
 * @param dryRun  whether to say what would happen, and write nothing
 */
public record ReleaseRequest(CompileRequest project, Optional<String> policy, boolean dryRun) {}
