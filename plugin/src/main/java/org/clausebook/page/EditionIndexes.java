package org.clausebook.page;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Succession;
import org.clausebook.edition.Timeline;
import org.clausebook.model.Language;
import org.clausebook.model.Outline;
import org.clausebook.model.Particulars;
import org.clausebook.model.Version;

/** Makes the index of a policy's editions and clauses. */
final class EditionIndexes {

    private final PolicyHistory history;
    private final List<Edition> editions;
    private final Succession succession;
    /** By edition, the ids that are repealed in it. */
    private final Map<Version, Set<String>> repealed;

    private EditionIndexes(PolicyHistory history) {
        this.history = history;
        this.editions = history.chain().visible();
        this.succession = Succession.of(editions);
        this.repealed = editions.stream().collect(Collectors.toMap(Edition::version, EditionIndexes::repealed));
    }

    static EditionIndex of(PolicyHistory history) {
        return new EditionIndexes(history).index();
    }

    private EditionIndex index() {
        Map<String, EditionIndex.Place> places = new LinkedHashMap<>();
        history.site().languages().forEach(language -> places.put(language.tag(), place(language)));
        Set<String> ids = new LinkedHashSet<>();
        editions.forEach(edition -> ids.addAll(edition.record().numbers().keySet()));
        Map<String, EditionIndex.Clause> clauses = new LinkedHashMap<>();
        ids.forEach(id -> clauses.put(id, clause(id)));
        return new EditionIndex(
                history.policy() + "/editions.json",
                history.policy(),
                history.site().sample(),
                history.today(),
                history.site().timeZone(),
                history.chain().inForce().map(Edition::version),
                places,
                editions.stream().map(this::entry).toList(),
                clauses);
    }

    private EditionIndex.Place place(Language language) {
        PolicyAddresses addresses = history.addresses(language);
        String page = history.url(addresses.current());
        boolean readable = editions.stream().anyMatch(edition -> history.has(edition, language));
        return new EditionIndex.Place(
                language.name(),
                page,
                history.chain().inForce().filter(edition -> history.has(edition, language)).map(edition -> page + ".json"),
                history.url(addresses.editions()),
                history.url(addresses.changes()),
                readable ? Optional.of(history.url(new Address(addresses.feed()))) : Optional.empty());
    }

    private EditionIndex.Entry entry(Edition edition) {
        Particulars particulars = edition.particulars();
        Optional<Timeline.Period> period = history.chain().period(edition);
        Map<String, EditionIndex.Text> texts = new LinkedHashMap<>();
        history.languages(edition).forEach(language -> texts.put(language.tag(), text(edition, language)));
        Map<String, String> clauses = new LinkedHashMap<>();
        edition.record().numbers().forEach((id, number) -> clauses.put(number, id));
        return new EditionIndex.Entry(
                edition.version(),
                history.chain().change(edition).orElse(particulars.change()),
                particulars.corrects(),
                particulars.adopted(),
                particulars.published(),
                particulars.effective(),
                period.map(Timeline.Period::from),
                period.flatMap(Timeline.Period::last),
                edition.record().timeZone(),
                history.chain().status(edition),
                texts,
                clauses,
                edition.accepted());
    }

    private EditionIndex.Text text(Edition edition, Language language) {
        String page = history.page(edition, language);
        return new EditionIndex.Text(
                PolicyHistory.title(edition, language),
                edition.record().texts().get(language.tag()).digest(),
                page,
                page + ".json",
                history.redline(edition, language),
                history.redlineWithCurrent(edition, language),
                edition.attested().getOrDefault(language.tag(), List.of()).stream()
                        .map(each -> new EditionIndex.Attested(each.clause(), each.by(), each.on()))
                        .toList());
    }

    private EditionIndex.Clause clause(String id) {
        Map<Version, String> numbers = new LinkedHashMap<>();
        Optional<Version> repealedIn = Optional.empty();
        Optional<Version> removedIn = Optional.empty();
        for (Edition edition : editions) {
            Version version = edition.version();
            String number = edition.record().numbers().get(id);
            if (number != null) {
                numbers.put(version, number);
                repealedIn = repealedIn.or(() -> Optional.of(version).filter(v -> repealed.get(v).contains(id)));
            } else if (!numbers.isEmpty()) {
                removedIn = removedIn.or(() -> Optional.of(version));
            }
        }
        List<EditionIndex.Today> today = history.chain().inForce().map(current -> today(id, current)).orElse(List.of());
        return new EditionIndex.Clause(numbers, repealedIn, removedIn, succession.successors(id), today);
    }

    private List<EditionIndex.Today> today(String id, Edition current) {
        return succession.allLiving(id, current.version()).stream()
                .map(living -> new EditionIndex.Today(
                        living,
                        current.record().numbers().get(living),
                        repealed.get(current.version()).contains(living),
                        "#" + living))
                .toList();
    }

    private static Set<String> repealed(Edition edition) {
        return edition.outline()
                .entries()
                .filter(entry -> entry.attributes().repealed())
                .map(Outline.Entry::id)
                .collect(Collectors.toSet());
    }
}
