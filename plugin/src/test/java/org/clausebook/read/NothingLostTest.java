package org.clausebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was typed is what is published, or it is reported: random bodies, put together from pieces of the grammar. */
class NothingLostTest {

    /** More for a long run: {@code -Dclausebook.fragments=1000000}. */
    private static final int BODIES = Integer.getInteger("clausebook.fragments", 20_000);

    @Test
    void everyCharacterOfABodyWithoutFindingsIsPublishedInOrder() {
        Fragments fragments = new Fragments(20261122);
        int clean = 0;
        for (int i = 0; i < BODIES; i++) {
            clean += BodyOracle.assertNothingLost(fragments.next(i % 2 == 0 ? 6 : 14)) ? 1 : 0;
        }
        assertThat(clean).as("bodies without findings").isGreaterThan(BODIES / 20);
    }
}
