package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The rules of RFC 4287 for what our feeds are made of: those that its schema says, and those that it cannot. */
public final class AtomRules {

    static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private static final String DATE_TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)";
    private static final String LANGUAGE = "[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*";
    private static final String MEDIA_TYPE = "[a-z]+/[a-z0-9.+-]+";
    /** RFC 4151, section 2.1. */
    private static final String TAG_URI =
            "tag:[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*"
                    + ",\\d{4}(-\\d\\d(-\\d\\d)?)?:[A-Za-z0-9._~!$&'()*+,;=:@/?%-]*";

    /** Of each element: how often each of its children may be there, by name. */
    private static final Map<String, Map<String, String>> CHILDREN = Map.of(
            "feed", Map.of(
                    "author", "1+", "id", "1", "link", "0+", "subtitle", "0-1", "title", "1", "updated", "1",
                    "entry", "0+"),
            "entry", Map.of(
                    "category", "0+", "content", "0-1", "id", "1", "link", "0+", "published", "0-1", "summary", "0-1",
                    "title", "1", "updated", "1"),
            "author", Map.of("name", "1", "uri", "0-1"));

    /** Of each element: its attributes beside {@code xml:lang}, those that it must have marked. */
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "link", Set.of("href!", "rel", "type", "hreflang", "title"),
            "category", Set.of("term!"),
            "content", Set.of("type!"));

    private static final Map<String, Set<String>> XHTML_ATTRIBUTES = Map.of(
            "div", Set.of(), "p", Set.of(), "strong", Set.of(), "ul", Set.of(), "li", Set.of(), "a", Set.of("href"));

    private AtomRules() {}

    /** The root of a feed that keeps all rules. */
    public static Element valid(byte[] feed) {
        Element root = parse(feed);
        assertThat(root.getLocalName()).isEqualTo("feed");
        element(root);
        List<Element> entries = children(root, "entry");
        assertThat(entries).isNotEmpty();
        assertThat(entries.stream().map(entry -> text(entry, "id"))).doesNotHaveDuplicates();
        links(root, true);
        OffsetDateTime newest = null;
        for (Element entry : entries) {
            links(entry, false);
            assertThat(entry.getAttribute("xml:lang") + root.getAttribute("xml:lang")).matches(LANGUAGE);
            OffsetDateTime updated = OffsetDateTime.parse(text(entry, "updated"));
            newest = newest == null || updated.isAfter(newest) ? updated : newest;
        }
        assertThat(OffsetDateTime.parse(text(root, "updated"))).isEqualTo(newest);
        return root;
    }

    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    static String text(Element parent, String name) {
        return children(parent, name).get(0).getTextContent();
    }

    private static void element(Element element) {
        assertThat(element.getNamespaceURI()).isEqualTo(ATOM);
        attributes(element, ATTRIBUTES.getOrDefault(element.getLocalName(), Set.of()));
        Map<String, String> allowed = CHILDREN.get(element.getLocalName());
        if (allowed != null) {
            container(element, allowed);
        } else if (element.getLocalName().equals("content")) {
            content(element);
        } else {
            assertThat(elements(element)).as("within %s", element.getLocalName()).isEmpty();
            value(element);
        }
    }

    private static void container(Element element, Map<String, String> allowed) {
        Map<String, Integer> counts = new HashMap<>();
        for (Element child : elements(element)) {
            counts.merge(child.getLocalName(), 1, Integer::sum);
            element(child);
        }
        assertThat(allowed.keySet()).as("children of %s", element.getLocalName()).containsAll(counts.keySet());
        allowed.forEach((name, times) -> {
            int count = counts.getOrDefault(name, 0);
            assertThat(count).as(name).isGreaterThanOrEqualTo(times.charAt(0) - '0');
            assertThat(count).as(name).isLessThanOrEqualTo(times.endsWith("+") ? Integer.MAX_VALUE : 1);
        });
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            assertThat(node instanceof Element || node.getTextContent().isBlank()).isTrue();
        }
    }

    private static void value(Element element) {
        String value = element.getTextContent();
        switch (element.getLocalName()) {
            case "id" -> assertThat(value).matches(TAG_URI);
            case "updated", "published" -> assertThat(value).matches(DATE_TIME);
            case "uri" -> assertThat(URI.create(value).isAbsolute()).isTrue();
            case "title", "name", "summary", "subtitle" -> assertThat(value).isNotBlank();
            default -> assertThat(value).as(element.getLocalName()).isEmpty();
        }
    }

    /** The one {@code div} of an XHTML content, and within it nothing that could do more than be read. */
    private static void content(Element content) {
        assertThat(content.getAttribute("type")).isEqualTo("xhtml");
        assertThat(elements(content)).hasSize(1);
        assertThat(elements(content).get(0).getLocalName()).isEqualTo("div");
        assertThat(content.getTextContent()).isNotBlank();
        xhtml(elements(content).get(0));
    }

    private static void xhtml(Element element) {
        assertThat(element.getNamespaceURI()).isEqualTo(XHTML);
        assertThat(XHTML_ATTRIBUTES).containsKey(element.getLocalName());
        attributes(element, XHTML_ATTRIBUTES.get(element.getLocalName()));
        if (element.getLocalName().equals("a")) {
            assertThat(URI.create(element.getAttribute("href")).getScheme()).isEqualTo("https");
        }
        elements(element).forEach(AtomRules::xhtml);
    }

    /** RFC 4287, section 4.1: no two alternates of one type and language; a feed should say where it is. */
    private static void links(Element element, boolean self) {
        List<String> alternates = new ArrayList<>();
        List<String> rels = new ArrayList<>();
        for (Element link : children(element, "link")) {
            rels.add(link.getAttribute("rel"));
            assertThat(URI.create(link.getAttribute("href")).isAbsolute()).isTrue();
            assertThat(link.getAttribute("type")).matches(MEDIA_TYPE);
            if (link.hasAttribute("hreflang")) {
                assertThat(link.getAttribute("hreflang")).matches(LANGUAGE);
            }
            if (link.getAttribute("rel").equals("alternate")) {
                alternates.add(link.getAttribute("type") + " " + link.getAttribute("hreflang"));
            }
        }
        assertThat(alternates).isNotEmpty().doesNotHaveDuplicates();
        assertThat(rels.contains("self")).isEqualTo(self);
    }

    private static void attributes(Element element, Set<String> allowed) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            boolean common = attribute.getName().equals("xml:lang") || attribute.getName().equals("xmlns");
            boolean known = allowed.contains(attribute.getName()) || allowed.contains(attribute.getName() + "!");
            assertThat(common || known).as("%s of %s", attribute.getName(), element.getLocalName()).isTrue();
        }
        allowed.stream().filter(name -> name.endsWith("!")).forEach(name -> assertThat(
                        element.getAttribute(name.substring(0, name.length() - 1)))
                .as(name)
                .isNotBlank());
    }

    private static List<Element> elements(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    private static Element parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Even a warning is an error. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
