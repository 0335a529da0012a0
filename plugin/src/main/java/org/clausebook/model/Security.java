package org.clausebook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.source.Location;

/**
 * Where people report holes in the operator's systems, as {@code security.txt} (RFC 9116) says it. Addresses are URIs in ASCII.
 *
 * @param contacts        {@code mailto:}, {@code https:} or {@code tel:}, the preferred one first
 * @param expires         the last day on which all of this holds
 * @param written         where that day is written
 * @param policy          how the operator deals with reports
 * @param acknowledgments whom it thanks for reports
 * @param languages       tags of those in which it reads reports
 */
public record Security(
        List<String> contacts,
        LocalDate expires,
        Location written,
        Optional<String> policy,
        Optional<String> acknowledgments,
        List<String> languages) {

    public Security {
        contacts = List.copyOf(contacts);
        languages = List.copyOf(languages);
    }

    /** Whether its time is over. */
    public boolean isLapsed(LocalDate today) {
        return expires.isBefore(today);
    }
}
