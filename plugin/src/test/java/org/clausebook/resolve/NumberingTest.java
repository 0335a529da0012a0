package org.clausebook.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.model.Attributes;
import org.clausebook.model.Localized;
import org.clausebook.model.Outline;
import org.junit.jupiter.api.Test;

class NumberingTest {

    @Test
    void positionGivesNumbersOnAllLevels() {
        Numbering numbering = of(
                entry("a", entry("a1"), entry("a2", entry("a2i"), entry("a2ii"))), entry("b", entry("b1")));
        assertThat(numbers(numbering, "a", "a1", "a2", "a2i", "a2ii", "b", "b1"))
                .containsExactly("1", "1.1", "1.2", "1.2.1", "1.2.2", "2", "2.1");
        assertThat(numbering.problems()).isEmpty();
    }

    @Test
    void aNumberByHandDoesNotMoveTheCount() {
        Numbering numbering = of(entry("a", entry("a1"), byHand("new", "1.1-1", entry("sub")), entry("a2")));
        assertThat(numbers(numbering, "a1", "new", "sub", "a2")).containsExactly("1.1", "1.1-1", "1.1-1.1", "1.2");
        assertThat(numbering.problems()).isEmpty();
    }

    @Test
    void sectionsCanHaveNumbersByHandToo() {
        Numbering numbering = of(entry("a"), byHand("new", "1-1", entry("clause")), entry("b"));
        assertThat(numbers(numbering, "a", "new", "clause", "b")).containsExactly("1", "1-1", "1-1.1", "2");
    }

    @Test
    void repealedProvisionsKeepTheirPlaceInTheCount() {
        Attributes repealed = new Attributes(true, Optional.empty(), List.of(), Optional.empty());
        Numbering numbering = of(entry("a", entry("a1"), new Outline.Entry("old", repealed, List.of()), entry("a3")));
        assertThat(numbers(numbering, "a1", "old", "a3")).containsExactly("1.1", "1.2", "1.3");
    }

    @Test
    void severalNumbersByHandStandOneAfterTheOther() {
        assertThat(problems(entry("x"), byHand("p", "1-1"), byHand("q", "1-2"), byHand("r", "1-10"), entry("y"))).isEmpty();
    }

    @Test
    void anInsertionCanStandBehindTheLastOrBetweenInsertions() {
        assertThat(problems(entry("x"), byHand("p", "1-1"))).isEmpty();
        assertThat(problems(entry("x"), byHand("p", "1-1"), byHand("q", "1-1-1"), byHand("r", "1-2"))).isEmpty();
    }

    @Test
    void reportsNumbersThatAreNotThoseOfTheirPlace() {
        assertThat(malformed(entry("a", entry("a1"), byHand("new", "2.1-1")))).containsExactly("new");
        assertThat(malformed(entry("a", entry("a1"), byHand("new", "1-1")))).containsExactly("new");
        assertThat(malformed(entry("a", entry("a1"), byHand("new", "1.1.1")))).containsExactly("new");
        assertThat(malformed(entry("a"), byHand("new", "II"))).containsExactly("new");
        assertThat(malformed(entry("a"), byHand("new", "1a"))).containsExactly("new");
        assertThat(malformed(entry("a"), byHand("new", ""))).containsExactly("new");
    }

    @Test
    void reportsNumbersThatDoNotSortBetweenTheirNeighbours() {
        assertThat(problems(entry("x"), byHand("p", "2-1"), entry("y"))).containsExactly("p: 1 < 2-1 < 2");
        assertThat(problems(entry("x"), byHand("p", "2"), entry("y"))).containsExactly("p: 1 < 2 < 2");
        assertThat(problems(byHand("p", "1-1"), entry("y"))).containsExactly("p:  < 1-1 < 1");
        assertThat(problems(entry("x"), entry("y"), byHand("p", "1-1"))).containsExactly("p: 2 < 1-1 < ");
    }

    @Test
    void reportsOneOfTwoInsertionsInTheWrongOrder() {
        assertThat(problems(entry("x"), byHand("p", "1-2"), byHand("q", "1-1"), entry("y")))
                .containsExactly("q: 1-2 < 1-1 < 2");
    }

    @Test
    void reportsTheSameNumberTwice() {
        assertThat(problems(entry("x"), byHand("p", "1-1"), byHand("q", "1-1"))).containsExactly("q: 1-1 < 1-1 < ");
    }

    @Test
    void theFirstOfTwoEqualIdsKeepsItsNumber() {
        assertThat(of(entry("a"), entry("b"), entry("a")).of("a")).contains("1");
    }

    @Test
    void anIdThatIsNotThereHasNoNumber() {
        assertThat(of(entry("a")).of("b")).isEmpty();
    }

    private static Numbering of(Outline.Entry... sections) {
        return Numbering.of(new Outline("privacy", new Localized(Map.of()), List.of(sections)));
    }

    private static Outline.Entry entry(String id, Outline.Entry... children) {
        return new Outline.Entry(id, Attributes.NONE, List.of(children));
    }

    private static Outline.Entry byHand(String id, String number, Outline.Entry... children) {
        Attributes attributes = new Attributes(false, Optional.of(number), List.of(), Optional.empty());
        return new Outline.Entry(id, attributes, List.of(children));
    }

    private static List<String> numbers(Numbering numbering, String... ids) {
        return List.of(ids).stream().map(id -> numbering.of(id).orElseThrow()).toList();
    }

    private static List<String> malformed(Outline.Entry... sections) {
        return of(sections).problems().stream()
                .filter(Numbering.Problem::form)
                .map(Numbering.Problem::id)
                .collect(Collectors.toList());
    }

    private static List<String> problems(Outline.Entry... sections) {
        return of(sections).problems().stream()
                .map(p -> p.id() + ": " + p.before() + " < " + p.number() + " < " + p.after())
                .toList();
    }
}
