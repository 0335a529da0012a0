package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private final Sentences say = Sentences.of(Map.of(
            "from", "From {0} edition {1} applies.",
            "turned", "{1}: {0} & <more>",
            "plain", "No place {x} {} here."));

    @Test
    void putsEachArgumentWhereTheSentenceNeedsIt() throws TemplateModelException {
        assertThat(say("from", new SimpleScalar("1 March"), new SimpleScalar("2.0.0")))
                .isEqualTo("From 1 March edition 2.0.0 applies.");
        assertThat(say("turned", new SimpleScalar("a"), new SimpleNumber(7))).isEqualTo("7: a &amp; &lt;more&gt;");
        assertThat(say("plain")).isEqualTo("No place {x} {} here.");
    }

    @Test
    void escapesWordsAndLeavesTheMarkupOfATemplate() throws TemplateModelException {
        TemplateHTMLOutputModel link = HTMLOutputFormat.INSTANCE.fromMarkup("<a href=\"x\">2.0.0</a>");
        assertThat(say("from", new SimpleScalar("<b>&\"'"), link))
                .isEqualTo("From &lt;b&gt;&amp;&quot;&#39; edition <a href=\"x\">2.0.0</a> applies.");
    }

    @Test
    void anArgumentIsNeverReadAsASentence() throws TemplateModelException {
        assertThat(say("from", new SimpleScalar("{1}"), new SimpleScalar("{0}"))).isEqualTo("From {1} edition {0} applies.");
    }

    @Test
    void refusesWhatItCannotSay() {
        assertThatThrownBy(() -> say("no-such-text")).hasMessageContaining("there is no text \"no-such-text\"");
        assertThatThrownBy(() -> say("from", new SimpleScalar("x"))).hasMessageContaining("nothing is given for {1}");
        assertThatThrownBy(() -> say("from", new SimpleScalar("x"), null)).hasMessageContaining("neither words nor a number");
    }

    private String say(String key, Object... arguments) throws TemplateModelException {
        List<Object> all = new ArrayList<>(List.of(new SimpleScalar(key)));
        all.addAll(Arrays.asList(arguments));
        return HTMLOutputFormat.INSTANCE.getMarkupString((TemplateHTMLOutputModel) say.exec(all));
    }
}
