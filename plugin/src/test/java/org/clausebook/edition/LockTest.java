package org.clausebook.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.clausebook.edition.FrozenFault.Kind;
import org.junit.jupiter.api.Test;

class LockTest {

    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);
    private static final String C = "c".repeat(64);
    private static final String TEXT =
            "# clausebook-lock/1 privacy\n1.0.0 " + A + "\n2.0.0 " + B + "\n2.0.1 " + C + "\n";

    @Test
    void comesOutAsItWasRead() {
        LockReading reading = read(TEXT);
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.lock()).hasValueSatisfying(lock -> {
            assertThat(lock.bytes()).asString().isEqualTo(TEXT);
            assertThat(lock.last()).contains(new Lock.Entry(TestArchive.THIRD, C));
            assertThat(lock.indexOf(TestArchive.SECOND)).hasValue(1);
        });
    }

    @Test
    void mayBeEmpty() {
        assertThat(Lock.empty("privacy").bytes()).asString().isEqualTo("# clausebook-lock/1 privacy\n");
        assertThat(read("# clausebook-lock/1 privacy\n").lock()).contains(Lock.empty("privacy"));
        assertThat(Lock.empty("privacy").last()).isEmpty();
    }

    @Test
    void growsByALineForAnEdition() {
        Lock lock = Lock.empty("privacy").append(new Lock.Entry(TestArchive.FIRST, A))
                .append(new Lock.Entry(TestArchive.SECOND, B)).append(new Lock.Entry(TestArchive.THIRD, C));
        assertThat(lock.bytes()).asString().isEqualTo(TEXT);
        assertThatIllegalArgumentException().isThrownBy(() -> lock.append(new Lock.Entry(TestArchive.SECOND, C)));
    }

    @Test
    void saysWhichLineIsWrong() {
        String upper = "B".repeat(64);
        assertThat(faults(TEXT.replace(B, upper))).containsExactly("LOCK_LINE 3 [2.0.0 " + upper + "]");
        assertThat(faults(TEXT.replace("2.0.0", "2.0"))).containsExactly("LOCK_LINE 3 [2.0 " + B + "]");
        assertThat(faults(TEXT.replace("\n2.0.0", "\n\n2.0.0"))).containsExactly("LOCK_LINE 3 []");
        assertThat(faults(TEXT.replace("2.0.0 ", "2.0.0  "))).containsExactly("LOCK_LINE 3 [2.0.0  " + B + "]");
        assertThat(faults(TEXT.replace("2.0.0 ", "2.0.0 x").replace("1.0.0", "v1"))).containsExactly(
                "LOCK_LINE 2 [v1 " + A + "]", "LOCK_LINE 3 [2.0.0 x" + B + "]");
        assertThat(faults(TEXT.replace("2.0.1", "1.0.0"))).containsExactly("LOCK_DUPLICATE 4 [1.0.0, 2]");
        assertThat(faults(TEXT + "\n")).containsExactly("LOCK_LINE 5 []");
    }

    @Test
    void seesThatTheEndIsLacking() {
        assertThat(faults(TEXT.substring(0, TEXT.length() - 1))).containsExactly("LOCK_CUT 4 []");
        assertThat(faults(TEXT.substring(0, TEXT.length() - 30))).containsExactly("LOCK_CUT 4 []");
        assertThat(faults("# clausebook-lock/1 priv")).containsExactly("LOCK_CUT 1 []");
        assertThat(faults("")).containsExactly("LOCK_CUT 1 []");
    }

    @Test
    void isThatOfOnePolicy() {
        String other = "# clausebook-lock/1 cookies";
        assertThat(faults(TEXT.replace("privacy", "cookies"))).containsExactly(
                "LOCK_HEADER 1 [" + other + ", # clausebook-lock/1 privacy]");
        assertThat(faults("\u0000\u0001\nx\ny\n")).hasSize(1).first().asString().startsWith("LOCK_HEADER 1 ");
    }

    @Test
    void knowsItselfWithOtherLineEndsOrAMark() {
        LockReading reading = read("\uFEFF" + TEXT.replace("\n", "\r\n"));
        assertThat(reading.faults()).extracting(FrozenFault::kind)
                .containsExactly(Kind.LINE_ENDS, Kind.BYTE_ORDER_MARK);
        assertThat(reading.lock()).contains(lock(TEXT));
        assertThat(faults(TEXT.replace("\n", "\r\n"))).containsExactly("LINE_ENDS 1 []");
        assertThat(faults("\uFEFF" + TEXT)).containsExactly("BYTE_ORDER_MARK 1 []");
        assertThat(read(TEXT.replace("\n", "\r")).faults()).extracting(FrozenFault::kind)
                .containsExactly(Kind.LOCK_HEADER);
    }

    @Test
    void isAPrefixOfWhatWasAppendedToIt() {
        Lock lock = lock(TEXT);
        for (int count = 0; count <= 3; count++) {
            assertThat(lock.first(count).firstDifference(lock)).isEmpty();
            assertThat(TEXT).startsWith(new String(lock.first(count).bytes()));
        }
        assertThat(lock.firstDifference(lock.first(2))).as("more than the other has").hasValue(3);
    }

    @Test
    void saysWhichLineAnotherListDoesNotRepeat() {
        assertThat(lock(TEXT.replace("2.0.0 b", "2.0.0 d")).firstDifference(lock(TEXT))).hasValue(2);
        assertThat(lock(TEXT.replace("1.0.0", "1.0.1")).firstDifference(lock(TEXT))).hasValue(1);
        assertThat(new Lock("cookies", List.of()).firstDifference(lock(TEXT))).hasValue(0);
    }

    private static Lock lock(String text) {
        return read(text).lock().orElseThrow();
    }

    private static LockReading read(String text) {
        return Lock.read("editions.lock", "privacy", TestArchive.bytes(text));
    }

    private static List<String> faults(String text) {
        return read(text).faults().stream()
                .map(fault -> fault.kind() + " " + (fault.at().line() + 1) + " " + fault.details()).toList();
    }
}
