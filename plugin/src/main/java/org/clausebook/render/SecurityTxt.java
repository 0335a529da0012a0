package org.clausebook.render;

import java.time.LocalTime;
import java.time.ZoneId;
import org.clausebook.model.Security;

/** Where to report holes in the operator's systems, as RFC 9116 has it. */
public final class SecurityTxt {

    /** The last moment of a day: the year after 9999 has no form that every reader knows. */
    private static final LocalTime LAST = LocalTime.of(23, 59, 59);

    /** Where the file stands within the site: its place is the same on every host. */
    public static final String PATH = ".well-known/security.txt";

    private SecurityTxt() {}

    /**
     * @param site its address
     * @param zone the last day of the contact ends at this zone's midnight
     * @return lines ended by LF: contacts in the order of preference, the fields that may stand once, where the file belongs
     */
    static String write(Security security, String site, ZoneId zone) {
        StringBuilder out = new StringBuilder();
        security.contacts().forEach(contact -> field("Contact", contact, out));
        field("Expires", Timestamp.of(security.expires().atTime(LAST).atZone(zone).toOffsetDateTime()), out);
        security.acknowledgments().ifPresent(address -> field("Acknowledgments", address, out));
        security.policy().ifPresent(address -> field("Policy", address, out));
        field("Preferred-Languages", String.join(", ", security.languages()), out);
        field("Canonical", site + "/" + PATH, out);
        return out.toString();
    }

    private static void field(String name, String value, StringBuilder out) {
        out.append(name).append(": ").append(value).append('\n');
    }
}
