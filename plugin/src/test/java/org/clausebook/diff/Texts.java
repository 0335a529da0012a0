package org.clausebook.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.Block;
import org.clausebook.model.Language;
import org.clausebook.model.Prose;
import org.clausebook.model.PublishedText;

/** Published texts for tests. */
final class Texts {

    /** {@code 1.1 id <replaced,other "Caption" repealed: words}, indented by two spaces for each level. */
    private static final Pattern PROVISION = Pattern.compile(
            "( *)([0-9.-]+) ([a-z-]+)(?: <([a-z,-]+))?(?: \"([^\"]*)\")?( repealed)?(?:: (.*))?");

    private Texts() {}

    static PublishedText text(PublishedText.Item... sections) {
        return text("Policy", List.of(sections));
    }

    static PublishedText text(String title, List<PublishedText.Item> sections) {
        return new PublishedText("privacy", new Language("en", "en", "English"), Notation.line(title), sections);
    }

    /** A provision without caption and sub-clauses. */
    static PublishedText.Item item(String id, String number, List<Block<Prose>> blocks) {
        return new PublishedText.Item(3, id, number, false, List.of(), Optional.empty(), blocks, List.of());
    }

    /** A text of one clause, in the notation of {@link Notation}. */
    static PublishedText clause(String text) {
        return text(item("clause", "1", Notation.blocks(text)));
    }

    /** A text with a provision on each line: {@code 1.1 id <replaced "Caption": words}. */
    static PublishedText tree(String lines) {
        Deque<Node> open = new ArrayDeque<>();
        Node root = new Node(-1, null);
        open.push(root);
        for (String line : lines.lines().toList()) {
            Matcher provision = PROVISION.matcher(line);
            if (!provision.matches()) {
                throw new IllegalArgumentException(line);
            }
            Node node = new Node(provision.group(1).length(), provision);
            while (open.peek().indent >= node.indent) {
                open.pop();
            }
            open.peek().children.add(node);
            open.push(node);
        }
        return text("Policy", root.items());
    }

    private static final class Node {
        private final int indent;
        private final Matcher provision;
        private final List<Node> children = new ArrayList<>();

        Node(int indent, Matcher provision) {
            this.indent = indent;
            this.provision = provision;
        }

        private List<PublishedText.Item> items() {
            return children.stream().map(Node::item).toList();
        }

        private PublishedText.Item item() {
            String replaces = provision.group(4);
            String words = provision.group(7);
            return new PublishedText.Item(
                    2 + indent / 2,
                    provision.group(3),
                    provision.group(2),
                    provision.group(6) != null,
                    replaces == null ? List.of() : List.of(replaces.split(",")),
                    Optional.ofNullable(provision.group(5)).map(Notation::line),
                    words == null ? List.of() : Notation.blocks(words),
                    items());
        }
    }
}
