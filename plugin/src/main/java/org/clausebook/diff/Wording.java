package org.clausebook.diff;

import java.util.function.UnaryOperator;
import org.clausebook.model.Destination;

/**
 * How the lines of one side are read.
 *
 * @param names what a destination is called now, so that a renamed clause is the same one on both sides
 */
record Wording(Vocabulary vocabulary, UnaryOperator<Destination> names) {}
