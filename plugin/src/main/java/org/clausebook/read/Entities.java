package org.clausebook.read;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.source.Characters;

/** Character entities: {@code &nbsp;}, {@code &#8470;}, {@code &#x2116;}. */
final class Entities {

    static final Pattern FORM = Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,8}|#[0-9]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});");

    private Entities() {}

    /** What an entity stands for; nothing if there is no such entity. */
    static Optional<String> decode(String entity) {
        String decoded = Escaping.unescapeHtml(entity);
        return decoded.equals(entity) ? Optional.empty() : Optional.of(decoded);
    }

    /** Whether what an entity stands for could as well have been typed. */
    static boolean isAllowed(String decoded) {
        return decoded.codePoints().allMatch(c -> Characters.isReadable(c) && !Characters.isCombining(c))
                && Normalizer.isNormalized(decoded, Normalizer.Form.NFC);
    }
}
