package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A template that somebody else has written cannot keep a build from coming to its end. */
class TemplatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<#list 1.. as i></#list> | it does not come to an end",
        "<#list 1.. as i>${i} and more words than one</#list> | the page that it writes has no end",
        "<#macro m><@m/></#macro><@m/> | something in it calls itself without end",
        "<#function f x><#return f(x + 1)></#function>${f(1)} | something in it calls itself without end",
    })
    void whatHasNoEndIsUnusable(String template, String reason) {
        Duration most = reason.startsWith("it does not") ? Duration.ofMillis(200) : Duration.ofMinutes(1);
        Templates templates = templates(template, most);
        assertThatThrownBy(() -> templates.print("page", Map.of(), null))
                .isInstanceOf(Templates.Unusable.class)
                .hasMessage(reason);
    }

    @Test
    @Timeout(60)
    void whatIsLateIsInterruptedAndNoFurtherPageWaitsForIt() throws Exception {
        Templates templates = templates("<#list 1.. as i></#list>", Duration.ofMillis(200));
        for (int page = 0; page < 3; page++) {
            assertThatThrownBy(() -> templates.print("page", Map.of(), null)).hasMessage("it does not come to an end");
        }
        while (Thread.getAllStackTraces().keySet().stream().anyMatch(thread -> thread.getName().equals("clausebook-look"))) {
            Thread.sleep(10); // until the test's own time is over
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<#outputformat 'RTF'>${x}</#outputformat>",
        "<#ftl output_format='RTF'>${x}",
        "<#assign y><#outputformat 'RTF'>${x}</#outputformat></#assign>${y}",
        "<#outputformat 'XML'>${x}</#outputformat>",
        "<#outputformat 'HTML{RTF}'>${x}</#outputformat>",
    })
    void noOtherFormatLetsMarkupThrough(String template) throws Exception {
        String printed = templates(template, Duration.ofMinutes(1)).print("page", Map.of("x", "<b>"), null);
        assertThat(printed).contains("lt;b").doesNotContain("<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plainText", "JSON", "JavaScript", "CSS", "undefined"})
    void whatIsNoMarkupIsRefused(String format) {
        Templates templates = templates("<#outputformat '" + format + "'>${x}</#outputformat>", Duration.ofMinutes(1));
        assertThatThrownBy(() -> templates.print("page", Map.of("x", "<b>"), null)).isInstanceOf(Templates.Unusable.class);
    }

    private static Templates templates(String template, Duration most) {
        return new Templates(new LookTemplates(name -> Optional.of(template)), name -> "look/" + name, Optional.of(most));
    }
}
