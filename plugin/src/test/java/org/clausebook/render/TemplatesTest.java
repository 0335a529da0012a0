package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        Templates templates = new Templates(new LookTemplates(name -> Optional.of(template)), name -> "look/" + name, Optional.of(most));
        assertThatThrownBy(() -> templates.print("page", Map.of(), null))
                .isInstanceOf(Templates.Unusable.class)
                .hasMessage(reason);
    }
}
