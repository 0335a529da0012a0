package org.clausebook.page;

import java.util.Optional;

/**
 * Something to do next.
 *
 * @param words   in a sentence, without final full stop
 * @param command what to type for it, if a command does it
 * @param anchor  where the page shows what it is about
 */
public record ReportStep(String words, Optional<String> command, Optional<String> anchor) {}
