package org.clausebook.page;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.clausebook.edition.Edition;

/**
 * Who gives permanent names, and since when: all taken from what was frozen with an edition, so that its names stay the
 * same when the site moves.
 *
 * @param host   of the page address that was frozen
 * @param since  day on which the edition was published
 * @param folder of the site below the host, ended by a slash; empty if it has none
 */
public record TagAuthority(String host, LocalDate since, String folder) implements Comparable<TagAuthority> {

    private static final Comparator<TagAuthority> EARLIEST_FIRST = Comparator.comparing(TagAuthority::since)
            .thenComparing(TagAuthority::host)
            .thenComparing(TagAuthority::folder);

    /** @param language tag of one of the edition's languages */
    static TagAuthority of(Edition edition, String language) {
        URI address = URI.create(edition.record().texts().get(language).address());
        String path = address.getRawPath();
        // The page stands at /kg/privacy below the folder, if there is one.
        String folder = path.substring(1, path.lastIndexOf('/', path.lastIndexOf('/') - 1) + 1);
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return new TagAuthority(host, edition.particulars().published(), folder);
    }

    /** A tag URI (RFC 4151): {@code tag:example.com,2021-02-15:privacy/2.0.0/ky/announced}. */
    public String tag(String name) {
        return "tag:" + host + "," + since + ":" + folder + name;
    }

    @Override
    public int compareTo(TagAuthority other) {
        return EARLIEST_FIRST.compare(this, other);
    }
}
