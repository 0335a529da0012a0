package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What templates print once for several pages. */
class KeptTest {

    private final Kept kept = new Kept();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "name='day' of=['a', 1, true] | name='day' of=['a', 1, true] | first first",
        "name='day' of=[['a', 'b']] | name='day' of=[['a', 'b']] | first first",
        "name='day' of=['a'] | name='day' of=['b'] | first second",
        "name='day' of=['a'] | name='month' of=['a'] | first second",
        "name='day' of=[1] | name='day' of=[2] | first second",
        "name='day' of=[true] | name='day' of=[false] | first second",
        "name='day' of=['a', 'b'] | name='day' of=['a'] | first second",
        "name='day' of=[['a', 'b']] | name='day' of=['a', 'b'] | first second",
        "name='day' of=['<b>'] | name='day' of=[markup] | first second",
    })
    void printsAgainWhatWasPrintedWithTheSameValues(String first, String second, String expected) throws Exception {
        String template = "<#assign markup><b></#assign><@kept " + first + ">first</@kept> <@kept " + second + ">second</@kept>";
        assertThat(print(template)).isEqualTo(expected);
    }

    @Test
    void laterPagesTakeItToo() throws Exception {
        print("<@kept name='day' of=['a']>first</@kept>");
        assertThat(print("<@kept name='day' of=['a']>second</@kept>")).isEqualTo("first");
    }

    @Test
    void thePageIsOutOfReachWithin() {
        assertThatThrownBy(() -> print("<@kept name='day' of=[]>${page.title}</@kept>"))
                .isInstanceOf(Templates.Unusable.class)
                .hasMessageContaining("page.title has to be among what it depends on");
    }

    @Test
    void thePageIsInReachAgainBehind() throws Exception {
        String nested = "<@kept name='a' of=[page.title]><@kept name='b' of=[]>b</@kept>a</@kept>${page.title}";
        assertThat(print(nested)).isEqualTo("baTitle");
        String within = "<@kept name='c' of=[]><@kept name='d' of=[]>d</@kept>${page.title}</@kept>";
        assertThatThrownBy(() -> print(within)).isInstanceOf(Templates.Unusable.class);
    }

    @Test
    void whatIsPrintedIsEscapedAsEverywhere() throws Exception {
        assertThat(print("<@kept name='day' of=['a']>${'<'}</@kept>")).isEqualTo("&lt;");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<@kept of=[]>x</@kept> | needs a name",
        "<@kept name='day'>x</@kept> | needs a name",
        "<@kept name='day' of=[page]>x</@kept> | words, numbers, what is true or not",
    })
    void saysWhatItCannotDependOn(String template, String reason) {
        assertThatThrownBy(() -> print(template))
                .isInstanceOf(Templates.Unusable.class)
                .hasMessageContaining(reason);
    }

    private String print(String template) throws Templates.Unusable {
        Templates templates =
                new Templates(new LookTemplates(name -> Optional.of(template)), name -> "look/" + name, Optional.empty());
        return templates.print("page", Map.of("kept", kept, "page", new Title("Title")), new Model());
    }

    record Title(String title) {}

    private static final class Model extends RecordModel {
        @Override
        Optional<String> html(Object object) {
            return Optional.empty();
        }
    }
}
