package org.clausebook.maven;

import java.io.Console;
import java.util.Map;
import java.util.Optional;

/** Whether a report is coloured, as a person wishes or as the surroundings allow. */
final class Colour {

    private final boolean terminal;
    private final Map<String, String> environment;
    private final Optional<String> mavenStyle;
    private final boolean interactive;

    /**
     * @param terminal    whether a person sees the output as it comes
     * @param environment variables by name
     * @param mavenStyle  what Maven's own option {@code style.color} says
     * @param interactive whether Maven may ask questions; in batch mode it neither does nor colours
     */
    Colour(boolean terminal, Map<String, String> environment, Optional<String> mavenStyle, boolean interactive) {
        this.terminal = terminal;
        this.environment = environment;
        this.mavenStyle = mavenStyle;
        this.interactive = interactive;
    }

    /** The surroundings of this run. */
    static Colour here(Optional<String> mavenStyle, boolean interactive) {
        return new Colour(isTerminal(), System.getenv(), mavenStyle, interactive);
    }

    /** @return empty if the wish is none of {@code auto}, {@code always} and {@code never} */
    Optional<Boolean> wanted(String wish) {
        return switch (wish) {
            case "always" -> Optional.of(true);
            case "never" -> Optional.of(false);
            case "auto" -> Optional.of(byItself());
            default -> Optional.empty();
        };
    }

    /** What is said to Maven counts for us; what is said to all programs, too. */
    private boolean byItself() {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return switch (mavenStyle.orElse("auto")) {
            case "never" -> false;
            case "always" -> !refused;
            default -> terminal && interactive && !refused;
        };
    }

    /** From Java 22 on there is a console even where there is no terminal, and it says so. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
