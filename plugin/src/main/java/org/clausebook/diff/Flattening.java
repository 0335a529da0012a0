package org.clausebook.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.clausebook.model.Destination;
import org.clausebook.model.Prose;

/** Pieces of prose as one string, the marks around its characters, and the tokens that its words do not tell. */
final class Flattening implements Prose.Visitor<Void> {

    /** Between two paragraphs that are read as one line. */
    static final String DIVISION = "\u00B6\n";

    private final UnaryOperator<Destination> names;
    private final StringBuilder text = new StringBuilder();
    private final List<Tokenizer.Fixed> fixed = new ArrayList<>();
    private int[] starts = new int[4];
    private Style[] styles = new Style[4];
    private int runs;
    private Style style = Style.NONE;

    private Flattening(UnaryOperator<Destination> names) {
        this.names = names;
    }

    /**
     * @param paragraphs one, or several that are to be read as one line
     * @param names      what a destination is called now
     */
    static Flattening of(List<List<Prose>> paragraphs, UnaryOperator<Destination> names) {
        Flattening flat = new Flattening(names);
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                flat.divide();
            }
            paragraphs.get(i).forEach(piece -> piece.accept(flat));
        }
        return flat;
    }

    String text() {
        return text.toString();
    }

    /** Where each run of characters with the same marks begins. */
    int[] starts() {
        return Arrays.copyOf(starts, runs);
    }

    Style[] styles() {
        return Arrays.copyOf(styles, runs);
    }

    List<Tokenizer.Fixed> fixed() {
        return fixed;
    }

    private void divide() {
        append(" ");
        int from = text.length();
        append(DIVISION);
        fixed.add(new Tokenizer.Fixed(Token.Type.DIVISION, from, text.length(), DIVISION));
    }

    @Override
    public Void text(Prose.Text piece) {
        append(piece.text());
        return null;
    }

    @Override
    public Void lineBreak(Prose.LineBreak piece) {
        append("\n");
        return null;
    }

    @Override
    public Void emphasis(Prose.Emphasis emphasis) {
        return within(style.within(emphasis), emphasis.words());
    }

    @Override
    public Void strong(Prose.Strong strong) {
        return within(style.within(strong), strong.words());
    }

    @Override
    public Void link(Prose.Link link) {
        Destination to = names.apply(link.to());
        int from = text.length();
        within(style.within(link, to), link.words());
        if (link.number() && to instanceof Destination.Page page) {
            // No word has a line end in it, so the key is not that of any word.
            String key = "\n" + page.policy() + "#" + page.clause().orElseThrow();
            fixed.add(new Tokenizer.Fixed(Token.Type.REFERENCE, from, text.length(), key));
        }
        return null;
    }

    private Void within(Style inner, List<Prose> words) {
        Style outer = style;
        style = inner;
        words.forEach(word -> word.accept(this));
        style = outer;
        return null;
    }

    private void append(String words) {
        if (!words.isEmpty()) {
            if (runs == 0 || styles[runs - 1] != style) {
                startRun();
            }
            text.append(words);
        }
    }

    private void startRun() {
        if (runs == starts.length) {
            starts = Arrays.copyOf(starts, runs * 2);
            styles = Arrays.copyOf(styles, runs * 2);
        }
        starts[runs] = text.length();
        styles[runs++] = style;
    }
}
