package org.clausebook.attest;

import java.time.LocalDate;

/**
 * A person's record that a clause says the same in a translation as in the drafting language.
 *
 * @param by          handle of the person
 * @param on          the day
 * @param meaning     what became of the source's meaning since the attestation before
 * @param source      digest of the source text in its {@link NormalForm}
 * @param translation likewise of the translation
 * @param words       the source text in its normal form, so that what has changed since can be shown without a history
 */
public record Attestation(
        String by, LocalDate on, Meaning meaning, String source, String translation, String words) {

    /** What somebody attests today of two texts in their normal forms. */
    public static Attestation of(String by, LocalDate on, Meaning meaning, String source, String translation) {
        return new Attestation(
                by, on, meaning, NormalForm.digest(source), NormalForm.digest(translation), source);
    }
}
