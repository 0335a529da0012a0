package org.clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "index.html", "kg", "kg/privacy/v/2.0.0.html", "kg/privacy/compare/1.0.0...2.0.0.html", "kg/privacy/feed.atom",
        ".nojekyll", ".well-known/security.txt", "CNAME", "a_b-c", "-", "_", "..a", "console.html", "com.html", "com0",
        "com10", "lpt", "nul-", "x.con", ".con"
    })
    void acceptsWhatStandsOnEveryFileSystem(String value) {
        assertThat(new SitePath(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "/", "/a", "a/", "a//b", ".", "..", "...", "../a", "a/..", "a/../b", "a/./b", "a.", "a./b", "a b", " ",
        "a\\b", "..\\a", "C:", "C:/a", "a:b", "a\0b", "a\nb", "a\n", "%2e%2e/a", "é", "саясат", "ｋｇ", "a*",
        "a?b", "~/a~", "a$",
        "con", "CON", "Con.html", "kg/aux", "kg/PRN.tar.gz", "nul/x", "com1", "LPT9.html"
    })
    void refusesWhatDoesNot(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SitePath(value))
                .withMessageContaining("`" + value + "`");
    }

    @Test
    void limitsASegmentToEightyBytes() {
        assertThat(new SitePath("a".repeat(80) + "/" + "b".repeat(80)).folders()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new SitePath("a/" + "b".repeat(81)))
                .withMessageContaining("longer than 80 bytes");
    }

    @Test
    void reachesNothingOutsideTheFolder() {
        Path folder = Path.of("/srv/site");
        List<String> risky = List.of("", ".", "..", "/", "\\", "a", ":", "\0", "~", "%2e");
        for (String start : risky) {
            for (String middle : risky) {
                for (String end : risky) {
                    Optional<SitePath> path = pathOf(start + middle + end);
                    path.ifPresent(accepted -> assertThat(accepted.in(folder))
                            .startsWithRaw(folder).isNotEqualTo(folder).isEqualTo(accepted.in(folder).normalize()));
                }
            }
        }
    }

    private static Optional<SitePath> pathOf(String value) {
        try {
            return Optional.of(new SitePath(value));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    @Test
    void isSortedByItsString() {
        assertThat(Stream.of("b", "a/b", "a.b", "a", "B").map(SitePath::new).sorted())
                .extracting(SitePath::value).containsExactly("B", "a", "a.b", "a/b", "b");
    }

    @Test
    void knowsTheFoldersItNeeds() {
        assertThat(new SitePath("kg/privacy/v.html").folders()).containsExactly("kg", "kg/privacy");
        assertThat(new SitePath("index.html").folders()).isEmpty();
    }
}
