package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.language.Glance;
import org.clausebook.model.Block;
import org.clausebook.model.Inline;
import org.clausebook.model.PolicyText;
import org.clausebook.model.Provision;

/** A provision taken apart: sorted by kind, and line by line. */
record Clause(Provision provision, Contents contents, List<TextLine> lines) {

    static Clause of(Provision provision, PolicyText text) {
        List<TextLine> lines = TextLine.of(provision, text.file());
        return new Clause(provision, Contents.of(provision, lines), lines);
    }

    String id() {
        return provision.id();
    }

    /** Its own words at a glance, line by line: see {@link TextLine#ownText}. */
    List<Glance> ownGlances() {
        List<Glance> glances = new ArrayList<>(lines.size());
        lines.forEach(line -> glances.add(line.ownGlance()));
        return glances;
    }

    /** Its words, line by line: what makes a finding about all of them another one if they change. */
    String words() {
        return lines.stream().map(TextLine::text).collect(Collectors.joining("\n"));
    }

    /** How many letters its own words have. */
    long ownLetters() {
        long letters = 0;
        for (TextLine line : lines) {
            letters += line.ownLetters();
        }
        return letters;
    }

    /**
     * What each of its {@link #lines()} is: true if it is an item of a list or a cell of a table, which has its counterpart in every
     * language; false if it is the heading or a paragraph.
     */
    List<Boolean> entries() {
        List<Boolean> entries = new ArrayList<>(lines.size());
        provision.heading().ifPresent(heading -> entries.add(false));
        for (Block<Inline> block : provision.body().blocks()) {
            boolean entry = !(block instanceof Block.Paragraph);
            Block.eachLine(List.of(block), line -> entries.add(entry));
        }
        return entries;
    }

    boolean isReadable() {
        return provision.body().sound();
    }

    int blocks() {
        return provision.body().blocks().size();
    }

    /** What messages call it: {@code clause "request-deadline"}, {@code section "general"}. */
    String label() {
        return (provision.level() == 2 ? "section" : "clause") + " \"" + id() + "\"";
    }

    /**
     * Whether its text is there and all of it could be read. If not, that has been reported, and a comparison with
     * another language would only repeat it.
     */
    boolean isComparable() {
        boolean empty = provision.body().isEmpty() && provision.children().isEmpty();
        return provision.body().sound() && !empty;
    }

    /** Whether it has the same lists and tables, paragraphs aside, as the same clause in another language. */
    boolean isAlike(Clause other) {
        return hasOnlyParagraphs() && other.hasOnlyParagraphs() || BlockCheck.isAlike(this, other);
    }

    private boolean hasOnlyParagraphs() {
        for (Block<Inline> block : provision.body().blocks()) {
            if (!(block instanceof Block.Paragraph)) {
                return false;
            }
        }
        return !provision.body().isEmpty();
    }
}
