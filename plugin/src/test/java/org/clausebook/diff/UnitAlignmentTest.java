package org.clausebook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clausebook.model.Block;
import org.junit.jupiter.api.Test;

/** Which paragraph, item or row became which: {@code 0=1} for a pair, {@code 2=} gone, {@code =3} new, {@code 0=0,1} divided. */
class UnitAlignmentTest {

    private static final String A = "The operator keeps the data for thirty days.";
    private static final String B = "The user may object to the processing at any time.";
    private static final String C = "Disputes are decided by the court of the capital.";

    @Test
    void pairsWhatIsTheSame() {
        assertThat(beads(List.of(A, B, C), List.of(A, B, C))).isEqualTo("0=0 1=1 2=2");
    }

    @Test
    void leavesOthersTogetherWhenOneIsAdded() {
        assertThat(beads(List.of(A, C), List.of(A, B, C))).isEqualTo("0=0 =1 1=2");
        assertThat(beads(List.of(A, B), List.of(C, A, B))).isEqualTo("=0 0=1 1=2");
    }

    @Test
    void leavesOthersTogetherWhenOneIsRemoved() {
        assertThat(beads(List.of(A, B, C), List.of(A, C))).isEqualTo("0=0 1= 2=1");
    }

    @Test
    void pairsWhatIsSimilarAmongOthers() {
        assertThat(beads(List.of(A, B), List.of(C, A.replace("thirty", "ten"), B.replace("may", "may not")))).isEqualTo("=0 0=1 1=2");
    }

    @Test
    void pairsStrangersThatStandAlone() {
        assertThat(beads(List.of(A, B, C), List.of(A, "Nothing of the kind.", C))).isEqualTo("0=0 1=1 2=2");
        assertThat(beads(List.of(A), List.of(B))).isEqualTo("0=0");
    }

    @Test
    void putsOldStrangersFirst() {
        assertThat(beads(List.of(A, B), List.of(C, "Nothing of the kind."))).isEqualTo("0= 1= =0 =1");
    }

    @Test
    void keepsTheOrder() {
        assertThat(beads(List.of(A, B), List.of(B, A))).isEqualTo("0= 1=0 =1");
    }

    @Test
    void takesTheSameBeforeTheSimilar() {
        assertThat(beads(List.of(A), List.of(A.replace("The", "the"), A))).isEqualTo("=0 0=1");
        assertThat(beads(List.of(A), List.of(A.replace("The", "the"), A, A.replace("data", "DATA")))).isEqualTo("=0 0=1 =2");
    }

    @Test
    void seesThatAParagraphWasDividedOrSeveralWereJoined() {
        assertThat(beads(List.of(A + " " + B), List.of(A, B))).isEqualTo("0=0,1");
        assertThat(beads(List.of(A, B, C), List.of(A + " " + B + " " + C))).isEqualTo("0,1,2=0");
        assertThat(beads(List.of(A + " " + B, C), List.of(A, B, C))).isEqualTo("0=0,1 1=2");
        String d = "Nothing else applies to visitors of the website.";
        assertThat(beads(List.of(A + " " + B + " " + C + " " + d), List.of(A, B, C, d))).isEqualTo("0=0,1,2,3");
    }

    @Test
    void doesNotTakeAnAdditionForAPart() {
        assertThat(beads(List.of(A), List.of(A, B))).isEqualTo("0=0 =1");
        String whole = A + " " + B;
        assertThat(beads(List.of(whole), List.of(whole.replace(" at any time", ""), "Nothing happens at any time."))).isEqualTo("0=0 =1");
    }

    @Test
    void doesNotPairAParagraphWithAList() {
        assertThat(beads(List.of("name; address"), List.of("- name;\n- address"))).isEqualTo("0= =0");
    }

    @Test
    void findsOneNewItemAmongThousands() {
        List<String> old = IntStream.range(0, 3_000).mapToObj(i -> "item number " + i % 700).toList();
        List<String> now = new ArrayList<>(old);
        now.add(1_234, "something else");
        now.set(2_000, "item number x");
        assertThat(beads(old, now).split(" ")).hasSize(3_001).contains("1233=1233", "=1234", "1234=1235", "1999=2000", "2999=3000");
    }

    private static String beads(List<String> old, List<String> now) {
        Wording wording = new Wording(new Vocabulary(), to -> to);
        return UnitAlignment.beads(Unit.ofBlocks(blocks(old, wording)), Unit.ofBlocks(blocks(now, wording))).stream()
                .map(bead -> numbers(bead.oldFrom(), bead.oldTo()) + "=" + numbers(bead.newFrom(), bead.newTo()))
                .collect(Collectors.joining(" "));
    }

    private static List<Block<Line>> blocks(List<String> texts, Wording wording) {
        return Block.map(
                Notation.blocks(String.join("\n\n", texts)), pieces -> List.of(Line.of(pieces, wording)));
    }

    private static String numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }
}
