package org.clausebook.render;

import java.util.List;
import java.util.Optional;
import org.clausebook.finding.Marks;
import org.clausebook.finding.Printable;
import org.clausebook.model.Language;
import org.clausebook.page.Differences.Clause;
import org.clausebook.page.Differences.Text;
import org.clausebook.page.Differences;
import org.clausebook.render.RedlineLine.Piece;
import org.clausebook.render.StyledText.Style;

/** What changed in a provision, for a terminal: {@code [-deleted-]{+inserted+}}, language below language. */
final class ClauseText {

    private static final String INDENTATION = "  ";

    /** Stands behind a name that is only the beginning of a text. */
    private static final String CUT = "\u00A0…";

    private final Differences differences;
    private final boolean coloured;
    private final List<String> lines;
    private final int widest;

    /** @param lines receives the lines */
    ClauseText(Differences differences, boolean coloured, List<String> lines) {
        this.differences = differences;
        this.coloured = coloured;
        this.lines = lines;
        this.widest = differences.languages().stream().mapToInt(l -> l.tag().length()).max().orElse(0);
    }

    void title() {
        for (Language language : differences.languages()) {
            Optional<Differences.Title> title = Optional.ofNullable(differences.titles().get(language.tag()));
            if (title.isPresent()) {
                print(language, "", List.of(Excerpt.of(RedlineLines.of(title.get().line()))));
            } else {
                unchanged(language, Optional.empty());
            }
        }
    }

    void clause(Clause clause) {
        clause.name().filter(name -> !isShown(name, clause)).ifPresent(name -> lines.addAll(
                styled(Marks.kept(Printable.line(name))).lines(INDENTATION, INDENTATION)));
        for (Language language : differences.languages()) {
            Optional<Text> text = Optional.ofNullable(clause.texts().get(language.tag()));
            if (text.isPresent()) {
                String label = text.get().heading().isPresent() ? DiffWords.heading(clause) + ": " : "";
                print(language, label, Excerpt.of(RedlineLines.of(text.get())));
            } else {
                unchanged(language, Optional.of(clause.change().id()));
            }
        }
    }

    /** Whether the redline below says it again: the whole caption, or the words that the provision begins with. */
    private boolean isShown(String name, Clause clause) {
        String words = name.endsWith(CUT) ? name.substring(0, name.length() - CUT.length()) : name;
        return Optional.ofNullable(clause.texts().get(differences.languages().get(0).tag())).stream()
                .flatMap(text -> Excerpt.of(RedlineLines.of(text)).stream())
                .anyMatch(line -> line.before().contains(words) || line.after().contains(words));
    }

    /** Says so of a language that should have followed. */
    private void unchanged(Language language, Optional<String> clause) {
        differences.notFollowed(clause, language).ifPresent(each ->
                lines.addAll(styled("(" + DiffWords.unchanged(each) + ")").lines(tag(language), "")));
    }

    /** @param label stands before the first line */
    private void print(Language language, String label, List<RedlineLine> redline) {
        String first = tag(language);
        String rest = " ".repeat(first.length());
        String before = label;
        for (RedlineLine line : redline) {
            StyledText text = styled(before);
            line.pieces().forEach(piece -> add(piece, text));
            lines.addAll(text.lines(first + line.sign(), rest + " ".repeat(line.sign().length())));
            first = rest;
            before = "";
        }
    }

    private StyledText styled(String words) {
        return new StyledText(coloured).add(Style.PLAIN, words);
    }

    private String tag(Language language) {
        String tag = language.tag();
        return INDENTATION + tag + " ".repeat(widest - tag.length()) + INDENTATION;
    }

    private static void add(Piece piece, StyledText text) {
        String words = Printable.line(piece.shown());
        switch (piece.mark()) {
            case KEPT -> text.add(Style.PLAIN, Marks.kept(words));
            case DELETED -> text.add(Style.DELETED, Marks.deleted(words));
            case INSERTED -> text.add(Style.INSERTED, Marks.inserted(words));
        }
    }
}
