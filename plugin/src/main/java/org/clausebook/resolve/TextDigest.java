package org.clausebook.resolve;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.clausebook.model.PlainText;
import org.clausebook.model.PublishedText;
import org.clausebook.source.Sha256;

/**
 * The digest of a policy's text in one language: SHA-256, in lower-case hexadecimal, over the canonical form
 * {@code clausebook-text/1}, in UTF-8 and normal form C, every line ended by LF:
 *
 * <pre>
 * clausebook-text/1
 * policy TAB language tag TAB title
 * id TAB number TAB title or caption, empty if none [TAB repealed]     for each provision, in reading order,
 * SPACE line of its text                                               and below it each line of {@link PlainText}
 * </pre>
 *
 * It holds nothing but what the published JSON holds, so anyone can recompute it from that.
 */
public final class TextDigest {

    private TextDigest() {}

    /** The digest: 64 hexadecimal digits. */
    public static String of(PublishedText text) {
        return Sha256.of(canonical(text).getBytes(StandardCharsets.UTF_8));
    }

    static String canonical(PublishedText text) {
        StringBuilder out = new StringBuilder("clausebook-text/1\n");
        out.append(text.policy()).append('\t').append(text.language().tag()).append('\t');
        out.append(PlainText.ofLine(text.title())).append('\n');
        items(text.sections(), out);
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static void items(List<PublishedText.Item> items, StringBuilder out) {
        for (PublishedText.Item item : items) {
            out.append(item.id()).append('\t').append(item.number()).append('\t');
            out.append(item.heading().map(PlainText::ofLine).orElse(""));
            out.append(item.repealed() ? "\trepealed\n" : "\n");
            PlainText.of(item.blocks()).lines().forEach(line -> out.append(' ').append(line).append('\n'));
            items(item.children(), out);
        }
    }
}
