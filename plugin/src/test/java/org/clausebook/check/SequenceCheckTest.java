package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.check.EditedBase.EN;
import static org.clausebook.check.EditedBase.KY;
import static org.clausebook.check.EditedBase.RU;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of what stands elsewhere the fewest moves are named that put it right. */
class SequenceCheckTest {

    private EditedBase base;

    @BeforeEach
    void lay(@TempDir Path folder) throws IOException {
        base = EditedBase.in(folder);
    }

    @Test
    void namesOneClauseThatWasMovedDown() throws IOException {
        order("a b c d e f", "b c d e a f");
        assertThat(moved()).containsExactly("a");
    }

    @Test
    void namesOneClauseThatWasMovedUp() throws IOException {
        order("a b c d e f", "a f b c d e");
        assertThat(moved()).containsExactly("f");
    }

    @Test
    void namesTwoClausesThatWereMovedApart() throws IOException {
        order("a b c d e f g", "c a b d f e g");
        assertThat(moved()).hasSize(2).contains("c");
    }

    @Test
    void namesAllButOneOfAReversedSection() throws IOException {
        order("a b c d", "d c b a");
        assertThat(moved()).hasSize(3);
    }

    @Test
    void namesAMissingClauseOnlyAsMissing() throws IOException {
        order("a b c d e", "a b d e");
        assertThat(base.places()).extracting(place -> place.split(" ")[1]).containsOnly("translation.missing-clause");
    }

    @Test
    void namesAMovedSectionWithoutItsClauses() throws IOException {
        String text = base.text(RU);
        int general = text.indexOf("## Общие");
        int rights = text.indexOf("## Права");
        int last = text.indexOf("## Заключительные");
        String moved = text.substring(0, general) + text.substring(rights, last) + text.substring(general, rights)
                + text.substring(last);
        base.write(RU, moved);
        assertThat(base.check()).hasSize(1).allMatch(line -> line.contains("section \"general\" is out of order")
                || line.contains("section \"rights\" is out of order"));
    }

    @Test
    void namesAClauseMovedToAnotherSectionOnce() throws IOException {
        String clause = "### {#request-deadline}\n\nОператор отвечает на запрос Пользователя в течение 30 дней со дня его"
                + " получения.\n\n";
        base.edit(RU, clause, "").edit(RU, "## Права Пользователя", clause + "## Права Пользователя");
        assertThat(base.check()).singleElement().asString().contains("stands in \"general\" here, and in \"rights\"");
    }

    /** Texts whose last section has the clauses named. */
    private void order(String drafted, String translated) throws IOException {
        for (String path : List.of(KY, EN, RU)) {
            String word = path.equals(EN) ? "Text" : "Текст";
            String ids = path.equals(RU) ? translated : drafted;
            StringBuilder text = new StringBuilder("# T\n\n## T {#section}\n\n".replace("T", word));
            for (String id : ids.split(" ")) {
                text.append("### {#").append(id).append("}\n\n").append(word).append(".\n\n");
            }
            base.write(path, text.toString());
        }
    }

    /** The ids of what has to be moved. */
    private List<String> moved() throws IOException {
        return base.check().stream()
                .filter(line -> line.endsWith("[translation.order]"))
                .map(line -> line.replaceAll(".*error: clause \"([a-z]+)\".*", "$1"))
                .toList();
    }
}
