package org.clausebook.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A finding that somebody had accepted when an edition was released, as it is frozen with it: whoever reads it later needs
 * neither the settings of today nor the rules of today.
 *
 * @param rule     id of the rule that found it
 * @param language tag of the text that it was found in, if it was one of the edition's texts
 * @param clause   the section or clause that it was in, if any
 * @param finding  its fingerprint
 * @param message  what was found, in the words of the report
 * @param reason   why it was accepted
 * @param by       handle of the person who decided
 * @param who      who that was, in words
 * @param until    the last day on which that held
 */
public record AcceptedFinding(
        String rule,
        Optional<String> language,
        Optional<String> clause,
        String finding,
        String message,
        String reason,
        String by,
        String who,
        LocalDate until) {}
