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

    private final LookFiles files;
    private final Map<String, Optional<String>> read = new ConcurrentHashMap<>();

    LookTemplates(LookFiles files) {
        this.files = files;
    }

    @Override
    public Object findTemplateSource(String name) throws IOException {
        Optional<String> text = read.get(name);
        if (text == null) {
            text = files.read(name);
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
