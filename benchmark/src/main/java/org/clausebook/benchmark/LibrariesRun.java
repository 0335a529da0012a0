package org.clausebook.benchmark;

import com.vladsch.flexmark.parser.Parser;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What the libraries alone cost in a Java that has just started, without a line of the compiler: the settings and one policy parsed in three
 * languages, and one page printed for each. No build after a change can be quicker, whatever else it leaves out.
 */
final class LibrariesRun {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="${language}"><head><title>${title}</title></head><body>
            <#list blocks as block><#if block?has_content><p id="b${block?index}">${block}</p></#if>
            </#list></body></html>
            """;

    private LibrariesRun() {}

    /** Arguments: a repository of the benchmark. */
    public static void main(String[] arguments) throws IOException, TemplateException {
        Path repository = Path.of(arguments[0]);
        long start = System.nanoTime();
        new Load(LoadSettings.builder().build()).loadFromString(Files.readString(repository.resolve("policy-source/site.yaml")));
        Parser parser = Parser.builder().build();
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_33);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        Template template = new Template("page", PAGE, configuration);
        int pages = 0;
        for (String folder : List.of("policy-source", "translations/ru", "translations/en")) {
            List<String> blocks = new ArrayList<>();
            parser.parse(Files.readString(repository.resolve(folder).resolve(Corpus.name(0) + ".md")))
                    .getChildren()
                    .forEach(block -> blocks.add(block.getChars().toString()));
            StringWriter page = new StringWriter();
            template.process(Map.of("language", folder, "title", Corpus.name(0), "blocks", blocks), page);
            pages += page.getBuffer().length() > 0 ? 1 : 0;
        }
        Figures.print(pages, System.nanoTime() - start);
    }
}
