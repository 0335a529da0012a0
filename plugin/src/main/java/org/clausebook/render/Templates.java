package org.clausebook.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.clausebook.source.Location;

/**
 * FreeMarker, set so that a template can do nothing but print the records it is given: no classes, no methods, no
 * locale of the machine, everything escaped.
 */
final class Templates {

    private final Configuration configuration;
    private final UnaryOperator<String> path;

    /**
     * @param texts of the templates
     * @param path  of a template by its name, for findings
     */
    Templates(LookTemplates texts, UnaryOperator<String> path) {
        this.path = path;
        configuration = new Configuration(Configuration.VERSION_2_3_33);
        configuration.setTemplateLoader(texts);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setLogTemplateExceptions(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
    }

    /** A template cannot be used; says where and why. */
    static final class Unusable extends Exception {
        private final transient Location at;

        Unusable(Location at, String reason) {
            super(reason);
            this.at = at;
        }

        Location at() {
            return at;
        }
    }

    /** The page that a template makes of the data. */
    String print(String name, Map<String, Object> data, RecordModel model) throws Unusable {
        String file = name + ".ftlh";
        try {
            Template template = configuration.getTemplate(file);
            Text out = new Text();
            template.process(data, out, model);
            return out.toString();
        } catch (ParseException e) {
            throw unusable(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage());
        } catch (TemplateNotFoundException e) {
            throw unusable(file, 1, 1, "there is no such template");
        } catch (TemplateException e) {
            Integer line = e.getLineNumber();
            Integer column = e.getColumnNumber();
            String source = e.getTemplateSourceName() == null ? file : e.getTemplateSourceName();
            throw unusable(source, line == null ? 1 : line, column == null ? 1 : column, e.getMessageWithoutStackTop());
        } catch (IOException e) {
            throw unusable(file, 1, 1, e.toString());
        }
    }

    /** Templates write thousands of short pieces, and the JDK's own writer into memory takes a lock for each. */
    private static final class Text extends Writer {
        private final StringBuilder text = new StringBuilder(64 << 10);

        @Override
        public void write(int character) {
            text.append((char) character);
        }

        @Override
        public void write(char[] characters, int offset, int length) {
            text.append(characters, offset, length);
        }

        @Override
        public void write(String words, int offset, int length) {
            text.append(words, offset, offset + length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private Unusable unusable(String name, int line, int column, String reason) {
        // FreeMarker says on the first line what kind of mistake it is, on the second what it is about.
        String what = reason == null ? "unknown reason" : reason.lines().limit(2).collect(Collectors.joining(" "));
        return new Unusable(new Location(path.apply(name == null ? "" : name), Math.max(0, line - 1), Math.max(0, column - 1)), what);
    }
}
