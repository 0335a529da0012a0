package org.clausebook.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class ToolTest {

    private static final String PROPERTY = "clausebook.tools";
    private final String before = System.getProperty(PROPERTY, "");

    @AfterEach
    void restore() {
        System.setProperty(PROPERTY, before);
    }

    @Test
    void findsWhatIsThereUnderAnyOfItsNames() {
        assertThat(Tool.require("no-such-program", "sh")).isExecutable().hasFileName("sh");
    }

    @Test
    void whatIsMissingSkipsTheTest() {
        System.setProperty(PROPERTY, "");

        assertThatThrownBy(() -> Tool.require("no-such-program"))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("no-such-program is not installed");
    }

    @Test
    void whatIsMissingFailsTheTestWhereToolsAreRequired() {
        System.setProperty(PROPERTY, "required");

        assertThatThrownBy(() -> Tool.require("no-such-program"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("no-such-program is not installed, and -Dclausebook.tools=required asks for it");
    }
}
