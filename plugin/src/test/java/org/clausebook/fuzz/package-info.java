/**
 * The doors through which somebody else's words come in, for a machine that tries whatever it can think of; what each
 * promises, and how to let the machine run, stands in {@code docs/fuzzing.md}.
 */
package org.clausebook.fuzz;
