package org.clausebook.read;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Block;
import org.clausebook.model.Inline;
import org.clausebook.source.Span;
import org.clausebook.source.TextFile;

/**
 * A clause's body, or the words of a heading, through flexmark into the model. Every element that flexmark yields is
 * either turned into a value here or reported; there is no way for another one to reach a page, and none for a word to
 * get lost.
 *
 * <p>Call it only within {@link Deadline}, on a thread with a large stack.
 */
final class BodyReader {

    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
                    .set(TablesExtension.WITH_CAPTION, false))
            .build();

    private final Inert source;
    private final Complaints complaints;
    private final Coverage coverage;
    private final LineReader lines;
    private final Indentation indentation;
    private final ParagraphCheck paragraphs;

    private BodyReader(BodyScan.Scanned body, Complaints complaints, Coverage coverage) {
        this.source = body.inert();
        this.complaints = complaints;
        this.coverage = coverage;
        this.lines = new LineReader(body, complaints, coverage);
        this.indentation = new Indentation(body.inert(), complaints);
        this.paragraphs = new ParagraphCheck(body.inert(), indentation, complaints);
    }

    /** Blocks, and whether they are all that was written: if not, what is missing has been reported. */
    record Result(List<Block<Inline>> blocks, boolean sound) {

        Result {
            blocks = List.copyOf(blocks); // so that those who keep them keep this very list
        }
    }

    static Result read(TextFile file, Span span, Fences fences, Findings findings) {
        if (file.text().substring(span.start(), span.end()).isBlank()) {
            return new Result(List.of(), true);
        }
        if (Conflict.isIn(file, span)) { // reported with the skeleton; what both sides say together, nobody has written
            return new Result(List.of(), false);
        }
        Complaints complaints = Complaints.ofBody(file, span.start(), findings);
        Optional<BodyScan.Scanned> body = BodyScan.scan(file, span, fences, complaints);
        if (body.isEmpty()) {
            return new Result(List.of(), false);
        }
        return parse(body.get(), complaints);
    }

    private static Result parse(BodyScan.Scanned body, Complaints complaints) {
        Coverage coverage = new Coverage();
        List<Block<Inline>> blocks = List.of();
        try {
            blocks = new BodyReader(body, complaints, coverage).blocks(PARSER.parse(body.inert().text()));
        } catch (StackOverflowError e) {
            complaints.report(Rule.FORMAT_TOO_COMPLEX, "overflow", 0);
        } catch (IllegalStateException | IndexOutOfBoundsException | NullPointerException e) {
            // flexmark's own bugs; its users have met these three.
            int row = TableReader.firstRowBehindTab(body.inert().text());
            if (row >= 0) {
                complaints.report(Rule.FORMAT_TABLE, "tab", row);
            } else {
                complaints.report(Rule.FORMAT_TOO_COMPLEX, "failed", 0, e);
            }
        }
        int lost = complaints.none() ? coverage.firstLost(body.inert().source()) : -1;
        if (lost >= 0) {
            complaints.report(Rule.FORMAT_UNSUPPORTED, "lost", lost, body.inert().quote(lost));
        }
        return new Result(blocks, complaints.none());
    }

    private List<Block<Inline>> blocks(Node parent) {
        List<Block<Inline>> blocks = new ArrayList<>();
        for (Node node : parent.getChildren()) {
            indentation.check(node);
            block(node).ifPresent(blocks::add);
        }
        return blocks;
    }

    private Optional<Block<Inline>> block(Node node) {
        if (node instanceof Paragraph) {
            paragraphs.check(node);
            return Optional.of(new Block.Paragraph<>(lines.read(node)));
        }
        if (node instanceof ListBlock list) {
            paragraphs.checkSingle(list);
            return Optional.of(list(list));
        }
        if (node instanceof TableBlock table) {
            return new TableReader(table, complaints).read(lines::read);
        }
        String variant = Unsupported.block(node);
        Rule rule = node instanceof Heading ? Rule.FORMAT_HEADING : Rule.FORMAT_UNSUPPORTED;
        complaints.report(rule, variant, node.getStartOffset(), source.quote(node.getStartOffset()));
        return Optional.empty();
    }

    private Block<Inline> list(ListBlock list) {
        if (list instanceof BulletList && list.getPrevious() instanceof BulletList) {
            complaints.report(Rule.FORMAT_LIST, "sign", list.getStartOffset(), source.at(list.getStartOffset()));
        }
        List<List<Block<Inline>>> items = new ArrayList<>();
        for (Node item : list.getChildren()) {
            if (item instanceof OrderedListItem numbered) {
                number(numbered, items.size() + 1 + ".");
            }
            List<Block<Inline>> blocks = blocks(item);
            if (!item.hasChildren()) {
                complaints.report(Rule.FORMAT_LIST, "empty", item.getStartOffset());
            }
            items.add(blocks);
        }
        return new Block.ItemList<>(list instanceof OrderedList, items);
    }

    private void number(OrderedListItem item, String expected) {
        String typed = item.getOpeningMarker().toString();
        coverage.add(item.getStartOffset(), item.getStartOffset() + typed.length());
        if (!typed.equals(expected)) {
            complaints.report(Rule.FORMAT_LIST, "number", item.getStartOffset(), typed, expected);
        }
    }
}
