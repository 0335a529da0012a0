package org.clausebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A published policy, read from what a visitor can fetch: the JSON, and the anchors of the page. */
final class FormatSpecPage {

    private static final String CLAUSE = "clause";
    private static final String INDENT = "    ";

    private final Map<?, ?> policy;

    private FormatSpecPage(Map<?, ?> policy) {
        this.policy = policy;
    }

    static FormatSpecPage of(Path json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(Files.readString(json))) {
            parser.nextToken();
            return new FormatSpecPage((Map<?, ?>) value(parser));
        }
    }

    /** For each provision the line of its number, id and title or caption, and below it its text, indented. */
    String outline(boolean withTitle) {
        StringBuilder out = new StringBuilder();
        if (withTitle) {
            out.append('"').append(policy.get("title")).append("\"\n");
        }
        outline(policy.get("sections"), out);
        return out.toString();
    }

    String clauseText() {
        return clause(policy.get("sections")).get("text") + "\n";
    }

    String clauseHtml() {
        return clause(policy.get("sections")).get("html").toString();
    }

    String digest() {
        return policy.get("digest").toString();
    }

    /** SHA-256 of what is said to be the canonical form. */
    static String digest(String canonical) {
        try {
            byte[] bytes = canonical.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** For each provision its number, and the names by which it can be reached. */
    static String anchors(Path page) throws IOException {
        StringBuilder out = new StringBuilder();
        for (Element provision : Jsoup.parse(Files.readString(page)).select("[data-number]")) {
            out.append(provision.attr("data-number"));
            for (Element named : provision.select("[id]")) {
                if (named.closest("[data-number]") == provision) {
                    out.append(" #").append(named.id());
                }
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static void outline(Object provisions, StringBuilder out) {
        for (Object each : (List<?>) provisions) {
            Map<?, ?> provision = (Map<?, ?>) each;
            out.append(provision.get("number")).append(' ').append(provision.get("id"));
            Object heading = provision.get(provision.containsKey("title") ? "title" : "caption");
            out.append(heading == null ? "" : " \"" + heading + "\"");
            out.append(provision.containsKey("repealed") ? " repealed\n" : "\n");
            Object text = provision.get(provision.containsKey("lead") ? "lead" : "text");
            if (text != null) {
                text.toString().lines().forEach(line -> out.append(INDENT).append(line).append('\n'));
            }
            outline(provision.get("clauses"), out);
        }
    }

    private static Map<?, ?> clause(Object provisions) {
        for (Object each : (List<?>) provisions) {
            Map<?, ?> provision = (Map<?, ?>) each;
            if (CLAUSE.equals(provision.get("id"))) {
                return provision;
            }
            Map<?, ?> inside = clause(provision.get("clauses"));
            if (!inside.isEmpty()) {
                return inside;
            }
        }
        return Map.of();
    }

    private static Object value(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                object.put(name, value(json));
            }
            return object;
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<Object> array = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                array.add(value(json));
            }
            return array;
        }
        return json.currentToken() == JsonToken.VALUE_NULL ? null : json.getText();
    }
}
