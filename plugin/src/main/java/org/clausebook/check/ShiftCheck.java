package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.edition.Edition;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Outline;

/** A clause keeps the number that it was published with, unless the authors of the next edition say otherwise. */
final class ShiftCheck implements Check {

    private static final Pattern BY_HAND = Pattern.compile("(.*-)([0-9]{1,9})");

    @Override
    public void check(Subject subject, Findings findings) {
        Optional<Edition> newest = subject.history().newest();
        Optional<Subject.Text> drafting = subject.drafting();
        if (newest.isPresent() && drafting.isPresent() && !subject.history().intentions().renumbers()) {
            new Shift(subject, newest.get(), drafting.get(), findings)
                    .shifted(newest.get().outline().sections());
        }
    }

    /** The numbers of the newest edition held against those that the working text would have. */
    private static final class Shift {
        private final Subject subject;
        private final Edition newest;
        private final Subject.Text drafting;
        private final Findings findings;
        private final Set<String> gone;
        /** The new clauses that take the place of one that is gone, by its id. */
        private final Map<String, List<Clause>> successors = new HashMap<>();

        Shift(Subject subject, Edition newest, Subject.Text drafting, Findings findings) {
            this.subject = subject;
            this.newest = newest;
            this.drafting = drafting;
            this.findings = findings;
            this.gone = Vanished.from(subject);
            drafting.clauses().values().forEach(clause -> clause.provision().attributes().replaces().forEach(
                    id -> successors.computeIfAbsent(id, none -> new ArrayList<>()).add(clause)));
        }

        /**
         * Of clauses side by side the first one is reported; those below a shifted one shift with it. Where one of them
         * is gone, the others have only moved up.
         */
        void shifted(List<Outline.Entry> siblings) {
            List<String> ids = siblings.stream().map(Outline.Entry::id).toList();
            List<String> moved = ids.stream().filter(this::isShifted).toList();
            if (!moved.isEmpty() && ids.stream().noneMatch(gone::contains)) {
                shifted(moved.get(0), ids.subList(0, ids.indexOf(moved.get(0))), moved.size() - 1);
            }
            siblings.stream()
                    .filter(entry -> !moved.contains(entry.id()) && !gone.contains(entry.id()))
                    .forEach(entry -> shifted(entry.children()));
        }

        /** @param before the published clauses beside it that stood before it */
        private void shifted(String id, List<String> before, int others) {
            Map<String, String> numbers = newest.record().numbers();
            Clause clause = standing(id);
            String now = now(clause.id());
            boolean itself = clause.id().equals(id);
            String more = switch (others) {
                case 0 -> "";
                case 1 -> ", and one more beside it shifts too";
                default -> ", and " + others + " more beside it shift too";
            };
            findings.report(
                    Rule.NUMBER_SHIFTED,
                    how(numbers.get(id), now, before.stream().map(numbers::get).toList(), itself),
                    drafting.locate(clause.provision().span()),
                    itself ? clause.label() : clause.label() + " replaces what",
                    numbers.get(id),
                    newest.version(),
                    now,
                    more,
                    subject.policy().id(),
                    before.isEmpty() ? "" : behind(numbers.get(before.get(before.size() - 1))),
                    id);
        }

        /**
         * @param before the published numbers beside it that stood before it
         * @param itself whether it is the clause that was published, and not one that takes its place
         */
        private static String how(String published, String now, List<String> before, boolean itself) {
            if (!around(published).equals(around(now))) {
                return itself ? "moved" : "successor"; // no number by hand would do: it has to begin with that of the section that it stands in
            }
            return before.contains(now) ? "up" : before.isEmpty() ? "first" : "";
        }

        /** The number of what a provision stands in: {@code 5.8} for {@code 5.8.3}. */
        private static String around(String number) {
            return number.substring(0, Math.max(0, number.lastIndexOf('.')));
        }

        /** A number by hand that stands behind a published one: {@code 5.8-1} behind 5.8, {@code 5.8-2} behind that. */
        private static String behind(String number) {
            Matcher byHand = BY_HAND.matcher(number);
            return byHand.matches()
                    ? byHand.group(1) + (Integer.parseInt(byHand.group(2)) + 1)
                    : number + "-1";
        }

        private boolean isShifted(String id) {
            if (drafting.clauses().containsKey(id)) {
                return !now(id).isEmpty() && !now(id).equals(newest.record().numbers().get(id));
            }
            return successors.containsKey(id) && successors.get(id).stream().noneMatch(this::keepsANumber);
        }

        /** Of a clause that takes the place of others: whether it has its own published number or that of one of them. */
        private boolean keepsANumber(Clause clause) {
            return now(clause.id()).isEmpty()
                    || Stream.concat(Stream.of(clause.id()), clause.provision().attributes().replaces().stream())
                            .map(newest.record().numbers()::get)
                            .anyMatch(now(clause.id())::equals);
        }

        /** Where it stands now: itself, or the first of what takes its place. */
        private Clause standing(String id) {
            Clause own = drafting.clauses().get(id);
            return own != null ? own : successors.get(id).get(0);
        }

        private String now(String id) {
            return subject.references()
                    .numbering(subject.policy().id())
                    .flatMap(numbering -> numbering.of(id))
                    .orElse("");
        }
    }
}
