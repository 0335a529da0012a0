package org.clausebook.attest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.clausebook.attest.Standing.State;
import org.clausebook.model.Policy;
import org.clausebook.model.PolicyText;
import org.clausebook.model.Provision;

/** Holds a translation, and the text that it translates, against what was attested of them. */
public final class Standings {

    private final PolicyText drafting;
    private final PolicyText translation;
    private final Map<String, Provision> drafted;
    private final Map<String, Provision> translated;
    private final Attestations attestations;
    private final Ancestry ancestry;
    private final NormalForms forms;
    private final Passages passages;
    /** What both print by name alone, by id. */
    private final Map<String, NamedValues.Value> values;
    /** By id that something was attested of: those that took its place and have no attestation of their own. */
    private final Map<String, Set<String>> heirs = new LinkedHashMap<>();

    /** @param named what the texts print that is not written in them */
    public Standings(
            PolicyText drafting, PolicyText translation, Attestations attestations, Ancestry ancestry, NamedValues named) {
        this(drafting, translation, attestations, ancestry, named, new NormalForms());
    }

    /**
     * The same.
     *
     * @param forms knows what was met in other texts of the policy
     */
    public Standings(
            PolicyText drafting,
            PolicyText translation,
            Attestations attestations,
            Ancestry ancestry,
            NamedValues named,
            NormalForms forms) {
        this(drafting, translation, attestations, ancestry, named.printed(drafting, translation), forms);
    }

    private Standings(
            PolicyText drafting,
            PolicyText translation,
            Attestations attestations,
            Ancestry ancestry,
            Map<String, NamedValues.Value> values,
            NormalForms forms) {
        this.drafting = drafting;
        this.translation = translation;
        this.drafted = Policy.byId(drafting);
        this.translated = Policy.byId(translation);
        this.attestations = attestations;
        this.ancestry = ancestry;
        this.forms = forms;
        this.passages = new Passages(forms);
        this.values = values;
        for (String id : drafted.keySet()) {
            earlier(id).stream()
                    .filter(gone -> !gone.equals(id))
                    .forEach(gone -> heirs.computeIfAbsent(gone, g -> new LinkedHashSet<>()).add(id));
        }
    }

    /** The same texts held against other attestations. */
    public Standings with(Attestations others) {
        return new Standings(drafting, translation, others, ancestry, values, forms);
    }

    /** The title and every clause that there is something to attest of, in reading order; then what they print by name. */
    public List<Standing> all() {
        List<Standing> all = new ArrayList<>();
        title().ifPresent(all::add);
        drafted.keySet().forEach(id -> clause(id).ifPresent(all::add));
        all.addAll(values());
        return all;
    }

    /** What is printed by name, and has to be compared: values of facts, then what laws are called. */
    public List<Standing> values() {
        return values.values().stream()
                .filter(value -> !value.isExempt())
                .map(this::value)
                .toList();
    }

    private Standing value(NamedValues.Value value) {
        List<Attestation> last = attested(List.of(value.id()));
        State state = passages.state(value.source(), value.translation(), last);
        return new Standing(value.id(), state, value.source(), value.translation(), last);
    }

    /** The title of the policy; empty if a text has none. */
    public Optional<Standing> title() {
        List<Attestation> last = attestations.of(Attestations.TITLE).map(List::of).orElse(List.of());
        String source = NormalForm.of(drafting.title());
        String target = NormalForm.of(translation.title());
        return standing(Attestations.TITLE, source, target, last, passages.state(source, target, last));
    }

    /**
     * A section, clause or sub-clause. Empty if there is nothing to attest: a text does not have it, it is repealed, or has
     * no words of its own.
     */
    public Optional<Standing> clause(String id) {
        if (!drafted.containsKey(id) || !translated.containsKey(id) || isRepealed(id)) {
            return Optional.empty();
        }
        List<String> ids = earlier(id);
        String source = forms.of(drafted.get(id), NormalForm.AS_WRITTEN);
        String target = forms.of(translated.get(id), NormalForm.AS_WRITTEN);
        State state = passages.state(source, target, attested(ids));
        boolean renamed = state == State.SOURCE_CHANGED && !ancestry.isEmpty();
        return standing(id, source, target, attested(ids), renamed ? underEarlierNames(id, ids) : state);
    }

