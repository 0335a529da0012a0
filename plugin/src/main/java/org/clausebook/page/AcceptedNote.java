package org.clausebook.page;

import java.util.Optional;

/**
 * A finding that somebody had accepted when an edition was released, as a page says so.
 *
 * @param rule     id of the rule that found it
 * @param language own name of the language of the text that it is about, if it is about one
 * @param clause   the section or clause, as a link to the edition's text, if it is in one that the edition has
 * @param reason   why it was accepted
 * @param who      who decided
 * @param until    the last day on which that held
 */
public record AcceptedNote(
        String rule, Optional<String> language, Optional<ProvisionLink> clause, String reason, String who, Day until) {}
