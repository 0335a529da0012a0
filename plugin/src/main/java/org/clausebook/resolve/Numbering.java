package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.Outline;

/**
 * The numbers of a policy's provisions, by id. Position gives them: the third clause of section 5 is 5.3. A number set
 * by hand stands beside the count and does not move it.
 */
public final class Numbering {

    private final Map<String, String> numbers = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Numbering() {}

    public static Numbering of(Outline outline) {
        Numbering numbering = new Numbering();
        numbering.number(outline.sections(), "");
        return numbering;
    }

    /**
     * Numbers that stand fast, because they have been published.
     *
     * @param numbers by id, as cited
     */
    public static Numbering frozen(Map<String, String> numbers) {
        Numbering numbering = new Numbering();
        numbering.numbers.putAll(numbers);
        return numbering;
    }

    /** The number as cited, without final dot; empty if the policy has no such provision. */
    public Optional<String> of(String id) {
        return Optional.ofNullable(numbers.get(id));
    }

    /** Numbers set by hand that cannot stand where they stand. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * A number set by hand that is wrong.
     *
     * @param id     the provision
     * @param number what was set
     * @param before the number of the provision before it at the same level; empty if there is none
     * @param after  likewise of the one after it
     * @param form   whether it is not even of the form that its level needs
     */
    public record Problem(String id, String number, String parent, String before, String after, boolean form) {}

    private void number(List<Outline.Entry> siblings, String parent) {
        List<String> labels = new ArrayList<>();
        int count = 0;
        for (Outline.Entry entry : siblings) {
            Optional<String> byHand = entry.attributes().number();
            labels.add(byHand.isPresent() ? byHand.get() : join(parent, String.valueOf(++count)));
        }
        for (int i = 0; i < labels.size(); i++) {
            Outline.Entry entry = siblings.get(i);
            if (entry.attributes().number().isPresent()) {
                boolean nextByHand = i + 1 < siblings.size()
                        && siblings.get(i + 1).attributes().number().isPresent();
                judge(entry.id(), parent, labels, i, nextByHand);
            }
            numbers.putIfAbsent(entry.id(), labels.get(i));
            number(entry.children(), labels.get(i));
        }
    }

    /** Of two neighbours by hand in the wrong order, the second one is. */
    private void judge(String id, String parent, List<String> labels, int i, boolean nextByHand) {
        String label = labels.get(i);
        String before = i > 0 ? labels.get(i - 1) : "";
        String after = i + 1 < labels.size() ? labels.get(i + 1) : "";
        String prefix = parent.isEmpty() ? "" : parent + ".";
        boolean form = Label.isLastPart(label.startsWith(prefix) ? label.substring(prefix.length()) : "");
        if (!form) {
            problems.add(new Problem(id, label, parent, before, after, true));
        } else if (!sorts(before, label) || !nextByHand && !sorts(label, after)) {
            problems.add(new Problem(id, label, parent, before, after, false));
        }
    }

    private static boolean sorts(String before, String after) {
        boolean comparable = Label.isLabel(before) && Label.isLabel(after);
        return !comparable || Label.compare(before, after) < 0;
    }

    private static String join(String parent, String last) {
        return parent.isEmpty() ? last : parent + "." + last;
    }
}
