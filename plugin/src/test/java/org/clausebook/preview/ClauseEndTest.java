package org.clausebook.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A box stands behind the words of a clause and before its sub-clauses, whatever the look is made of. */
class ClauseEndTest {

    private static final String PAGE = "<section class=\"section\" id=\"general\" data-number=\"1\">"
            + "<h2>Title</h2><div class=\"text\"><p>Lead.<br>More.</p></div>"
            + "<div id=\"first\" data-number=\"1.1\"><a id=\"p-1-1\">1.1.</a><p title=\"a > b\">First.</p>"
            + "<div id=\"below\" data-number=\"1.1.1\"><p>Below.</p></div></div>"
            + "<!-- <div data-number=\"9\"> --><div id='other' data-number='1.2'></div></section>"
            + "<p id=\"plain\">No clause.</p>";

    @Test
    void endsBeforeTheFirstClauseInIt() {
        assertThat(marked("general")).contains("<p>Lead.<br>More.</p></div>|<div id=\"first\"");
        assertThat(marked("first")).contains("First.</p>|<div id=\"below\"");
    }

    @Test
    void endsBeforeItsOwnEnd() {
        assertThat(marked("below")).contains("<p>Below.</p>|</div></div>");
    }

    @Test
    void isNowhereWithoutSuchAClause() {
        assertThat(marked("nothing")).isEmpty();
        assertThat(marked("plain")).isEmpty();
        assertThat(marked("p-1-1")).isEmpty();
    }

    @Test
    void isNowhereWhereElementsDoNotNest() {
        String page = "<div id=\"open\" data-number=\"1\"><p>No end";
        assertThat(new ClauseEnd(page).of("open")).isEqualTo(-1);
    }

    @Test
    void readsATagOfAnyLength() {
        String page = "<div id=\"long\" data-number=\"1\" data-more=\"" + "x ".repeat(200_000) + "\" a" + "a".repeat(200_000)
                + "></div>";
        assertThat(page.substring(new ClauseEnd(page).of("long"))).isEqualTo("</div>");
    }

    private static String marked(String id) {
        int at = new ClauseEnd(PAGE).of(id);
        return at < 0 ? "" : PAGE.substring(0, at) + "|" + PAGE.substring(at);
    }
}
