package org.clausebook.model;

import java.time.LocalDate;
import java.util.Collection;

/**
 * A law that clauses cite as {@code law:id}.
 *
 * @param id         name within the site, {@code 152-fz}
 * @param date       day on which it was made
 * @param number     its number as each language writes it, {@code 152-ФЗ}
 * @param title      full official title
 * @param shortTitle what {@code [](law:id)} prints
 * @param address    where its official text stands
 */
public record Law(
        String id, LocalDate date, Localized number, Localized title, Localized shortTitle, String address) {

    /** The same law, in these languages only. */
    public Law in(Collection<String> tags) {
        return new Law(id, date, number.only(tags), title.only(tags), shortTitle.only(tags), address);
    }
}
