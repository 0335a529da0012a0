package org.clausebook.check;

import org.clausebook.finding.Finding;
import org.clausebook.model.Waiver;

/** A finding that was accepted as it is, and the decision that says so. */
public record Waived(Finding finding, Waiver waiver) {}
