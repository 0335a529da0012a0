package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FillingTest {

    private static final String LINKS = "<#assign links><a href=\"x#${\"{0}\"}\">${\"{1}\"}</a></#assign>";

    @Test
    void putsEscapedWordsIntoMarkup() throws Exception {
        assertThat(print(LINKS + "${fill(links, 'a', '<')}${fill(links, 'b', '{0}')}"))
                .isEqualTo("<a href=\"x#a\">&lt;</a><a href=\"x#b\">{0}</a>");
    }

    @Test
    void oneMarkupAfterTheOther() throws Exception {
        assertThat(print("<#assign a><i>${'{0}'}</i></#assign><#assign b><b>${'{0}'}</b></#assign>"
                        + "${fill(a, 1)}${fill(b, 2)}${fill(a, 3)}"))
                .isEqualTo("<i>1</i><b>2</b><i>3</i>");
    }

    @Test
    void refusesWhatItCannotFill() {
        assertThatThrownBy(() -> print(LINKS + "${fill(links, 'a')}")).hasMessageContaining("nothing is given for {1}");
        assertThatThrownBy(() -> print("${fill('<b>{0}</b>', 'a')}")).hasMessageContaining("only markup can be filled");
    }

    private static String print(String template) throws Templates.Unusable {
        Templates templates =
                new Templates(new LookTemplates(name -> Optional.of(template)), name -> "look/" + name, Optional.empty());
        return templates.print("page", Map.of("fill", new Filling()), null);
    }
}
