package org.clausebook;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clausebook.codec.RecordCodec;
import org.clausebook.page.PrintedSection;

/**
 * The sections of the report page, from one build to the next: those that are known from before, and those that this one has printed. What
 * makes one of use to a policy is that the policy is taken over. Confined to one thread at a time.
 */
final class ReportSections {

    private final boolean kept;
    private final SortedMap<String, byte[]> earlier;
    private final SortedMap<String, byte[]> known = new TreeMap<>();

    /**
     * @param kept    whether anybody will want those of this build
     * @param earlier packed, by policy
     */
    ReportSections(boolean kept, SortedMap<String, byte[]> earlier) {
        this.kept = kept;
        this.earlier = earlier;
    }

    /**
     * The section of a policy as an earlier build has printed it, for this one and the next; empty if there is none, or if nothing can be
     * made of its bytes.
     */
    Optional<PrintedSection> earlier(String policy) {
        byte[] packed = earlier.get(policy);
        if (packed == null) {
            return Optional.empty();
        }
        try {
            Optional<PrintedSection> section = Optional.of(RecordCodec.unpack(PrintedSection.class, packed));
            known.put(policy, packed);
            return section;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** @param page the sections that this build has printed itself, by policy */
    void keep(Map<String, PrintedSection> page) {
        if (kept) {
            page.forEach((policy, section) -> known.put(policy, RecordCodec.pack(section)));
        }
    }

    /** The sections that the next build can use, packed, by policy. */
    SortedMap<String, byte[]> known() {
        return Collections.unmodifiableSortedMap(known);
    }
}
