/**
 * Numbers, anchors and the meaning of references, as side tables beside the model; the text as readers read it, and where it
 * uses terms. Resolving is total: what a reference cannot find is an answer too, which a rule turns into a finding.
 */
package org.clausebook.resolve;
