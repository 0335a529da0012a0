package org.clausebook.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clausebook.edition.Edition;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Nearest;
import org.clausebook.finding.Rule;
import org.clausebook.model.Outline;
import org.clausebook.model.Provision;
import org.clausebook.source.Location;

/**
 * What was published can be cited for ever: an id of the newest edition stays, is repealed, or is named by its successor,
 * and one that is gone or repealed is not used again.
 */
final class PermanenceCheck implements Check {

    @Override
    public void check(Subject subject, Findings findings) {
        Optional<Edition> newest = subject.history().newest();
        Optional<Subject.Text> drafting = subject.drafting();
        if (newest.isPresent() && drafting.isPresent()) {
            new Permanence(subject, newest.get(), drafting.get(), findings).check();
        }
    }

    /** The newest edition held against the working text. */
    private static final class Permanence {
        private final Subject subject;
        private final Edition newest;
        private final Subject.Text drafting;
        private final Findings findings;
        private final Map<String, Outline.Entry> published;
        private final Set<String> gone;

        Permanence(Subject subject, Edition newest, Subject.Text drafting, Findings findings) {
            this.subject = subject;
            this.newest = newest;
            this.drafting = drafting;
            this.findings = findings;
            this.published = newest.outline().entries()
                    .collect(Collectors.toMap(Outline.Entry::id, entry -> entry, (a, b) -> a, LinkedHashMap::new));
            this.gone = Vanished.from(subject);
        }

        void check() {
            vanished();
            reused();
        }

        private void vanished() {
            Set<String> fresh = drafting.clauses().keySet().stream()
                    .filter(id -> !published.containsKey(id))
                    .collect(Collectors.toCollection(TreeSet::new));
            vanished(newest.outline().sections(), fresh, "");
        }

        /** A section of which nothing is there is one finding. Returns the last id passed that is still there. */
        private String vanished(List<Outline.Entry> entries, Set<String> fresh, String before) {
            String last = before;
            for (Outline.Entry entry : entries) {
                Set<String> below = idsOf(entry);
                if (gone.containsAll(below)) {
                    vanished(entry.id(), below.size() - 1, fresh, last);
                    continue;
                }
                if (gone.contains(entry.id())) {
                    vanished(entry.id(), 0, fresh, last);
                } else if (drafting.clauses().containsKey(entry.id())) {
                    last = entry.id();
                }
                last = vanished(entry.children(), fresh, last);
            }
            return last;
        }

        /** Reported at the heading that probably was this one, or else at the clause that it stood behind. */
        private void vanished(String id, int below, Set<String> fresh, String before) {
            Optional<String> meant = Nearest.to(id, fresh).or(() -> inPlaceOf(id, fresh));
            String at = meant.orElse(before);
            String with = switch (below) {
                case 0 -> "";
                case 1 -> ", and the clause in it";
                default -> ", and the " + below + " clauses in it";
            };
            findings.report(
                    Rule.ID_VANISHED,
                    meant.isPresent() ? "near" : "",
                    at.isEmpty() ? drafting.start() : place(at),
                    label(id, newest),
                    newest.version(),
                    with,
                    id,
                    meant.orElse(""));
        }

        /** A new clause under the number of the one that is gone. */
        private Optional<String> inPlaceOf(String id, Set<String> fresh) {
            String number = newest.record().numbers().get(id);
            return fresh.stream().filter(other -> now(other).equals(number)).findFirst();
        }

        private String now(String id) {
            return subject.references()
                    .numbering(subject.policy().id())
                    .flatMap(numbering -> numbering.of(id))
                    .orElse("");
        }

        /** As it was called by its readers: {@code clause 2.2}. */
        private static String label(String id, Edition edition) {
            boolean section = edition.outline().sections().stream().anyMatch(entry -> entry.id().equals(id));
            return (section ? "section " : "clause ") + edition.record().numbers().get(id);
        }

        private Location place(String id) {
            return drafting.locate(drafting.clauses().get(id).provision().span());
        }

        private static Set<String> idsOf(Outline.Entry entry) {
            Set<String> ids = new HashSet<>(Set.of(entry.id()));
            entry.children().forEach(child -> ids.addAll(idsOf(child)));
            return ids;
        }

        private void reused() {
            Map<String, Edition> last = new TreeMap<>();
            for (Edition edition : subject.history().chain()) {
                edition.outline().entries().forEach(entry -> last.put(entry.id(), edition));
            }
            for (Clause clause : drafting.clauses().values()) {
                Edition edition = last.get(clause.id());
                if (edition != null && edition != newest) {
                    reused(clause, "", edition);
                } else if (isRevived(clause.provision())) {
                    reused(clause, "repealed", newest);
                }
                clause.provision().attributes().replaces().stream().filter(this::wasRepealed).forEach(id -> findings.report(
                        Rule.ID_REUSED, "successor", place(clause.id()), id, label(id, newest), newest.version(), clause.id()));
            }
        }

        private boolean wasRepealed(String id) {
            return Optional.ofNullable(published.get(id)).filter(entry -> entry.attributes().repealed()).isPresent();
        }

        private boolean isRevived(Provision provision) {
            return wasRepealed(provision.id()) && !provision.attributes().repealed();
        }

        private void reused(Clause clause, String variant, Edition edition) {
            findings.report(
                    Rule.ID_REUSED,
                    variant,
                    place(clause.id()),
                    clause.id(),
                    label(clause.id(), edition),
                    edition.version());
        }
    }
}
