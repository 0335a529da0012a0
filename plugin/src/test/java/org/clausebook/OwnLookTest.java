package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's own look lies over the one that comes with the plugin, file by file. */
class OwnLookTest {

    @TempDir
    private Path folder;

    private Path repository;
    private Path look;

    @BeforeEach
    void copyRepository() throws IOException {
        repository = folder.resolve("repository");
        Repositories.copy(Repositories.CASES.resolve("sites/three-policies/in"), repository);
        look = repository.resolve("policy-source/look");
        Files.createDirectories(look.resolve("texts"));
    }

    @Test
    void replacesOneTemplateAndLeavesTheOthers() throws IOException {
        Map<String, String> before = compile();
        Files.writeString(look.resolve("language.ftlh"), "<!DOCTYPE html><title>${page.frame.title}</title>\n");

        Map<String, String> after = compile();

        assertThat(after.get("kg.html")).startsWith("<!DOCTYPE html><title>Кыргызча");
        assertThat(after.get("kg/privacy.html")).isEqualTo(before.get("kg/privacy.html"));
    }

    @Test
    void replacesTheStylesheetUnderAnotherName() throws IOException {
        Map<String, String> before = compile();
        Files.writeString(look.resolve("policy.css"), "body { color: #111 }\n");

        Map<String, String> after = compile();

        String name = after.keySet().stream().filter(path -> path.endsWith(".css")).findFirst().orElseThrow();
        assertThat(after.get(name)).isEqualTo("body { color: #111 }\n");
        assertThat(before).doesNotContainKey(name);
        assertThat(after.get("kg/privacy.html")).contains("../" + name);
    }

    @Test
    void changesOneInterfaceText() throws IOException {
        Files.writeString(look.resolve("texts/ru.properties"), "repealed=Исключён.\n");

        Map<String, String> after = compile();

        assertThat(after.get("ru/privacy.html")).contains("Исключён.");
        assertThat(after.get("kg/privacy.html")).doesNotContain("Исключён.");
    }

    @Test
    void aTemplateThatFailsIsReportedAtItsPlaceAndLeavesTheEarlierSite() throws IOException {
        Map<String, String> before = compile();
        Files.writeString(look.resolve("language.ftlh"), "<!DOCTYPE html>\n<title>${page.frame.titel}</title>\n");

        CompileResult result = PolicyCompiler.compile(request());

        assertThat(Repositories.report(result))
                .startsWith("policy-source/look/language.ftlh:2:10: error: the template cannot be used: ");
        assertThat(Golden.texts(folder.resolve("site"))).isEqualTo(before);
    }

    @Test
    void aMistakeOfSyntaxIsReportedAtItsLineAndColumnAndLeavesTheEarlierSite() throws IOException {
        Map<String, String> before = compile();
        Files.writeString(look.resolve("language.ftlh"), "<!DOCTYPE html>\n<title>x</title>\n  <#if page>\n<p>${page.frame.title\n");

        CompileResult result = PolicyCompiler.compile(request());

        assertThat(Repositories.report(result))
                .startsWith("policy-source/look/language.ftlh:4:22: error: the template cannot be used: ")
                .doesNotContain("freemarker", "Exception", "\tat ");
        assertThat(Golden.texts(folder.resolve("site"))).isEqualTo(before);
    }

    @Test
    void aTemplateCanReachNothingButThePage() throws IOException {
        for (String attack : new String[] {
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "${page.class.protectionDomain}",
            "${page?api.hashCode()}",
            "${page.frame.title?eval}",
            "<#include \"../../../../../../etc/passwd\">",
            "${page.toString()}",
            "<#assign raw><script>x</script></#assign>${raw?no_esc}",
            "${\"<script>x</script>\"?no_esc}",
            "<#noautoesc>${page.frame.title}</#noautoesc>",
            "<#list 1.. as i>${i}</#list>",
        }) {
            Files.writeString(look.resolve("language.ftlh"), attack);
            CompileResult result = PolicyCompiler.compile(request());
            assertThat(Repositories.report(result)).as(attack).contains("[look.template]");
        }
    }

    private Map<String, String> compile() throws IOException {
        CompileResult result = PolicyCompiler.compile(request());
        assertThat(result.findings()).isEmpty();
        return Golden.texts(folder.resolve("site"));
    }

    private CompileRequest request() {
        return Repositories.request(repository, folder.resolve("site"), 2);
    }
}
