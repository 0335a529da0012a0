package org.clausebook;

/**
 * What the checks are tried on.
 *
 * @param project the repository
 * @param most    how many places at most for each harm and language
 * @param seed    decides which places; the same ones each time
 */
public record SelfTestRequest(CompileRequest project, int most, long seed) {}
