package org.clausebook.diff;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.diff.Edit.Op;
import org.clausebook.model.Block;
import org.clausebook.model.Prose;

/**
 * A redline read without what was inserted, or without what was deleted. Paragraphs that were divided or joined come
 * apart at the sign; an item, a row or a block of which every word belongs to the other text is left out.
 */
final class Reading implements Block.Visitor<Edit, List<Block<Prose>>> {

    private final Op other;

    private Reading(Op other) {
        this.other = other;
    }

    static List<Block<Prose>> old(List<Block<Edit>> blocks) {
        return new Reading(Op.INSERTED).blocks(blocks);
    }

    static List<Block<Prose>> now(List<Block<Edit>> blocks) {
        return new Reading(Op.DELETED).blocks(blocks);
    }

    /** The same text with neighbouring pieces of one kind as one piece. */
    static List<Block<Prose>> joined(List<Block<Prose>> blocks) {
        return Block.map(blocks, Reading::joinedLine);
    }

    private List<Block<Prose>> blocks(List<Block<Edit>> blocks) {
        List<Block<Prose>> out = new ArrayList<>();
        for (Block<Edit> block : blocks) {
            if (isHere(lines(List.of(block)))) {
                out.addAll(block.accept(this));
            }
        }
        return out;
    }

    private boolean isHere(List<List<Edit>> lines) {
        return lines.stream().flatMap(List::stream).anyMatch(edit -> edit.op() != other);
    }

    private static List<List<Edit>> lines(List<Block<Edit>> blocks) {
        List<List<Edit>> lines = new ArrayList<>();
        Block.eachLine(blocks, lines::add);
        return lines;
    }

    @Override
    public List<Block<Prose>> paragraph(Block.Paragraph<Edit> paragraph) {
        List<Block<Prose>> paragraphs = new ArrayList<>();
        List<Prose> pieces = line(paragraph.text());
        int from = 0;
        for (int i = 0; i + 1 < pieces.size(); i++) {
            boolean division = pieces.get(i) instanceof Prose.Text text
                    && text.text().endsWith(" ¶")
                    && pieces.get(i + 1) instanceof Prose.LineBreak;
            if (division) {
                paragraphs.add(new Block.Paragraph<>(withoutSign(pieces.subList(from, i + 1))));
                from = i + 2;
            }
        }
        paragraphs.add(new Block.Paragraph<>(pieces.subList(from, pieces.size())));
        return paragraphs;
    }

    private static List<Prose> withoutSign(List<Prose> pieces) {
        List<Prose> without = new ArrayList<>(pieces);
        String last = ((Prose.Text) without.remove(without.size() - 1)).text();
        if (last.length() > 2) {
            without.add(new Prose.Text(last.substring(0, last.length() - 2)));
        }
        return without;
    }

    @Override
    public List<Block<Prose>> list(Block.ItemList<Edit> list) {
        List<List<Block<Prose>>> items = list.items().stream()
                .filter(item -> isHere(lines(item)))
                .map(this::blocks)
                .toList();
        return List.of(new Block.ItemList<>(list.ordered(), items));
    }

    @Override
    public List<Block<Prose>> table(Block.Table<Edit> table) {
        List<List<List<Prose>>> rows = table.rows().stream()
                .filter(this::isHere)
                .map(row -> row.stream().map(this::line).toList())
                .toList();
        return List.of(new Block.Table<>(table.columns(), table.head().stream().map(this::line).toList(), rows));
    }

    private List<Prose> line(List<Edit> edits) {
        List<Prose> pieces = new ArrayList<>();
        edits.stream().filter(edit -> edit.op() != other).forEach(edit -> pieces.addAll(edit.words()));
        return joinedLine(pieces);
    }

    static List<Prose> joinedLine(List<Prose> pieces) {
        List<Prose> joined = new ArrayList<>();
        for (Prose piece : pieces) {
            int last = joined.size() - 1;
            Prose both = last < 0 ? null : both(joined.get(last), piece);
            if (both == null) {
                joined.add(both(piece, null));
            } else {
                joined.set(last, both);
            }
        }
        return joined;
    }

    /** Two neighbours as one piece; nothing if they are of different kinds. */
    private static Prose both(Prose a, Prose b) {
        if (a instanceof Prose.Text text) {
            return b == null ? a : b instanceof Prose.Text other ? new Prose.Text(text.text() + other.text()) : null;
        }
        if (a instanceof Prose.Emphasis emphasis && (b == null || b instanceof Prose.Emphasis)) {
            return new Prose.Emphasis(words(emphasis.words(), b == null ? List.of() : ((Prose.Emphasis) b).words()));
        }
        if (a instanceof Prose.Strong strong && (b == null || b instanceof Prose.Strong)) {
            return new Prose.Strong(words(strong.words(), b == null ? List.of() : ((Prose.Strong) b).words()));
        }
        if (a instanceof Prose.Link link && (b == null || b instanceof Prose.Link other && other.to().equals(link.to()))) {
            return new Prose.Link(
                    link.to(), words(link.words(), b == null ? List.of() : ((Prose.Link) b).words()), link.number());
        }
        return b == null ? a : null;
    }

    private static List<Prose> words(List<Prose> a, List<Prose> b) {
        List<Prose> words = new ArrayList<>(a);
        words.addAll(b);
        return joinedLine(words);
    }
}
