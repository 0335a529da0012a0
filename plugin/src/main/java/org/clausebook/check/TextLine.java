package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.language.Glance;
import org.clausebook.language.Word;
import org.clausebook.model.Block;
import org.clausebook.model.Heading;
import org.clausebook.model.Inline;
import org.clausebook.model.Provision;
import org.clausebook.source.Span;
import org.clausebook.source.TextFile;

/**
 * A heading, paragraph, list item or cell as one string, whatever emphasis and links divide it into, and the way back to
 * the places in the file. A line break is a space; what is not written here but printed from elsewhere (a fact, a
 * reference without words) is one {@link #ELSEWHERE}.
 *
 * <p>What is not always asked for is found out when it is. Confined to one thread.
 */
final class TextLine {

    /** Stands for words that another place says. It is no letter, digit or space. */
    static final char ELSEWHERE = '\uFFFC';

    private final List<Inline> pieces;
    private final int start;
    private final TextFile file;
    private final LineWords said;
    private LinePlaces places;
    private Glance glance;
    private Glance ownGlance;
    private List<Word> words;
    private List<Word> ownWords;

    private TextLine(List<Inline> pieces, int start, TextFile file) {
        this.pieces = pieces;
        this.start = start;
        this.file = file;
        this.said = LineWords.of(pieces);
    }

    /** The heading if there is one, then every line of the body, in reading order; children have lines of their own. */
    static List<TextLine> of(Provision provision, TextFile file) {
        List<TextLine> lines = new ArrayList<>();
        provision.heading().ifPresent(heading -> lines.add(of(heading, file)));
        int start = provision.body().start();
        Block.eachLine(provision.body().blocks(), line -> lines.add(new TextLine(line, start, file)));
        return lines;
    }

    static TextLine of(Heading heading, TextFile file) {
        return new TextLine(heading.words(), heading.start(), file);
    }

    /** All its words. */
    String text() {
        return said.all();
    }

    /**
     * Its words without those of links to provisions and laws, for each of whose signs there is one {@link #ELSEWHERE}: they are
     * titles and names more often than sentences.
     */
    String ownText() {
        return said.own();
    }

    /** Its words without those of citations, for each of whose signs there is one {@link #ELSEWHERE}: a law has its own words. */
    String uncitedText() {
        return said.uncited();
    }

    /** The facts that are used in its words, in reading order. */
    List<LineWords.UsedFact> facts() {
        return said.facts();
    }

    /** Whether there is neither a link nor a fact in it. */
    boolean isPlain() {
        return said.plain();
    }

    /** What {@link #text()} shows at a glance. */
    Glance glance() {
        glance = glance == null ? Glance.of(text()) : glance;
        return glance;
    }

    /** What {@link #ownText()} shows at a glance. */
    Glance ownGlance() {
        ownGlance = ownGlance != null ? ownGlance : hasOnlyOwnWords() ? glance() : Glance.of(ownText());
        return ownGlance;
    }

    /** {@link #text()}, word by word. */
    List<Word> words() {
        words = words == null ? Word.allIn(text()) : words;
        return words;
    }

    /** {@link #ownText()}, word by word. */
    List<Word> ownWords() {
        ownWords = ownWords != null ? ownWords : hasOnlyOwnWords() ? words() : Word.allIn(ownText());
        return ownWords;
    }

    private boolean hasOnlyOwnWords() {
        return ownText().equals(text());
    }

    /** How many letters {@link #ownText()} has. */
    int ownLetters() {
        return ownGlance().letters();
    }

    /**
     * Where a stretch of the text stands in the file.
     *
     * @param from inclusive, 0-based, in UTF-16 units, of {@link #text()} or {@link #ownText()}
     * @param to   exclusive
     */
    Span inFile(int from, int to) {
        return places().inFile(from, to);
    }

    /**
     * The words that a stretch of the file says, as a stretch of {@link #text()}; empty if it says none of this line.
     *
     * @param inFile from the beginning of the file
     */
    Optional<Span> within(Span inFile) {
        return places().within(inFile);
    }

    private LinePlaces places() {
        places = places == null ? LinePlaces.of(pieces, start, file.text()) : places;
        return places;
    }
}
