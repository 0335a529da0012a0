package org.clausebook.edition;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.model.AcceptedFinding;
import org.clausebook.model.EditionRecord;
import org.clausebook.model.Localized;
import org.clausebook.model.Outline;
import org.clausebook.model.Particulars;
import org.clausebook.model.PlainText;
import org.clausebook.model.PublishedText;
import org.clausebook.model.Version;

/**
 * A released edition of a policy.
 *
 * @param outline its skeleton
 * @param texts   its texts as readers read them, by language tag; a language that was added to the site later is not
 *                among them
 * @param accepted the findings that somebody had accepted when it was released
 * @param attested who attested its translations, by language tag, sorted by clause; a language of which nothing was
 *                 attested is not among them
 */
public record Edition(
        EditionRecord record,
        Outline outline,
        Map<String, PublishedText> texts,
        List<AcceptedFinding> accepted,
        Map<String, List<Attested>> attested) {

    /**
     * That somebody attested a text when it was released.
     *
     * @param clause id under which it was attested; {@code #} is the title
     * @param by     handle of the person
     */
    public record Attested(String clause, String by, LocalDate on) {}

    public Edition {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
        accepted = List.copyOf(accepted);
        attested = Collections.unmodifiableMap(new TreeMap<>(attested));
    }

    public Version version() {
        return record.version();
    }

    public Particulars particulars() {
        return record.particulars();
    }

    /** The text in a language, if the edition was published in it. */
    public Optional<PublishedText> text(String language) {
        return Optional.ofNullable(texts.get(language));
    }

    /** Its titles, by language. */
    public Localized titles() {
        Map<String, String> titles = new TreeMap<>();
        texts.forEach((tag, text) -> titles.put(tag, PlainText.ofLine(text.title())));
        return new Localized(titles);
    }
}
