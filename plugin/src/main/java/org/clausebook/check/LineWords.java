package org.clausebook.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clausebook.model.Inline;
import org.clausebook.model.Target;

/**
 * The words of a line, as {@link TextLine} gives them.
 *
 * @param all     all of them
 * @param own     without those of links to provisions and laws
 * @param uncited without those of citations
 * @param plain   whether there is neither a link nor a fact
 * @param facts   those that are used in the words, in reading order
 */
record LineWords(String all, String own, String uncited, boolean plain, List<UsedFact> facts) {

    /**
     * A fact that a line uses.
     *
     * @param at where its value stands in the words: the index of one {@link TextLine#ELSEWHERE}
     */
    record UsedFact(String name, int at) {}

    static LineWords of(List<Inline> pieces) {
        boolean single = pieces.size() == 1 && pieces.get(0) instanceof Inline.Text;
        if (single) { // as most lines are
            String words = ((Inline.Text) pieces.get(0)).text();
            return new LineWords(words, words, words, true, List.of());
        }
        Builder builder = new Builder();
        builder.line(pieces);
        return builder.words();
    }

    private static final class Builder extends Inline.Walker {
        private final StringBuilder all = new StringBuilder();
        private final Masked own = new Masked();
        private final Masked uncited = new Masked();
        private final List<UsedFact> facts = new ArrayList<>();
        private boolean plain = true;

        LineWords words() {
            String words = all.toString();
            return new LineWords(words, own.of(words), uncited.of(words), plain, facts);
        }

        @Override
        public Void text(Inline.Text piece) {
            all.append(piece.text());
            return null;
        }

        @Override
        public Void lineBreak(Inline.LineBreak lineBreak) {
            all.append(' ');
            return null;
        }

        @Override
        public Void factUse(Inline.FactUse use) {
            plain = false;
            facts.add(new UsedFact(use.name(), all.length()));
            all.append(TextLine.ELSEWHERE);
            return null;
        }

        @Override
        public Void link(Inline.Link link) {
            plain = false;
            if (link.words().isEmpty()) {
                all.append(TextLine.ELSEWHERE);
                return null;
            }
            int from = all.length();
            line(link.words());
            if (!(link.target() instanceof Target.Web)) {
                own.mask(from, all.length());
            }
            if (link.target() instanceof Target.Citation) {
                uncited.mask(from, all.length());
            }
            return null;
        }
    }

    /** Stretches of a line whose words do not count. */
    private static final class Masked {
        private int[] bounds = {};

        void mask(int from, int to) {
            bounds = Arrays.copyOf(bounds, bounds.length + 2);
            bounds[bounds.length - 2] = from;
            bounds[bounds.length - 1] = to;
        }

        /** The same with one {@link TextLine#ELSEWHERE} for each of their signs. */
        String of(String words) {
            if (bounds.length == 0) {
                return words;
            }
            char[] signs = words.toCharArray();
            for (int i = 0; i < bounds.length; i += 2) {
                Arrays.fill(signs, bounds[i], bounds[i + 1], TextLine.ELSEWHERE);
            }
            return new String(signs);
        }
    }
}
