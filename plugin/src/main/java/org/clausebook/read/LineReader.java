package org.clausebook.read;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.finding.Rule;
import org.clausebook.model.Inline;
import org.clausebook.model.Target;
import org.clausebook.source.Characters;
import org.clausebook.source.Span;

/** What stands within a paragraph or a cell: flexmark's nodes into pieces of a line. */
final class LineReader {

    private static final Pattern ADDRESS = Pattern.compile("https?://.*+");
    private static final Pattern MAIL_HOST = Pattern.compile("[\\p{L}\\p{N}]@[\\p{L}\\p{N}._-]*+");
    private static final Pattern MAILBOX = Pattern.compile("[\\p{L}\\p{N}._%+-]*+@[\\p{L}\\p{N}]");
    /** What a mail address may have before its sign (RFC 5321, 4.5.3.1.1). */
    private static final int LONGEST_MAILBOX = 64;

    private final BodyScan.Scanned body;
    private final Complaints complaints;
    private final Coverage coverage;
    private int depth;

    LineReader(BodyScan.Scanned body, Complaints complaints, Coverage coverage) {
        this.body = body;
        this.complaints = complaints;
        this.coverage = coverage;
    }

    List<Inline> read(Node paragraph) {
        return pieces(paragraph, true);
    }

    private List<Inline> pieces(Node parent, boolean wholeLine) {
        Words words = new Words(body, complaints, coverage, wholeLine);
        if (++depth > BodyLimits.NESTING) {
            complaints.report(Rule.FORMAT_LIMIT, "nesting", parent.getStartOffset(), BodyLimits.NESTING, depth);
        } else {
            parent.getChildren().forEach(node -> piece(node, words));
        }
        depth--;
        return words.finish();
    }

    private void piece(Node node, Words words) {
        Span span = new Span(node.getStartOffset(), node.getEndOffset());
        if (node instanceof Text) {
            words.addPlain(span.start(), span.end());
        } else if (node instanceof SoftLineBreak) {
            words.addSpace(span.start());
        } else if (node instanceof HardLineBreak) {
            words.add(new Inline.LineBreak(span));
        } else if (node instanceof Emphasis) {
            notInAddress(span);
            notBesideFact(span);
            words.add(new Inline.Emphasis(pieces(node, false), span));
        } else if (node instanceof StrongEmphasis) {
            notInAddress(span);
            notBesideFact(span);
            words.add(new Inline.Strong(pieces(node, false), span));
        } else if (node instanceof Link link) {
            link(link, span).ifPresent(words::add);
        } else {
            complaints.report(Rule.FORMAT_UNSUPPORTED, "other", span.start(), body.inert().quote(span.start()));
        }
    }

    /** An address that stands in the text without brackets would lose the signs in it. */
    private void notInAddress(Span emphasis) {
        Inert inert = body.inert();
        String before = inert.closeBefore(emphasis.start());
        Matcher address = ADDRESS.matcher(before);
        boolean web = address.find();
        if (web || isMailHost(before) || isMailbox(emphasis.end())) {
            int from = emphasis.start() - (web ? address.group() : before).length();
            complaints.report(Rule.FORMAT_EMPHASIS, "address", emphasis.start(), inert.quote(from, emphasis.end()));
        }
    }

    /** Whether what goes on without a space ends with the sign of a mail address and nothing but letters of a host behind it. */
    private static boolean isMailHost(String before) {
        int sign = before.lastIndexOf('@');
        return sign > 0 && MAIL_HOST.matcher(before).region(sign - 1, before.length()).matches();
    }

    /** Whether the rest of a mailbox stands from an index on, if there is any, and the sign of a mail address behind it. */
    private boolean isMailbox(int from) {
        String source = body.inert().source();
        int end = Math.min(source.length(), from + LONGEST_MAILBOX + "@x".length());
        return MAILBOX.matcher(source).region(from, end).lookingAt();
    }

    /**
     * Signs that tie facts together, as in a number of parts, would be lost; nobody emphasises words without a space there. Letters may
     * follow at once where stars emphasise, so these are meant to be read only if there is a fact on both sides.
     */
    private void notBesideFact(Span emphasis) {
        String source = body.inert().source();
        boolean behind = source.startsWith("}}", emphasis.start() - 2);
        boolean before = source.startsWith("{{", emphasis.end());
        if (behind && before || source.charAt(emphasis.start()) == '_' && (behind || before)) {
            complaints.report(
                    Rule.FORMAT_EMPHASIS,
                    "beside-fact",
                    emphasis.start(),
                    body.inert().quote(emphasis.start(), emphasis.end()));
        }
    }

    private Optional<Inline> link(Link link, Span span) {
        Span at = new Span(link.getUrl().getStartOffset(), link.getUrl().getEndOffset());
        coverage.add(at);
        String address = body.inert().source().substring(at.start(), at.end());
        List<Inline> words = pieces(link, false);
        Optional<Target> target = Targets.read(address, span.start(), complaints);
        if (target.isPresent() && isUnseen(words)) {
            boolean web = target.get() instanceof Target.Web;
            if (web || !words.isEmpty()) {
                complaints.report(Rule.FORMAT_LINK, web ? "no-words" : "blank-words", span.start(), address);
            }
        }
        return target.map(to -> new Inline.Link(to, words, span));
    }

    /** Whether there is nothing in some words that readers would see: they may be a space that breaks no line. */
    private static boolean isUnseen(List<Inline> words) {
        List<Inline> seen = new ArrayList<>();
        Inline.eachLeaf(words, leaf -> {
            boolean blank = leaf instanceof Inline.Text text && text.text().codePoints().allMatch(Characters::isBlank);
            if (!blank && !(leaf instanceof Inline.LineBreak)) {
                seen.add(leaf);
            }
        });
        return seen.isEmpty();
    }
}
