package org.clausebook.page;

/**
 * What is to come of a policy.
 *
 * @param ahead   whether the edition that was released last has yet to take effect, while another one is in force
 * @param planned whether there is a plan for the next one
 */
public record Prospect(boolean ahead, boolean planned) {}
