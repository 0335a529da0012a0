package org.clausebook.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.WeakHashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.clausebook.source.Location;

/**
 * FreeMarker, set so that a template can do nothing but print the records it is given: no classes, no methods, no
 * locale of the machine, everything escaped.
 */
final class Templates {

    /** Far more than the largest text with all of its markup, in characters: what writes more would never end. */
    private static final int LONGEST = 64 << 20;

    private static final Version VERSION = Configuration.VERSION_2_3_33;

    private final Configuration configuration;
    private final UnaryOperator<String> path;
    private final Optional<Duration> most;
    /** Templates that did not come to an end: no further page waits for them. */
    private final Set<String> endless = ConcurrentHashMap.newKeySet();

    /**
     * @param texts of the templates
     * @param path  of a template by its name, for findings
     * @param most  how long a page may take, if somebody else has written templates; ours come to an end
     */
    Templates(LookTemplates texts, UnaryOperator<String> path, Optional<Duration> most) {
        this.path = path;
        this.most = most;
        // Only templates that need not end have to look whether they were interrupted, which they do at every step.
        configuration = most.isPresent() ? new Interruptible() : new Configuration(VERSION);
        configuration.setTemplateLoader(texts);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        // The ending .ftlh alone would escape as well, but let a template switch it off; so would a format that escapes otherwise.
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setRegisteredCustomOutputFormats(List.of(new InPlaceOfRtf()));
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setLogTemplateExceptions(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
    }

    /** Lets the thread that a template runs on be interrupted, in whichever template it is. */
    private static final class Interruptible extends Configuration {
        private final Set<Template> made = Collections.newSetFromMap(new WeakHashMap<>());

        Interruptible() {
            super(VERSION);
        }

        @Override
        public Template getTemplate(
                String name, Locale locale, Object condition, String encoding, boolean parse, boolean ignoreMissing)
                throws IOException {
            Template template = super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
            synchronized (made) {
                if (template != null && made.add(template)) {
                    _CoreAPI.addThreadInterruptedChecks(template);
                }
            }
            return template;
        }
    }

    /** RTF leaves {@code <} as it is, so a template that asks for it gets HTML. What is no markup at all is refused by FreeMarker. */
    private static final class InPlaceOfRtf extends HTMLOutputFormat {

        @Override
        public String getName() {
            return "RTF";
        }
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
            Callable<String> printing = () -> {
                Text out = new Text();
                configuration.getTemplate(file).process(data, out, model);
                return out.toString();
            };
            return most.isPresent() ? inTime(file, printing, most.get()) : printing.call();
        } catch (ParseException e) {
            throw unusable(e);
        } catch (TemplateNotFoundException e) {
            throw unusable(file, 1, 1, "there is no such template");
        } catch (TemplateException e) {
            Integer line = e.getLineNumber();
            Integer column = e.getColumnNumber();
            String source = e.getTemplateSourceName() == null ? file : e.getTemplateSourceName();
            throw unusable(source, line == null ? 1 : line, column == null ? 1 : column, e.getMessageWithoutStackTop());
        } catch (TooLongException e) {
            throw unusable(file, 1, 1, "the page that it writes has no end");
        } catch (IOException e) {
            // FreeMarker remembers that a template could not be read, for every further page of its kind.
            throw e.getCause() instanceof ParseException first ? unusable(first) : unusable(file, 1, 1, e.toString());
        } catch (Unusable | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** On a thread of its own, which is interrupted when it is late. */
    private String inTime(String file, Callable<String> printing, Duration most) throws Exception {
        if (endless.contains(file)) {
            throw withoutEnd(file);
        }
        FutureTask<String> task = new FutureTask<>(printing);
        Thread thread = new Thread(task, "clausebook-look");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            endless.add(file);
            task.cancel(true);
            throw withoutEnd(file);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StackOverflowError) {
                throw unusable(file, 1, 1, "something in it calls itself without end");
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unusable(file, 1, 1, "the build was interrupted");
        }
    }

    private Unusable withoutEnd(String file) {
        return unusable(file, 1, 1, "it does not come to an end");
    }

    /** A page has more characters than any page could need. */
    private static final class TooLongException extends IOException {}

    /** Templates write thousands of short pieces, and the JDK's own writer into memory takes a lock for each. */
    private static final class Text extends Writer {
        private final StringBuilder text = new StringBuilder(64 << 10);

        @Override
        public void write(int character) throws IOException {
            roomFor(1);
            text.append((char) character);
        }

        @Override
        public void write(char[] characters, int offset, int length) throws IOException {
            roomFor(length);
            text.append(characters, offset, length);
        }

        @Override
        public void write(String words, int offset, int length) throws IOException {
            roomFor(length);
            text.append(words, offset, offset + length);
        }

        private void roomFor(int more) throws IOException {
            if (text.length() > LONGEST - more) {
                throw new TooLongException();
            }
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

    private Unusable unusable(ParseException e) {
        return unusable(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage());
    }

    private Unusable unusable(String name, int line, int column, String reason) {
        // FreeMarker says on the first line what kind of mistake it is, on the second what it is about.
        String what = reason == null ? "unknown reason" : reason.lines().limit(2).collect(Collectors.joining(" "));
        return new Unusable(new Location(path.apply(name == null ? "" : name), Math.max(0, line - 1), Math.max(0, column - 1)), what);
    }
}
