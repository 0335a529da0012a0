package org.clausebook.web;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page of a site.
 *
 * @param file path of its file
 */
record SitePage(BuiltSite site, String file) {

    /** Its address from the root of the host, as visitors have it: {@code /kg/privacy}. */
    String path() {
        return site.prefix() + "/" + (file.equals("index.html") ? "" : file.substring(0, file.length() - ".html".length()));
    }

    /** Its full address. */
    String url() {
        return site.address() + path().substring(site.prefix().length());
    }

    String html() {
        return new String(site.bytes(file), StandardCharsets.UTF_8);
    }

    /** The page as a parser that has no part in making it reads it. */
    Document document() {
        return Jsoup.parse(html(), url());
    }

    /**
     * What there is to be looked at on it: its elements and their classes, those around the texts of clauses together with the
     * form of its address. Two pages with the same features are of one kind.
     */
    Set<String> features() {
        Document document = document();
        Set<String> features = new TreeSet<>(Set.of(form()));
        for (Element element : document.getAllElements()) {
            boolean anywhere = element.closest("main") == null || element.closest(".text") != null;
            String place = anywhere ? "" : form() + " ";
            features.add(place + "<" + element.normalName() + ">");
            element.classNames().forEach(name -> features.add(place + "." + name));
        }
        return features;
    }

    boolean isIn(String language) {
        return file.startsWith(language + "/");
    }

    /** The address with everything in it replaced that depends on languages, policies and editions. */
    private String form() {
        String[] parts = file.replaceAll("\\d+\\.\\d+\\.\\d+", "N").replaceAll("\\b[a-z]{2}(?=/|\\.html)", "L").split("/");
        int policy = parts[0].startsWith("L") ? 1 : 0;
        if (policy < parts.length && !parts[policy].matches("(L|index|404|report)\\.html")) {
            parts[policy] = "P";
        }
        return "/" + String.join("/", parts);
    }

    @Override
    public String toString() {
        return site + " " + path();
    }
}
