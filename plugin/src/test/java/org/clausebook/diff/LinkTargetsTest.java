package org.clausebook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a redline says where links lead: only if the words alone would not tell that it is another place. */
class LinkTargetsTest {

    private static final Wording WORDING = new Wording(new Vocabulary(), to -> to);

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", value = {
        "[site](https://a.example/); [site](https://b.example/); https://a.example/; https://b.example/",
        "[site](https://a.example/); [site](https://a.example/); -; -",
        "site; [site](https://b.example/); -; https://b.example/",
        "[site](https://a.example/); site; https://a.example/; -",
        "[site](https://a.example/); [page](https://b.example/); -; -",
        "[it](https://a.example/) is here; [it](https://b.example/) was there; https://a.example/; https://b.example/",
        "it is here; [it](https://b.example/) was there; -; -",
        "[it](https://a.example/) is here; it was there; -; -",
        "[it](https://a.example/) is it here; [it](https://b.example/) was there; -; -",
        "it is; [it](https://b.example/) is; -; https://b.example/",
        "[register](https://a.example/) is here; register was there; https://a.example/; -",
        "[register](#one) is here; [register](#two) was there; privacy#one; privacy#two",
    })
    void namesThemWhereTheSameWordLeadsElsewhere(String old, String now, String before, String after) {
        assertThat(targets(old, now)).isEqualTo(new LinkTargets(list(before), list(after)));
    }

    /** What was only deleted, or only inserted, shows its address nowhere: there is no other place to mix it up with. */
    @Test
    void saysNothingOfWhatHasNoOtherSide() {
        Line line = line("[site](https://a.example/)");
        int end = line.text().length();
        assertThat(LinkTargets.of(line, 0, end, line("[site](https://b.example/)"), 0, 0)).isEqualTo(LinkTargets.NONE);
        assertThat(LinkTargets.of(line, 0, 0, line("[site](https://b.example/)"), 0, end)).isEqualTo(LinkTargets.NONE);
    }

    private static LinkTargets targets(String old, String now) {
        Line a = line(old);
        Line b = line(now);
        return LinkTargets.of(a, 0, a.text().length(), b, 0, b.text().length());
    }

    private static List<String> list(String address) {
        return address == null ? List.of() : List.of(address);
    }

    private static Line line(String text) {
        return Line.of(Notation.line(text), WORDING);
    }
}
