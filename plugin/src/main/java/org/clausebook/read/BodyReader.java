package org.clausebook.read;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Block;
import org.clausebook.model.Inline;
import org.clausebook.model.Target;
import org.clausebook.source.Location;
import org.clausebook.source.Span;
import org.clausebook.source.TextFile;

/**
 * A clause's body, or the words of a heading, through flexmark into the model. Every element that flexmark yields is
 * either turned into a value here or reported; there is no way for another one to reach a page.
 *
 * <p>Call it only within {@link Deadline}, on a thread with a large stack.
 */
final class BodyReader {

    private static final Parser PARSER = Parser.builder(
                    new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create())))
            .build();

    /** A paragraph that begins with one of these was meant to be a list item: word processors write them so. */
    private static final Pattern DASHED = Pattern.compile("[\u2013\u2014\u2212\u2022\u00B7\u2023\u25CF\u25CB\u25AA\u2010\u2011][ \u00A0\t].*", Pattern.DOTALL);

    private static final int LONGEST_QUOTE = 60;

    private final TextFile file;
    private final int start;
    private final Findings findings;
    private boolean sound = true;

    BodyReader(TextFile file, int start, Findings findings) {
        this.file = file;
        this.start = start;
        this.findings = findings;
    }

    /** Blocks, and whether they are all that was written: if not, what is missing has been reported. */
    record Result(List<Block<Inline>> blocks, boolean sound) {}

    static Result read(TextFile file, Span span, Findings findings) {
        if (file.text().substring(span.start(), span.end()).isBlank()) {
            return new Result(List.of(), true);
        }
        BodyScan.Scanned scanned = BodyScan.scan(file, span, findings);
        if (scanned.text().isEmpty()) {
            return new Result(List.of(), false);
        }
        BodyReader reader = new BodyReader(file, span.start(), findings);
        List<Block<Inline>> blocks = reader.blocks(PARSER.parse(scanned.text().get()));
        return new Result(blocks, scanned.sound() && reader.sound);
    }

    private List<Block<Inline>> blocks(Node parent) {
        List<Block<Inline>> blocks = new ArrayList<>();
        for (Node node : parent.getChildren()) {
            block(node).ifPresent(blocks::add);
        }
        return blocks;
    }

    private Optional<Block<Inline>> block(Node node) {
        if (node instanceof Paragraph) {
            if (DASHED.matcher(node.getChars()).matches()) {
                report(Rule.FORMAT_LIST, "dash", node, node.getChars().subSequence(0, 1));
            }
            return Optional.of(new Block.Paragraph<>(line(node)));
        }
        if (node instanceof BulletList || node instanceof OrderedList) {
            return Optional.of(list(node));
        }
        if (node instanceof TableBlock table) {
            return new TableReader(table).read(this::line, this::report);
        }
        String variant = Unsupported.block(node);
        boolean heading = variant.equals("setext") || variant.equals("heading");
        report(heading ? Rule.FORMAT_HEADING : Rule.FORMAT_UNSUPPORTED, variant, node, quote(node));
        return Optional.empty();
    }

    private Block<Inline> list(Node list) {
        boolean ordered = list instanceof OrderedList;
        List<List<Block<Inline>>> items = new ArrayList<>();
        for (Node item : list.getChildren()) {
            if (item instanceof OrderedListItem numbered) {
                String typed = numbered.getOpeningMarker().toString();
                String expected = items.size() + 1 + ".";
                if (!typed.equals(expected)) {
                    report(Rule.FORMAT_LIST, "number", item, typed, expected);
                }
            }
            List<Block<Inline>> blocks = blocks(item);
            if (!item.hasChildren()) {
                report(Rule.FORMAT_LIST, "empty", item);
            }
            items.add(blocks);
        }
        return new Block.ItemList<>(ordered, items);
    }

    private List<Inline> line(Node parent) {
        Words words = new Words(file, start, findings);
        for (Node node : parent.getChildren()) {
            if (node instanceof Text) {
                words.addTyped(node.getChars().toString(), node.getStartOffset());
            } else if (node instanceof HtmlEntity) {
                words.addEntity(node.getChars().toString(), node.getStartOffset());
            } else if (node instanceof SoftLineBreak) {
                words.addSpace(node.getStartOffset());
            } else {
                inline(node).ifPresent(words::add);
            }
        }
        sound &= words.isSound();
        return words.finish();
    }

    private Optional<Inline> inline(Node node) {
        Span span = new Span(node.getStartOffset(), node.getEndOffset());
        if (node instanceof Emphasis) {
            return Optional.of(new Inline.Emphasis(line(node), span));
        }
        if (node instanceof StrongEmphasis) {
            return Optional.of(new Inline.Strong(line(node), span));
        }
        if (node instanceof HardLineBreak) {
            return Optional.of(new Inline.LineBreak(span));
        }
        if (node instanceof Link link) {
            return link(node, link.getUrl().toString(), line(node), span);
        }
        if (node instanceof AutoLink || node instanceof MailLink) {
            String shown = ((DelimitedLinkNode) node).getText().toString();
            String address = node instanceof MailLink ? "mailto:" + shown : shown;
            return link(node, address, List.of(new Inline.Text(shown, span)), span);
        }
        report(Rule.FORMAT_UNSUPPORTED, Unsupported.inline(node), node, quote(node));
        return Optional.empty();
    }

    private Optional<Inline> link(Node node, String address, List<Inline> words, Span span) {
        Optional<Target> target = Targets.read(address, locate(node), findings);
        boolean needsWords = target.isPresent() && target.get() instanceof Target.Web;
        if (needsWords && words.isEmpty()) {
            report(Rule.FORMAT_LINK, "no-words", node, address);
        }
        sound &= target.isPresent();
        return target.map(to -> new Inline.Link(to, words, span));
    }

    private void report(Rule rule, String variant, Node node, Object... args) {
        sound = false;
        findings.report(rule, variant, locate(node), args);
    }

    /** What is wrong, for the message, as its author typed it and not as the scan has masked it: the first line. */
    private String quote(Node node) {
        String typed = file.text().substring(start + node.getStartOffset(), start + node.getEndOffset());
        String line = typed.strip().lines().findFirst().orElse("");
        return line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line;
    }

    private Location locate(Node node) {
        return file.locate(start + node.getStartOffset());
    }
}
