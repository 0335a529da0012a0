package org.clausebook.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.clausebook.model.PublishedText;

/**
 * Two texts of a policy at random, the later one made of the earlier one by dropping, renaming, merging, dividing, moving,
 * repealing and adding clauses; and their words in as many languages as are asked for, which have nothing in common. The
 * same seed gives the same texts.
 */
final class RandomPolicies {

    private static final String[] WORDS = {"one", "two", "three", "four", "Two", "[1.1](#aa)", "[1.2](#aa)", "[5](#ab)"};

    private final Random random;
    private final List<List<Node>> before = new ArrayList<>();
    private final List<List<Node>> after = new ArrayList<>();
    private int ids;

    /** A provision without its words; the first of each section is the section itself. */
    private record Node(String id, List<String> replaces, boolean repealed) {}

    RandomPolicies(long seed) {
        this.random = new Random(seed);
        int sections = 1 + number(3);
        for (int i = 0; i < sections; i++) {
            List<Node> section = new ArrayList<>();
            int provisions = 1 + number(5);
            for (int j = 0; j < provisions; j++) {
                section.add(new Node(newId(), List.of(), j > 0 && number(12) == 0));
            }
            before.add(section);
            after.add(new ArrayList<>(section));
        }
        int edits = 1 + number(5);
        for (int i = 0; i < edits; i++) {
            edit();
        }
    }

    private int number(int below) {
        return random.nextInt(below);
    }

    private String newId() {
        int n = ids++;
        return "" + (char) ('a' + n / 26) + (char) ('a' + n % 26);
    }

    private void edit() {
        List<Node> section = after.get(number(after.size()));
        List<Node> other = after.get(number(after.size()));
        switch (number(8)) {
            case 0 -> take(section);
            case 1 -> other.add(place(other), new Node(newId(), List.of(), number(3) == 0));
            case 2 -> {
                Node moved = take(section);
                other.add(place(other), moved);
            }
            case 3 -> {
                int at = number(section.size());
                section.set(at, new Node(section.get(at).id, section.get(at).replaces, at > 0));
            }
            case 4 -> {
                int at = number(section.size());
                section.set(at, new Node(newId(), List.of(section.get(at).id), false));
            }
            case 5 -> {
                Node divided = take(section);
                other.add(place(other), new Node(newId(), List.of(divided.id), false));
                section.add(place(section), new Node(newId(), List.of(divided.id), false));
            }
            case 6 -> {
                Node gone = take(section);
                int at = number(other.size());
                other.set(at, new Node(other.get(at).id, List.of(gone.id), false));
            }
            default -> merge(section, other);
        }
    }

    private void merge(List<Node> section, List<Node> other) {
        List<String> gone = new ArrayList<>();
        int several = 2 + number(2);
        for (int i = 0; i < several; i++) {
            gone.add(take(i % 2 == 0 ? section : other).id);
        }
        section.add(place(section), new Node(newId(), List.copyOf(gone), false));
    }

    private int place(List<Node> section) {
        return 1 + number(section.size());
    }

    /** A clause; if there is none, one that never was. */
    private Node take(List<Node> section) {
        return section.size() < 2 ? new Node("zz", List.of(), false) : section.remove(1 + number(section.size() - 1));
    }

    /** Both texts in a language of their own. */
    Pair inAnotherLanguage() {
        Map<String, String> words = new HashMap<>();
        String old = text(before, words);
        return new Pair(Texts.tree(old), Texts.tree(text(after, words)));
    }

    record Pair(PublishedText before, PublishedText after) {}

    /** @param known words of each id; a provision has those of one that it replaces, or its own, or others */
    private String text(List<List<Node>> sections, Map<String, String> known) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            for (int j = 0; j < sections.get(i).size(); j++) {
                Node node = sections.get(i).get(j);
                String number = j == 0 ? "" + (i + 1) : (i + 1) + "." + j;
                String replaces = node.replaces.isEmpty() ? "" : " <" + String.join(",", node.replaces);
                String words = node.repealed ? " repealed" : ": " + words(node, known);
                lines.add((j == 0 ? "" : "  ") + number + " " + node.id + replaces + words);
            }
        }
        return String.join("\n", lines);
    }

    private String words(Node node, Map<String, String> known) {
        List<String> same = new ArrayList<>(node.replaces);
        same.add(node.id);
        String likely = known.get(same.get(number(same.size())));
        String words = likely != null && number(3) > 0
                ? likely
                : random.ints(1 + number(4), 0, WORDS.length).mapToObj(i -> WORDS[i]).collect(Collectors.joining(" "));
        known.put(node.id, words);
        return words;
    }
}
