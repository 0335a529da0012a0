package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clausebook.model.Inline;
import org.junit.jupiter.api.Test;

/** What stands in a provision, sorted by kind. */
class ContentsTest {

    @Test
    void linksAndFactsAreFoundWhereverTheyStand() {
        Trilingual text = Trilingual.alone(
                "ru", "# Политика {{operator}}\n\n## Т {#s}\n\n### О {{support}} {#it}\n\n%s\n",
                "Ответ [оператора {{operator}}](#s):\n\n- по [сайту](https://example.com/{{support}}).");
        Subject.Text read = text.subject().texts().get(0);
        Contents contents = read.clauses().get("it").contents();

        assertThat(contents.links()).extracting(link -> link.piece().target().toString())
                .containsExactly("#s", "https://example.com/{{support}}");
        assertThat(contents.facts()).extracting(use -> use.piece().name())
                .containsExactly("support", "operator", "support");
        assertThat(read.title().facts()).extracting(use -> use.piece().name()).containsExactly("operator");
        assertThat(inFile(read, contents.facts())).containsExactly(
                "{{support}}", "{{operator}}", "[сайту](https://example.com/{{support}})");
    }

    @Test
    void theWordsOfALineAreThoseWithinEmphasisAndLinksWithTheNamesOfFacts() {
        Trilingual text = Trilingual.alone("ru", Trilingual.BODY, "[**Ответ** *оператора*\n{{operator}}](#section)");
        Inline.Link link = text.subject().texts().get(0).clauses().get("it").contents().links().get(0).piece();

        assertThat(Contents.words(link.words())).isEqualTo("Ответ оператора {{operator}}");
    }

    @Test
    void aPlainProvisionHasNone() {
        Contents contents = Trilingual.alone("ru", Trilingual.BODY, "Ответ **сразу**.")
                .subject().texts().get(0).clauses().get("it")
                .contents();

        assertThat(contents.links()).isEmpty();
        assertThat(contents.facts()).isEmpty();
    }

    private static List<String> inFile(Subject.Text text, List<Contents.Piece<Inline.FactUse>> uses) {
        return uses.stream().map(use -> text.text().file().text(use.inFile())).toList();
    }
}
