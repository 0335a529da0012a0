package org.clausebook.crash;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.clausebook.tools.ChildJvm;

/**
 * A goal with its parameters, run as Maven runs it: the exit code says whether it failed, and what fails it is printed as
 * {@code [ERROR]} with the message and no stack. Whatever Maven would print a stack of ends with the code 2.
 *
 * @param goal       its name
 * @param repository of the usual layout; what the goal writes beside the texts stands in {@code policy-source/target}
 * @param parameters by the name of the field
 */
record GoalRun(String goal, Path repository, Map<String, String> parameters) {

    private static final Map<String, String> CLASSES = Map.of(
            "compile", "CompileMojo",
            "check", "CheckMojo",
            "release", "ReleaseMojo",
            "attest", "AttestMojo",
            "diff", "DiffMojo");

    /**
     * What came of it.
     *
     * @param log all that it said
     */
    record Result(int exit, String log) {}

    /** Most of these processes are killed soon. */
    private static final List<String> QUICK = List.of("-XX:+UseSerialGC");

    GoalRun {
        parameters = Map.copyOf(parameters);
    }

    static Path target(Path repository) {
        return repository.resolve("policy-source/target");
    }

    /** Runs it in this process. */
    Result run() {
        StringWriter log = new StringWriter();
        int exit = run(new Lines(line -> log.append(line).append('\n')));
        return new Result(exit, log.toString());
    }

    /** Starts it in a process of its own, which prints {@code begun} when it begins and {@code ended} when it has done its work. */
    ChildJvm start() throws IOException {
        String[] arguments = new String[2 + parameters.size()];
        arguments[0] = goal;
        arguments[1] = repository.toString();
        int i = 2;
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            arguments[i++] = parameter.getKey() + "=" + parameter.getValue();
        }
        return ChildJvm.startWhole(List.of(), QUICK, GoalRun.class, arguments);
    }

    public static void main(String[] arguments) {
        Map<String, String> parameters = new HashMap<>();
        for (String argument : Arrays.asList(arguments).subList(2, arguments.length)) {
            parameters.put(argument.substring(0, argument.indexOf('=')), argument.substring(argument.indexOf('=') + 1));
        }
        PrintStream out = System.out;
        out.println("begun");
        int exit = new GoalRun(arguments[0], Path.of(arguments[1]), parameters).run(new Lines(out::println));
        out.println("ended");
        System.exit(exit);
    }

    private int run(Log log) {
        try {
            AbstractMojo mojo = mojo();
            mojo.setLog(log);
            mojo.execute();
            return 0;
        } catch (MojoFailureException | MojoExecutionException e) {
            log.error(e.getMessage());
            return 1;
        } catch (Exception e) {
            log.error("Execution of goal " + goal + " failed: " + e, e);
            return 2;
        }
    }

    private AbstractMojo mojo() throws ReflectiveOperationException {
        Class<?> type = Class.forName("org.clausebook.maven." + CLASSES.get(goal));
        AbstractMojo mojo = (AbstractMojo) type.getConstructor().newInstance();
        Map<String, Object> values = new HashMap<>(defaults());
        values.putAll(parameters);
        for (Class<?> each = type; each != AbstractMojo.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                Optional<Object> value = Optional.ofNullable(values.get(field.getName()));
                if (value.isPresent()) {
                    field.setAccessible(true);
                    field.set(mojo, as(field.getType(), value.get()));
                }
            }
        }
        return mojo;
    }

    private Map<String, Object> defaults() {
        Path target = target(repository);
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.setVersion("1.2.3");
        return Map.ofEntries(
                Map.entry("plugin", plugin),
                Map.entry("basedir", repository.resolve("policy-source").toString()),
                Map.entry("target", target.toString()),
                Map.entry("output", target.resolve("policy-site").toString()),
                Map.entry("reports", target.resolve("clausebook-reports").toString()),
                Map.entry("links", target.resolve("clausebook-links.html").toString()),
                Map.entry("servers", target.resolve("clausebook-servers").toString()),
                Map.entry("gate", "all"),
                Map.entry("to", "working"),
                Map.entry("format", "text"),
                Map.entry("colour", "never"));
    }

    private static Object as(Class<?> type, Object value) {
        if (type == File.class) {
            return new File(value.toString());
        } else if (type == int.class || type == Integer.class) {
            return Integer.valueOf(value.toString());
        } else if (type == boolean.class) {
            return Boolean.valueOf(value.toString());
        }
        return type == List.class ? List.of(value.toString().split(",")) : value;
    }

    /** A log that gives its lines to somebody, as Maven prints them. */
    private static final class Lines extends SystemStreamLog {

        /** Who gets the lines. */
        private interface Reader {
            void read(String line);
        }

        private final Reader reader;

        Lines(Reader reader) {
            this.reader = reader;
        }

        @Override
        public void info(CharSequence text) {
            reader.read("[INFO] " + text);
        }

        @Override
        public void warn(CharSequence text) {
            reader.read("[WARNING] " + text);
        }

        @Override
        public void error(CharSequence text) {
            reader.read("[ERROR] " + text);
        }

        @Override
        public void error(CharSequence text, Throwable cause) {
            error(text);
            cause.printStackTrace();
        }
    }
}
