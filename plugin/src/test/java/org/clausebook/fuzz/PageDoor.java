package org.clausebook.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.clausebook.HarmlessPage;
import org.clausebook.PolicyPreview;
import org.clausebook.PreviewResult;
import org.clausebook.site.SitePath;
import org.clausebook.source.Characters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.xml.sax.SAXException;

/**
 * Words, line by line, in each place of a page where words can stand. Each comes out as text and as nothing else: by the
 * judgement of parsers that have no part in making the pages, the feeds and the JSON.
 */
final class PageDoor implements Door {

    private static final int LONGEST = 80;
    private static final String PAGE = "en/terms.html";

    private final Workspace workspace;
    private final PolicyPreview preview;

    PageDoor(Path folder) throws IOException {
        this.workspace = new Workspace(folder.resolve("repository"));
        workspace.write(Workspace.SETTINGS, "");
        this.preview = new PolicyPreview(workspace.request());
    }

    @Override
    public void enter(byte[] input) throws IOException {
        List<String> lines = new String(input, StandardCharsets.UTF_8).lines().map(PageDoor::words).toList();
        String title = word(lines, 0);
        String section = word(lines, 1);
        String clause = word(lines, 2);
        String fact = word(lines, 3);
        String law = word(lines, 4);
        settings(fact, law, word(lines, 5));
        workspace.write("policy-source/terms.md", """
                # Title %s

                ## Section %s {#a}

                ### Caption %s {#b}

                Clause %s, {{operator}}, [](law:law), [%s](#a).

                - item %s

                | Head %s |
                |---|
                | %s |
                """.formatted(escaped(title), escaped(section), escaped(clause), escaped(clause), escaped(title),
                        escaped(section), escaped(title), escaped(clause)));
        plan(fact, law);
        PreviewResult result = preview.make();
        workspace.assertPlaces(result.findings());
        for (Map.Entry<SitePath, byte[]> file : result.files().entrySet()) {
            assertSound(file.getKey().value(), file.getValue());
        }
        if (result.findings().stream().noneMatch(finding -> finding.preventsComparison())) {
            Document page = Jsoup.parse(new String(result.files().get(new SitePath(PAGE)), StandardCharsets.UTF_8));
            assertThat(page.selectFirst("h1").wholeText()).isEqualTo("Title " + title);
            assertThat(page.getElementById("b").wholeText()).contains(clause).contains(fact).contains(law);
        }
    }

    private void settings(String fact, String law, String name) throws IOException {
        workspace.write(Workspace.SETTINGS, """
                address: https://example.com
                timeZone: UTC
                drafting: en
                languages:
                  en: { path: en, name: "%s" }
                policies:
                  terms: { contact: [operator] }
                publisher: operator
                facts:
                  operator: { type: text, value: "%s" }
                laws:
                  law:
                    date: 2006-07-27
                    number: "7"
                    title: { en: "%s" }
                    short: { en: "%s" }
                    address: https://example.com/law
                """.formatted(quoted(name), quoted(fact), quoted(law), quoted(law)));
    }

    private void plan(String headline, String reasons) throws IOException {
        workspace.write("policy-source/terms.next.yaml", """
                change: material
                adopted: 2026-12-01
                published: 2026-12-01
                effective: 2027-01-01
                headline: { en: "%s" }
                reasons: { en: "%s" }
                """.formatted(quoted(headline), quoted(reasons)));
    }

    private static void assertSound(String path, byte[] bytes) throws IOException {
        if (path.endsWith(".html")) {
            HarmlessPage.assertHarmless(Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
        } else if (path.endsWith(".json")) {
            try (JsonParser json = new JsonFactory().createParser(bytes)) {
                assertThat(json.nextToken()).as(path).isIn(JsonToken.START_OBJECT, JsonToken.START_ARRAY);
                json.skipChildren();
                assertThat(json.nextToken()).as("nothing stands behind it").isNull();
            }
        } else if (path.endsWith(".atom") || path.endsWith(".xml")) {
            try {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                assertThat(factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement()).isNotNull();
            } catch (SAXException | ParserConfigurationException e) {
                throw new AssertionError(path, e);
            }
        }
    }

    private static String word(List<String> lines, int index) {
        return index < lines.size() && !lines.get(index).isEmpty() ? lines.get(index) : "word";
    }

    /** Words that a text may hold, as a person would type them: on one line, without what nobody can see. */
    private static String words(String line) {
        StringBuilder words = new StringBuilder();
        Normalizer.normalize(line, Normalizer.Form.NFC).codePoints()
                .filter(c -> Characters.isReadable(c) && !Characters.isInvisible(c))
                .limit(LONGEST)
                .forEach(words::appendCodePoint);
        return Normalizer.normalize(words.toString().replaceAll("[\\s\u00A0]+", " ").strip(), Normalizer.Form.NFC);
    }

    private static String escaped(String words) {
        return words.replaceAll("(\\p{Punct})", "\\\\$1");
    }

    private static String quoted(String words) {
        return words.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
