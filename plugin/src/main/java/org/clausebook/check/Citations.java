package org.clausebook.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Released;
import org.clausebook.edition.Succession;
import org.clausebook.edition.Timeline;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Outline;
import org.clausebook.model.Version;
import org.clausebook.source.Location;

/**
 * What a policy has to do with the others of its site: where its editions lead, which nobody can change any more, and what is to be
 * found at its own address.
 *
 * @param made    each reference to another policy once, by the newest edition that has it
 * @param anchors ids that lead somewhere on the page of the policy, sorted; empty if that cannot be told
 */
public record Citations(List<Citation> made, Optional<List<String>> anchors) {

    /** Of a policy of which nothing can be told. */
    public static final Citations NONE = new Citations(List.of(), Optional.empty());

    /**
     * A reference of an edition.
     *
     * @param edition the one that has it
     * @param at      where it stands
     * @param to      the policy, and behind {@code #} its clause if it leads to one
     */
    public record Citation(Version edition, Location at, String to) {}

    public Citations {
        made = List.copyOf(made);
        anchors = anchors.map(List::copyOf);
    }

    /**
     * @param folder   of the policy's editions, for messages
     * @param released its editions; what one of them had lives on in those behind it, so the newest has all that others may refer to
     * @param timeline those that can be read, whose references count
     * @param working  the skeleton of the working text, which stands at the address as long as there is no edition; only asked for then
     */
    public static Citations of(
            String folder, Released released, Timeline timeline, Supplier<Optional<Outline>> working) {
        Map<String, Citation> made = new TreeMap<>();
        for (Edition edition : timeline.visible()) {
            Location at = Location.startOf(folder + "/" + edition.version() + "/edition.yaml");
            edition.record().elsewhere().keySet().stream()
                    .filter(to -> !to.equals(edition.record().policy()))
                    .forEach(to -> made.put(to, new Citation(edition.version(), at, to)));
        }
        Optional<List<String>> anchors = released.newest().isPresent()
                ? released.newest().map(newest -> ids(newest, released.editions()))
                : working.get().map(Citations::ids);
        return new Citations(List.copyOf(made.values()), anchors);
    }

    private static List<String> ids(Edition newest, List<Edition> chain) {
        TreeSet<String> ids = new TreeSet<>(newest.record().numbers().keySet());
        Succession.of(chain).earlier(newest.version()).values().forEach(ids::addAll);
        return List.copyOf(ids);
    }

    private static List<String> ids(Outline outline) {
        TreeSet<String> ids = new TreeSet<>();
        outline.entries().forEach(entry -> {
            ids.add(entry.id());
            ids.addAll(entry.attributes().replaces());
        });
        return List.copyOf(ids);
    }

    /** The same of a policy whose working text is to be released. */
    public static Citations ofPlanned(Outline working) {
        return new Citations(List.of(), Optional.of(ids(working)));
    }

    /** The same, where it does not matter what is to be found. */
    public Citations withoutAnchors() {
        return new Citations(made, Optional.empty());
    }

    /**
     * Reports references of editions that lead nowhere.
     *
     * @param all of every policy of the site, by its id
     */
    public static void check(Map<String, Citations> all, Findings findings) {
        new TreeMap<>(all).forEach((policy, citations) ->
                citations.made.forEach(citation -> check(policy, citation, all, findings)));
    }

    private static void check(String policy, Citation citation, Map<String, Citations> all, Findings findings) {
        List<String> names = List.of(citation.to.split("#", 2));
        Citations other = all.get(names.get(0));
        if (other == null) {
            findings.report(Rule.EDITION_REFERENCE, "policy", citation.at, citation.edition, policy, names.get(0));
        } else if (names.size() > 1 && other.anchors.filter(ids -> !ids.contains(names.get(1))).isPresent()) {
            findings.report(Rule.EDITION_REFERENCE, citation.at, citation.edition, policy, names.get(0), names.get(1));
        }
    }
}
