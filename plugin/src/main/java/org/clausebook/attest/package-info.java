/**
 * Who attested which translation of which source text: texts into the form that is attested, files of attestations into
 * values and back, and both into how each clause stands today.
 *
 * <p>The doors are {@link org.clausebook.attest.AttestationsReader} and {@link org.clausebook.attest.Standings}.
 */
package org.clausebook.attest;
