package org.clausebook.check;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.attest.Ancestry;
import org.clausebook.diff.Comparer;
import org.clausebook.diff.Comparison;
import org.clausebook.edition.Edition;
import org.clausebook.model.Intentions;
import org.clausebook.model.Outline;
import org.clausebook.model.PolicyText;
import org.clausebook.model.PublishedText;

/**
 * What was published of a policy before, and what has become of it in the working text.
 *
 * @param chain      its editions, in the order of their release
 * @param intentions what the authors of the next edition say they do on purpose
 * @param changes    from the newest edition to the working text, by language tag; empty while the working text has errors
 *                   that make a comparison meaningless
 */
public record History(List<Edition> chain, Intentions intentions, Map<String, Comparison> changes) {

    /** Of a policy that was never published. */
    public static final History NONE = new History(List.of(), Intentions.NONE, Map.of());

    public History {
        chain = List.copyOf(chain);
        changes = Collections.unmodifiableMap(new TreeMap<>(changes));
    }

    /** The edition that was released last: what is in force, or will be. */
    public Optional<Edition> newest() {
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
    }

    /**
     * The same with the changes to other texts.
     *
     * @param published what follows the newest edition, by language tag
     */
    public History upTo(Map<String, PublishedText> published) {
        Map<String, Comparison> compared = new TreeMap<>();
        newest().ifPresent(edition -> edition.texts().forEach((tag, before) -> {
            PublishedText after = published.get(tag);
            if (after != null) {
                compared.put(tag, new Comparer().compare(before, after));
            }
        }));
        return new History(chain, intentions, compared);
    }

    /** What the provisions of a text were called before: the text says so, and what earlier ones said is remembered. */
    public Ancestry ancestry(PolicyText drafting) {
        Ancestry earlier = Ancestry.NONE;
        for (Edition edition : chain) {
            earlier = earlier.with(edition.outline());
        }
        return earlier.with(Outline.of(drafting));
    }
}
