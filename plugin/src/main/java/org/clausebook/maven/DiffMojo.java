package org.clausebook.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.clausebook.CompileRequest;
import org.clausebook.DiffRefusedException;
import org.clausebook.DiffRequest;
import org.clausebook.DiffResult;
import org.clausebook.PolicyDiff;
import org.clausebook.PolicyState;

/**
 * Says which clauses differ between two editions, or between an edition and the working text: in which languages, in what
 * way and word by word, which language did not follow, and which class of change the next edition needs. Errors in what is
 * compared stop it; what has changed never fails the build.
 */
@Mojo(name = "diff", threadSafe = true)
public final class DiffMojo extends PolicyGoal<DiffResult> {

    /** Which policy to compare. If it is not set: every one. */
    @Parameter(property = "policy.id")
    private String id;

    /**
     * The earlier state: the version of an edition, as 2.0.0, or in-force, newest or working. If it is not set: the edition
     * in force, or the newest if none is.
     */
    @Parameter(property = "policy.from")
    private String from;

    /** The later state, as above. */
    @Parameter(property = "policy.to", defaultValue = "working")
    private String to;

    /** How to say it: text, markdown (for a comment on a merge request) or json. */
    @Parameter(property = "policy.format", defaultValue = "text")
    private String format;

    /**
     * The file to write it to, below the folder target. It is replaced as a whole, or not touched at all. If it is not set:
     * it is printed.
     */
    @Parameter(property = "policy.diffFile")
    private File diffFile;

    /**
     * Whether text is coloured: always, never, or auto. With auto it is if it is printed to a terminal, unless colours are
     * switched off for Maven (style.color, batch mode) or for all programs (the environment variable NO_COLOR).
     */
    @Parameter(property = "policy.colour", defaultValue = "auto")
    private String colour;

    @Parameter(defaultValue = "${style.color}", readonly = true)
    private String mavenStyle;

    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    private boolean interactive;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    private File target;

    @Override
    DiffResult run(CompileRequest request) throws IOException, MojoExecutionException {
        DiffRequest diff = new DiffRequest(
                request,
                Optional.ofNullable(id),
                from == null ? Optional.empty() : Optional.of(state("policy.from", from)),
                state("policy.to", to),
                form(),
                colour(),
                file());
        try {
            return PolicyDiff.diff(diff);
        } catch (DiffRefusedException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    @Override
    String consequence() {
        return "; nothing was compared";
    }

    @Override
    void conclude(CompileRequest request, DiffResult result) {
        if (diffFile == null) {
            result.text().lines().forEach(getLog()::info);
        } else {
            getLog().info("The differences are in " + diffFile.toPath().toAbsolutePath().normalize());
        }
    }

    private static PolicyState state(String parameter, String word) throws MojoExecutionException {
        return PolicyState.parse(word)
                .orElseThrow(() -> new MojoExecutionException(parameter + " is \"" + word
                        + "\"; write the version of an edition, as 2.0.0, or in-force, newest or working"));
    }

    private DiffRequest.Form form() throws MojoExecutionException {
        return Arrays.stream(DiffRequest.Form.values())
                .filter(form -> form.word().equals(format))
                .findFirst()
                .orElseThrow(() -> new MojoExecutionException(
                        "policy.format is \"" + format + "\"; write text, markdown or json"));
    }

    /** A file is no terminal, whoever looks at it later. */
    private boolean colour() throws MojoExecutionException {
        boolean wanted = Colour.here(Optional.ofNullable(mavenStyle), interactive)
                .wanted(colour)
                .orElseThrow(() -> new MojoExecutionException(
                        "policy.colour is \"" + colour + "\"; write auto, always or never"));
        return wanted && (diffFile == null || colour.equals("always"));
    }

    /** Nowhere else: a name that was mistyped must not cost anyone a text. */
    private Optional<Path> file() throws MojoExecutionException {
        if (diffFile == null) {
            return Optional.empty();
        }
        Path folder = target.toPath().toAbsolutePath().normalize();
        Path file = diffFile.toPath().toAbsolutePath().normalize();
        if (!file.startsWith(folder) || file.equals(folder)) {
            throw new MojoExecutionException("policy.diffFile is " + file + "; write the name of a file below " + folder);
        }
        return Optional.of(file);
    }
}
