package org.clausebook.render;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Language;
import org.clausebook.model.SiteConfig;
import org.clausebook.source.Location;

/** What the look itself says, in each language of the site: the plugin's texts, with the user's own laid over them. */
final class InterfaceTexts {

    /** The language whose file says which texts there are. */
    private static final String REFERENCE = "en";

    private InterfaceTexts() {}

    /** The texts by language tag and key; what is missing in a language is reported. */
    static Map<String, Map<String, String>> read(SiteConfig site, LookFiles files, Findings findings) throws IOException {
        Map<String, String> reference = texts(REFERENCE, files);
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        for (Language language : site.languages()) {
            Map<String, String> own = texts(language.tag(), files);
            if (own.isEmpty()) {
                Location at = Location.startOf(files.ownPath("texts/" + language.tag() + ".properties"));
                findings.report(Rule.LOOK_TEXT, "language", at, language.tag(), REFERENCE);
                continue;
            }
            for (String key : new TreeSet<>(reference.keySet())) {
                if (!own.containsKey(key)) {
                    Location at = Location.startOf(files.ownPath("texts/" + language.tag() + ".properties"));
                    findings.report(Rule.LOOK_TEXT, at, key, language.tag());
                }
            }
            texts.put(language.tag(), own);
        }
        return texts;
    }

    private static Map<String, String> texts(String tag, LookFiles files) throws IOException {
        String name = "texts/" + tag + ".properties";
        Properties all = new Properties();
        for (Optional<String> text : List.of(files.shipped(name), files.own(name))) {
            if (text.isPresent()) {
                all.load(new StringReader(text.get()));
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        new TreeSet<>(all.stringPropertyNames()).forEach(key -> texts.put(key, all.getProperty(key)));
        return texts;
    }
}