    /**
     * The state of a clause with all that took the place of the same earlier ones, held against those: what was split or
     * merged, and not changed, is still what was attested.
     */
    private State underEarlierNames(String id, List<String> ids) {
        Set<String> now = new LinkedHashSet<>();
        ids.forEach(gone -> now.addAll(heirs.getOrDefault(gone, Set.of(id))));
        Set<String> before = new LinkedHashSet<>();
        now.forEach(heir -> before.addAll(earlier(heir)));
        List<Attestation> attested = attested(List.copyOf(before));
        String words = attested.stream().map(Attestation::words).collect(Collectors.joining("\n"));
        UnaryOperator<String> names = target -> ancestry.nameIn(words, target);
        return passages.state(joined(drafted, now, names), joined(translated, now, names), attested);
    }

    /** The texts one below the other, as they stand in the drafting language. */
    private String joined(Map<String, Provision> text, Set<String> ids, UnaryOperator<String> names) {
        return drafted.keySet().stream()
                .filter(id -> ids.contains(id) && text.containsKey(id) && !isRepealed(id))
                .map(id -> forms.of(text.get(id), names))
                .filter(form -> !form.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /**
     * The attestations without those of clauses that say something else by now: what is to be published is what somebody has seen. Those of
     * clauses that are gone, repealed or say nothing stay; those of values that are not printed do not, because an edition freezes them all.
     */
    public Attestations holding() {
        Set<String> without = new TreeSet<>(outdated().keySet());
        attestations.byId().keySet().stream()
                .filter(id -> NamedValues.isValue(id) && !values.containsKey(id))
                .forEach(without::add);
        return attestations.with(Map.of(), without);
    }

    /** The ids of the attestations that do not hold, and the clauses that say something else in the place of each. */
    public SortedMap<String, Set<String>> outdated() {
        SortedMap<String, Set<String>> outdated = new TreeMap<>();
        Set<String> held = new HashSet<>();
        List<Standing> all = new ArrayList<>(all());
        values.values().stream() // nobody has to compare these, but who is said to have done so saw these words
                .filter(NamedValues.Value::isExempt)
                .forEach(value -> all.add(value(value)));
        for (Standing standing : all) {
            for (String id : earlier(standing.id())) {
                if (standing.isAttested()) {
                    held.add(id);
                } else {
                    outdated.computeIfAbsent(id, i -> new TreeSet<>()).add(standing.id());
                }
            }
        }
        outdated.keySet().removeAll(held);
        if (!outdated.isEmpty()) { // a clause without its own stands on those of the clauses that it replaces, and may not say what they said
            Attestations rest = attestations.with(Map.of(), outdated.keySet());
            outdated.putAll(with(rest).outdated());
        }
        return outdated;
    }

    /** Ids that something was attested of and that no clause has any more, nor stands on in the place of; nor a value to be compared. */
    public List<String> orphans() {
        return attestations.byId().keySet().stream()
                .filter(id -> !id.equals(Attestations.TITLE) && !drafted.containsKey(id) && !heirs.containsKey(id))
                .filter(id -> !values.containsKey(id) || values.get(id).isExempt())
                .toList();
    }

    /** What a clause was called when it was attested last: by its own name, or else by those it replaces. */
    private List<String> earlier(String id) {
        return attestations.of(id).isPresent() ? List.of(id) : ancestry.attested(id, attestations);
    }

    private List<Attestation> attested(List<String> ids) {
        return ids.stream().flatMap(id -> attestations.of(id).stream()).toList();
    }

    private boolean isRepealed(String id) {
        return drafted.get(id).attributes().repealed();
    }

    private static Optional<Standing> standing(
            String id, String source, String translation, List<Attestation> earlier, State state) {
        return source.isEmpty() || translation.isEmpty()
                ? Optional.empty()
                : Optional.of(new Standing(id, state, source, translation, earlier));
    }
}
