package org.clausebook.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Hands templates to FreeMarker; each is read once a build, so that a change while it runs cannot mix two looks. */
final class LookTemplates implements TemplateLoader {

    private final Source source;
    private final Map<String, Optional<String>> read = new ConcurrentHashMap<>();

    LookTemplates(Source source) {
        this.source = source;
    }

    /** Where the texts of templates come from; empty if there is none of that name. */
    interface Source {
        Optional<String> read(String name) throws IOException;
    }

    @Override
    public Object findTemplateSource(String name) throws IOException {
        Optional<String> text = read.get(name);
        if (text == null) {
            text = source.read(name);
            read.put(name, text);
        }
        return text.isPresent() ? name : null;
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(read.get((String) source).orElseThrow());
    }

    @Override
    public void closeTemplateSource(Object source) {
        // nothing is open: the text is in memory
    }
}
