package org.clausebook.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clausebook.model.Version;
import org.clausebook.page.FeedFixtures;
import org.junit.jupiter.api.Test;

/** An id that is gone is followed to where its provision lives on, edition by edition. */
class SuccessionTest {

    private static final Version FIRST = new Version(1, 0, 0);
    private static final Version SECOND = new Version(2, 0, 0);
    private static final Version THIRD = new Version(3, 0, 0);

    @Test
    void whatIsThereLivesUnderItsOwnId() {
        assertThat(succession("a\nb", "a\nb").living("b", SECOND)).contains("b");
    }

    @Test
    void whatIsGoneLivesInWhatReplacesIt() {
        Succession succession = succession("a\nb", "a\nc replaces=b");
        assertThat(succession.living("b", SECOND)).contains("c");
        assertThat(succession.living("b", FIRST)).contains("b");
        assertThat(succession.successors("b")).containsExactly("c");
        assertThat(succession.successors("a")).isEmpty();
    }

    @Test
    void whatReplacedItMayBeReplacedInTurn() {
        Succession succession = succession("a\nb", "a\nc replaces=b", "a\nd replaces=c");
        assertThat(succession.living("b", SECOND)).contains("c");
        assertThat(succession.living("b", THIRD)).contains("d");
        assertThat(succession.successors("b")).containsExactly("c");
    }

    @Test
    void ofSeveralSuccessorsTheFirstThatIsLeftCounts() {
        Succession succession = succession("a", "b replaces=a\nc replaces=a", "c\nd");
        assertThat(succession.successors("a")).containsExactly("b", "c");
        assertThat(succession.living("a", SECOND)).contains("b");
        assertThat(succession.living("a", THIRD)).contains("c");
        assertThat(succession.allLiving("a", FIRST)).containsExactly("a");
        assertThat(succession.allLiving("a", SECOND)).containsExactly("b", "c");
        assertThat(succession.allLiving("a", THIRD)).containsExactly("c");
    }

    @Test
    void whatWasSplitTwiceLivesOnInAllParts() {
        Succession succession = succession("a", "b replaces=a\nc replaces=a", "d replaces=b\ne replaces=b\nc");
        assertThat(succession.allLiving("a", THIRD)).containsExactly("d", "e", "c");
        assertThat(succession.allLiving("x", THIRD)).isEmpty();
    }

    @Test
    void aSuccessorOfBothInOneEditionAndOfOneInTheNextIsFound() {
        Succession succession = succession("a\nb", "c replaces=a,b", "d replaces=c,a");
        assertThat(succession.living("a", THIRD)).contains("d");
        assertThat(succession.earlier(SECOND)).isEqualTo(Map.of("c", List.of("a", "b")));
        assertThat(succession.earlier(THIRD)).isEqualTo(Map.of("d", List.of("a", "b", "c")));
        assertThat(succession.earlier(FIRST)).isEmpty();
    }

    @Test
    void aLaterEditionSaysNothingAboutAnEarlierOne() {
        Succession succession = succession("a", "b", "b replaces=a\nc");
        assertThat(succession.living("a", SECOND)).isEmpty();
        assertThat(succession.living("c", FIRST)).isEmpty();
        assertThat(succession.living("a", THIRD)).contains("b");
    }

    @Test
    void whatIsSaidAgainCountsOnce() {
        assertThat(succession("a", "b replaces=a", "b replaces=a").successors("a")).containsExactly("b");
    }

    @Test
    void aCircleEnds() {
        Succession succession = succession("a\nx", "b replaces=a\nx", "x\ny replaces=q\nz replaces=y");
        assertThat(succession.living("a", THIRD)).isEmpty();
        assertThat(succession("x", "y replaces=z", "z replaces=y", "x").living("y", new Version(4, 0, 0))).isEmpty();
    }

    @Test
    void anEditionThatDoesNotExistIsAMistakeOfTheCaller() {
        Succession succession = succession("a");
        assertThatIllegalArgumentException().isThrownBy(() -> succession.living("a", SECOND));
    }

    private static Succession succession(String... provisions) {
        List<Edition> editions = new ArrayList<>();
        for (String text : provisions) {
            String version = editions.size() + 1 + ".0.0";
            editions.add(FeedFixtures.edition("privacy", version).provisions(text).build());
        }
        return Succession.of(editions);
    }
}
