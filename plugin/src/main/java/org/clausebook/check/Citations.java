package org.clausebook.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Released;
import org.clausebook.edition.Status;
import org.clausebook.edition.Succession;
import org.clausebook.edition.Timeline;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Outline;
import org.clausebook.model.Version;
import org.clausebook.resolve.Numbering;
import org.clausebook.source.Location;

/**
 * What a policy has to do with the others of its site: where its editions lead, which nobody can change any more, and what is to be
 * found at its own address.
 *
 * @param made    each reference to another policy once, by the newest edition that has it
 * @param printed each number of another policy's clause once that readers are or will be shown, by the newest edition that prints it
 * @param anchors ids that lead somewhere on the page of the policy, sorted; empty if that cannot be told
 * @param numbers as long as it has no edition, the numbers of what these ids lead to: editions have plans that may change numbers
 * @param days    what its editions print, and others find in them, on days to come
 */
public record Citations(
        List<Citation> made,
        List<Printed> printed,
        Optional<List<String>> anchors,
        Map<String, String> numbers,
        FirstDays days) {

    /** Of a policy of which nothing can be told. */
    public static final Citations NONE = new Citations(List.of(), List.of(), Optional.empty(), Map.of(), FirstDays.NONE);

    /**
     * A reference of an edition.
     *
     * @param edition the one that has it
     * @param at      where it stands
     * @param to      the policy, and behind {@code #} its clause if it leads to one
     */
    public record Citation(Version edition, Location at, String to) {}

    /** A reference to a clause whose number was frozen with the edition. */
    public record Printed(Citation by, String number) {}

    public Citations {
        made = List.copyOf(made);
        printed = List.copyOf(printed);
        anchors = anchors.map(List::copyOf);
        numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
    }

    /**
     * @param folder   of the policy's editions, for messages
     * @param plan     the file in which they were planned
     * @param released its editions; what one of them had lives on in those behind it, so the newest has all that others may refer to
     * @param timeline those that can be read, whose references count
     * @param today    those that are past by then keep the numbers of their days
     * @param working  the skeleton of the working text, which stands at the address as long as there is no edition; only asked for then
     */
    public static Citations of(
            String folder,
            String plan,
            Released released,
            Timeline timeline,
            LocalDate today,
            Supplier<Optional<Outline>> working) {
        Map<String, Citation> made = new TreeMap<>();
        Map<String, Printed> printed = new TreeMap<>();
        Set<Version> past = past(Timeline.of(released.editions(), today));
        for (Edition edition : timeline.visible()) {
            Location at = Cited.at(folder, edition);
            edition.record().elsewhere().keySet().stream()
                    .filter(to -> !to.equals(edition.record().policy()))
                    .forEach(to -> made.put(to, new Citation(edition.version(), at, to)));
            if (!past.contains(edition.version())) {
                Cited.numbers(edition).forEach((to, number) ->
                        printed.put(to + " " + number, new Printed(new Citation(edition.version(), at, to), number)));
            }
        }
        Optional<Outline> draft = released.newest().isPresent() ? Optional.empty() : working.get();
        Optional<List<String>> anchors = released.newest()
                .map(newest -> ids(newest, released.editions()))
                .or(() -> draft.map(Citations::ids));
        return new Citations(
                List.copyOf(made.values()),
                List.copyOf(printed.values()),
                anchors,
                draft.map(Citations::numbers).orElse(Map.of()),
                FirstDays.of(folder, plan, released.editions(), today));
    }

    private static Set<Version> past(Timeline timeline) {
        return timeline.visible().stream()
                .filter(edition -> EnumSet.of(Status.SUPERSEDED, Status.CORRECTED).contains(timeline.status(edition)))
                .map(Edition::version)
                .collect(Collectors.toSet());
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

    /** The numbers of a skeleton, by every id that leads to one of its provisions. */
    static Map<String, String> numbers(Outline outline) {
        Numbering numbering = Numbering.of(outline);
        Map<String, String> numbers = new TreeMap<>();
        outline.entries().forEach(entry -> numbers.put(entry.id(), numbering.of(entry.id()).orElseThrow()));
        outline.entries().forEach(entry -> entry.attributes()
                .replaces()
                .forEach(gone -> numbers.putIfAbsent(gone, numbering.of(entry.id()).orElseThrow())));
        return numbers;
    }

    /** The same of a policy whose working text is to be its first edition. */
    public static Citations ofPlanned(Outline working) {
        return new Citations(List.of(), List.of(), Optional.of(ids(working)), numbers(working), FirstDays.NONE);
    }

    /** The same, where it does not matter what is to be found. */
    public Citations withoutAnchors() {
        return new Citations(made, printed, Optional.empty(), Map.of(), FirstDays.NONE);
    }

    /**
     * Reports references of editions that lead nowhere, or print a number or title that is another one there.
     *
     * @param all of every policy of the site, by its id
     */
    public static void check(Map<String, Citations> all, Findings findings) {
        new TreeMap<>(all).forEach((policy, citations) -> {
            citations.made.forEach(citation -> check(policy, citation, all, findings));
            citations.printed.forEach(printed -> check(policy, printed, all, findings));
        });
        Map<String, FirstDays> days = new TreeMap<>();
        all.forEach((policy, citations) -> days.put(policy, citations.days));
        FirstDays.check(days, findings);
    }

    private static void check(String policy, Citation citation, Map<String, Citations> all, Findings findings) {
        List<String> names = names(citation);
        Citations other = all.get(names.get(0));
        if (other == null) {
            findings.report(Rule.EDITION_REFERENCE, "policy", citation.at, citation.edition, policy, names.get(0));
        } else if (names.size() > 1 && other.anchors.filter(ids -> !ids.contains(names.get(1))).isPresent()) {
            findings.report(Rule.EDITION_REFERENCE, citation.at, citation.edition, policy, names.get(0), names.get(1));
        }
    }

    private static void check(String policy, Printed printed, Map<String, Citations> all, Findings findings) {
        List<String> names = names(printed.by);
        Citations other = all.getOrDefault(names.get(0), NONE);
        String number = other.numbers.getOrDefault(names.get(1), printed.number);
        if (!number.equals(printed.number)) {
            findings.report(
                    Rule.EDITION_REFERENCE,
                    "number",
                    printed.by.at,
                    printed.by.edition,
                    policy,
                    names.get(0),
                    names.get(1),
                    printed.number,
                    number);
        }
    }

    /** The policy, and the clause if it leads to one. */
    private static List<String> names(Citation citation) {
        return List.of(citation.to.split("#", 2));
    }
}
