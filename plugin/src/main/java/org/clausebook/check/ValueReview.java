package org.clausebook.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.check.Stated.Said;
import org.clausebook.model.Language;
import org.clausebook.model.Policy;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Terms;
import org.clausebook.resolve.References;
import org.clausebook.source.Span;

/** The values of a policy, clause by clause, as {@link ValueCheck} compares them: not to judge them, but to show them. */
public final class ValueReview {

    private final Subject subject;
    private final Map<Language, Declared> declared = new HashMap<>();
    private final Map<String, List<Parallel>> clauses = new HashMap<>();

    /** @param policy in every language that could be read */
    public ValueReview(SiteConfig site, Policy policy, References references) {
        subject = Subject.of(site, policy, references, Terms.NONE, History.NONE, Map.of());
        subject.texts().forEach(text -> declared.put(text.language(), Declared.of(site, text.language().tag())));
        subject.sides().get().forEach(side -> clauses.put(side.get(0).clause().id(), side));
    }

    /**
     * What a clause states in at least two languages that can be compared.
     *
     * @param languages the tags of those that can be
     * @param values    in the order in which they are first stated; none if there are not two such languages
     */
    public record Clause(List<String> languages, List<SharedValue> values) {

        public Clause {
            languages = List.copyOf(languages);
            values = List.copyOf(values);
        }
    }

    /** The title of the policy. */
    public Clause title() {
        List<Stated> titles = subject.texts().stream()
                .filter(text -> text.known().isPresent())
                .map(text -> Stated.ofTitle(text, declared.get(text.language())))
                .toList();
        return compared(titles, stated -> List.of(stated.text().titleLine()));
    }

    /** A section or clause; nothing of one that cannot be compared. */
    public Clause clause(String id) {
        List<Stated> side = clauses.getOrDefault(id, List.of()).stream()
                .map(each -> Stated.of(each.text(), each.clause(), declared.get(each.text().language())))
                .toList();
        return compared(side, stated -> stated.text().clauses().get(id).lines());
    }

    private interface Lines {
        List<TextLine> of(Stated stated);
    }

    private static Clause compared(List<Stated> comparable, Lines lines) {
        List<String> tags = comparable.stream().map(stated -> stated.text().language().tag()).toList();
        if (comparable.size() < 2) {
            return new Clause(tags, List.of());
        }
        ValueKeys keys = ValueKeys.of(comparable);
        Differing differing = Differing.among(comparable, keys);
        Map<String, List<SharedValue.Place>> places = new LinkedHashMap<>();
        for (Stated stated : comparable) {
            List<TextLine> texts = lines.of(stated);
            for (Said said : stated.values()) {
                if (said.declared() && !differing.odd.contains(said)) {
                    continue; // the fact says it, and so the settings show it
                }
                place(stated, said, texts, differing.odd.contains(said)).ifPresent(place -> places
                        .computeIfAbsent(keys.of(said.value()), key -> new ArrayList<>())
                        .add(place));
            }
        }
        List<SharedValue> values = new ArrayList<>();
        places.forEach((key, all) -> {
            boolean agreed = !differing.keys.contains(key);
            boolean shared = all.stream().map(SharedValue.Place::tag).distinct().count() > 1;
            if (shared || !agreed) { // what one language counts, another may say in other words
                values.add(new SharedValue(key, agreed, all));
            }
        });
        return new Clause(tags, values);
    }

    /**
     * What the languages do not agree on.
     *
     * @param keys of values
     * @param odd  what others do not state: these very ones, for equal ones may stand elsewhere
     */
    private record Differing(Set<String> keys, Set<Said> odd) {

        static Differing among(List<Stated> comparable, ValueKeys keys) {
            Differing differing =
                    new Differing(new HashSet<>(), Collections.newSetFromMap(new IdentityHashMap<>()));
            for (ValueDisagreement one : ValueDisagreement.among(comparable)) {
                one.says().ifPresent(said -> {
                    differing.keys.add(keys.of(said.value()));
                    differing.odd.add(said);
                });
                one.others().ifPresent(said -> differing.keys.add(keys.of(said.value())));
            }
            return differing;
        }
    }

    private static Optional<SharedValue.Place> place(Stated stated, Said said, List<TextLine> lines, boolean odd) {
        String tag = stated.text().language().tag();
        for (int i = 0; i < lines.size(); i++) {
            Optional<Span> within = lines.get(i).within(said.inFile());
            if (within.isPresent()) {
                int from = within.get().start();
                int to = within.get().end();
                String words = said.declared() ? said.words() : lines.get(i).text().substring(from, to);
                return Optional.of(new SharedValue.Place(tag, i, from, to, words, odd));
            }
        }
        return Optional.empty();
    }
}
