/**
 * A policy into copies of it, each with one defect that a person could make: what the checks are tried on. It knows nothing of
 * how the checks recognise anything.
 */
package org.clausebook.harm;
