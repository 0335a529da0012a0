package org.clausebook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The sitemap keeps the rules of its protocol, and says of languages what the pages say. */
class SitemapTest {

    private static final int LARGEST = 50 * 1024 * 1024;

    static Stream<BuiltSite> sites() {
        return SampleSites.all().stream();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void keepsTheRulesOfItsProtocol(BuiltSite site) throws Exception {
        byte[] sitemap = site.bytes("sitemap.xml");
        assertThat(sitemap).hasSizeLessThanOrEqualTo(LARGEST);
        validate(sitemap);
    }

    @Test
    void theRulesRefuseWhatIsNone() {
        assertThatThrownBy(() -> validate("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>/kg</loc></url></urlset>"
                        .getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SAXException.class);
    }

    /** Each address with its languages, and those of the page that stands there. */
    @ParameterizedTest
    @MethodSource("sites")
    void saysOfLanguagesWhatThePagesSay(BuiltSite site) throws Exception {
        Map<String, Map<String, String>> listed = new TreeMap<>();
        Document sitemap = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(site.bytes("sitemap.xml")));
        NodeList urls = sitemap.getElementsByTagName("url");
        for (int i = 0; i < urls.getLength(); i++) {
            Element url = (Element) urls.item(i);
            Map<String, String> languages = new TreeMap<>();
            NodeList links = url.getElementsByTagName("xhtml:link");
            for (int j = 0; j < links.getLength(); j++) {
                Element link = (Element) links.item(j);
                languages.put(link.getAttribute("hreflang"), link.getAttribute("href"));
            }
            listed.put(url.getElementsByTagName("loc").item(0).getTextContent(), languages);
        }
        Map<String, Map<String, String>> present = new TreeMap<>();
        for (SitePage page : site.pages()) {
            Map<String, String> languages = new TreeMap<>();
            page.document().select("link[rel=alternate][hreflang]")
                    .forEach(link -> languages.put(link.attr("hreflang"), link.attr("href")));
            present.put(page.url(), languages);
        }
        assertThat(present).containsAllEntriesOf(listed);
    }

    private static void validate(byte[] sitemap) throws Exception {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SitemapTest.class.getResource("/schema/sitemap.xsd"));
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(sitemap)));
    }
}
