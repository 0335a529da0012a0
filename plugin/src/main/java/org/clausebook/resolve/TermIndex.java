package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.model.Stem;
import org.clausebook.model.Term;
import org.clausebook.model.Terms;

/**
 * Finds the terms in texts of one language. The stems are joined into one tree, letter by letter, with a branch from the end
 * of a word to the word behind it: every word of a text is looked at once for all terms together.
 */
public final class TermIndex {

    private final Node root = new Node();

    private TermIndex() {}

    /** The tree below the letters that have been read. */
    private static final class Node {
        private final Map<Character, Node> letters = new HashMap<>(2);
        private final List<Found> found = new ArrayList<>(0);
        private Node nextWord;

        Node at(char letter) {
            return letters.computeIfAbsent(letter, l -> new Node());
        }

        Node nextWord() {
            nextWord = nextWord == null ? new Node() : nextWord;
            return nextWord;
        }
    }

    /** What a whole stem stands for. */
    private record Found(Term term, TermUse.Kind kind, Stem stem) {}

    /** @param tag of the language */
    public static TermIndex of(Terms terms, String tag) {
        TermIndex index = new TermIndex();
        for (Term term : terms.all()) {
            Term.Rendering rendering = term.renderings().get(tag);
            rendering.stems().forEach(stem -> index.add(new Found(term, TermUse.Kind.RIGHT, stem)));
            rendering.also().forEach(stem -> index.add(new Found(term, TermUse.Kind.ALSO, stem)));
            rendering.forbidden().forEach(stem -> index.add(new Found(term, TermUse.Kind.FORBIDDEN, stem)));
        }
        return index;
    }

    private void add(Found found) {
        Node node = root;
        List<String> words = found.stem().words();
        for (int i = 0; i < words.size(); i++) {
            node = i == 0 ? root : node.nextWord();
            for (char letter : words.get(i).toCharArray()) {
                node = node.at(letter);
            }
        }
        node.found.add(found);
    }

    /**
     * Every use of a term, by place. Of the words of one term the longest count; what is forbidden or second best counts only
     * where it is no part of longer words that are right.
     */
    public List<TermUse> uses(String text) {
        if (root.letters.isEmpty()) {
            return List.of();
        }
        WordScan words = WordScan.of(text);
        List<TermUse> uses = new ArrayList<>();
        for (int word = 0; word < words.count(); word++) {
            collect(root, words, word, word, uses);
        }
        uses.sort(TermUse.ORDER);
        return withoutParts(uses);
    }

    private static void collect(Node node, WordScan words, int first, int word, List<TermUse> uses) {
        Node reached = node;
        for (int at = words.from(word); at < words.to(word); at++) {
            reached = reached.letters.get(Stem.fold(words.charAt(at)));
            if (reached == null) {
                return;
            }
            for (Found found : reached.found) {
                uses.add(new TermUse(found.term(), found.kind(), found.stem(), words.from(first), words.to(word), false));
            }
            if (reached.nextWord != null && words.isJoined(word)) {
                collect(reached.nextWord, words, first, word + 1, uses);
            }
        }
    }

    private static List<TermUse> withoutParts(List<TermUse> uses) {
        List<TermUse> whole = new ArrayList<>(uses.size());
        Map<String, Integer> endOfTerm = new HashMap<>();
        int endOfRight = 0;
        for (TermUse use : uses) {
            boolean partOfOwn = endOfTerm.getOrDefault(use.term().id(), 0) >= use.to();
            boolean partOfRight = endOfRight >= use.to();
            if (!partOfOwn && !(partOfRight && use.kind() != TermUse.Kind.RIGHT)) {
                whole.add(partOfRight ? use.asPart() : use);
                endOfTerm.put(use.term().id(), use.to());
                endOfRight = use.kind() == TermUse.Kind.RIGHT ? Math.max(endOfRight, use.to()) : endOfRight;
            }
        }
        return whole;
    }
}
