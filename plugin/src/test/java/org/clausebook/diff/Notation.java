package org.clausebook.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.Block;
import org.clausebook.model.Destination;
import org.clausebook.model.Prose;

/**
 * Published texts as tests write them: paragraphs parted by blank lines; {@code - } and {@code #. } before items, those
 * within items indented by two spaces; {@code | cell | cell |}, the first row being the head; {@code *emphasis*},
 * {@code **strong**}, {@code [words](target)}, {@code [3](#id)} with the number that position gives, {@code [3](=#id)} with one that was
 * typed; {@code ⏎} for a line break, {@code ⍽} for a space that does not break,
 * {@code ¬} for a soft hyphen.
 */
final class Notation {

    private static final String TYPED = "=";

    private final String line;
    private int at;

    private Notation(String line) {
        this.line = line;
    }

    static List<Prose> line(String text) {
        return new Notation(text.replace('⍽', '\u00A0').replace('¬', '\u00AD')).pieces("");
    }

    static List<Block<Prose>> blocks(String text) {
        List<Block<Prose>> blocks = new ArrayList<>();
        List<String> lines = text.lines().toList();
        int i = 0;
        while (i < lines.size()) {
            int end = i;
            String sign = sign(lines.get(i));
            while (end < lines.size() && belongs(sign, lines.get(end))) {
                end++;
            }
            if (!lines.get(i).isBlank()) {
                blocks.add(block(sign, lines.subList(i, end)));
            }
            i = Math.max(end, i + 1);
        }
        return blocks;
    }

    /** What kind of block begins with a line: an item's sign, a row's, or nothing. */
    private static String sign(String line) {
        if (line.startsWith("- ") || line.startsWith("#. ")) {
            return line.substring(0, line.indexOf(' ') + 1);
        }
        return line.startsWith("|") ? "|" : "";
    }

    private static boolean belongs(String sign, String line) {
        boolean within = !sign.isEmpty() && !sign.equals("|") && line.startsWith("  ");
        return !line.isBlank() && (sign(line).equals(sign) || within);
    }

    private static Block<Prose> block(String sign, List<String> lines) {
        if (sign.equals("|")) {
            return table(lines);
        }
        if (sign.isEmpty()) {
            return new Block.Paragraph<>(line(String.join(" ", lines)));
        }
        List<List<Block<Prose>>> items = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            StringBuilder item = new StringBuilder(lines.get(i++).substring(sign.length()));
            while (i < lines.size() && lines.get(i).startsWith("  ")) {
                item.append("\n").append(lines.get(i++).substring(2));
            }
            items.add(blocks(item.toString()));
        }
        return new Block.ItemList<>(sign.startsWith("#"), items);
    }

    private static Block<Prose> table(List<String> lines) {
        List<List<Prose>> head = row(lines.get(0));
        List<List<List<Prose>>> rows = lines.stream().map(Notation::row).map(row -> fitted(row, head.size())).toList();
        List<Block.Alignment> columns = rows.get(0).stream().map(cell -> Block.Alignment.START).toList();
        return new Block.Table<>(columns, rows.get(0), rows.subList(1, rows.size()));
    }

    /** A row with as many cells as the head. */
    private static List<List<Prose>> fitted(List<List<Prose>> row, int columns) {
        List<List<Prose>> cells = new ArrayList<>(row.subList(0, Math.min(columns, row.size())));
        while (cells.size() < columns) {
            cells.add(List.of());
        }
        return cells;
    }

    private static List<List<Prose>> row(String text) {
        List<List<Prose>> cells = new ArrayList<>();
        String inner = text.substring(1, text.lastIndexOf('|'));
        for (String cell : inner.split("\\|", -1)) {
            cells.add(line(cell.strip()));
        }
        return cells;
    }

    private List<Prose> pieces(String end) {
        List<Prose> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (at < line.length() && (end.isEmpty() || !line.startsWith(end, at))) {
            Prose piece = piece();
            if (piece == null) {
                text.append(line.charAt(at++));
            } else {
                flush(text, pieces);
                pieces.add(piece);
            }
        }
        flush(text, pieces);
        at += end.length();
        return pieces;
    }

    private static void flush(StringBuilder text, List<Prose> pieces) {
        if (text.length() > 0) {
            pieces.add(new Prose.Text(text.toString()));
            text.setLength(0);
        }
    }

    /** The piece that begins here, if it is not plain text. */
    private Prose piece() {
        if (line.charAt(at) == '⏎') {
            at++;
            return new Prose.LineBreak();
        }
        if (line.startsWith("**", at)) {
            at += 2;
            return new Prose.Strong(pieces("**"));
        }
        if (line.charAt(at) == '*') {
            at++;
            return new Prose.Emphasis(pieces("*"));
        }
        if (line.charAt(at) == '[') {
            at++;
            List<Prose> words = pieces("](");
            int end = line.indexOf(')', at);
            String target = line.substring(at, end);
            at = end + 1;
            boolean typed = target.startsWith(TYPED);
            return new Prose.Link(destination(typed ? target.substring(1) : target), words, !typed && isNumber(words));
        }
        return null;
    }

    /** What stands between the brackets of a reference is the number that position gives, unless the notation says otherwise. */
    private static boolean isNumber(List<Prose> words) {
        return words.size() == 1
                && words.get(0) instanceof Prose.Text text
                && text.text().matches("[0-9]+(?:[.-][0-9]+)*");
    }

    static Destination destination(String target) {
        if (target.startsWith("law:")) {
            String place = target.substring("law:".length());
            return new Destination.LawText(place.replaceFirst("#.*", ""), "https://law.example/" + place);
        }
        if (target.contains(":")) {
            return new Destination.Outside(target);
        }
        int hash = target.indexOf('#');
        String policy = hash == 0 ? "privacy" : hash < 0 ? target : target.substring(0, hash);
        return new Destination.Page(policy, hash < 0 ? Optional.empty() : Optional.of(target.substring(hash + 1)));
    }
}
