package org.clausebook.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.clausebook.CompileRequest;
import org.clausebook.Gate;
import org.clausebook.Outcome;
import org.clausebook.finding.Finding;
import org.clausebook.finding.FindingPrinter;
import org.clausebook.finding.Severity;
import org.clausebook.site.Disk;

/**
 * What all goals that read policies have in common.
 *
 * @param <R> what comes of the goal
 */
abstract class PolicyGoal<R extends Outcome> extends AbstractMojo {

    /**
     * The folder with site.yaml and the policies in the drafting language. If it is not set: the project's folder, or
     * its folder policy-source if that is where site.yaml lies.
     */
    @Parameter(property = "policy.source")
    private File source;

    /**
     * The folder with a folder for each language that the policies are translated into. If it is not set: translations,
     * beside the source folder.
     */
    @Parameter(property = "policy.translations")
    private File translations;

    /** The folder that the site is written to. It is replaced as a whole, or not touched at all. */
    @Parameter(property = "policy.output", defaultValue = "${project.build.directory}/policy-site")
    private File output;

    /** How many policies are worked on at once. If it is 0: as many as the machine has processors. */
    @Parameter(property = "policy.threads", defaultValue = "0")
    private int threads;

    /**
     * The day to work for, as 2026-12-31. It decides which edition is in force, which are announced and which are not yet
     * to be seen, so that any day can be rehearsed and any build repeated. If it is not set: today, in the time zone of
     * site.yaml.
     */
    @Parameter(property = "policy.asOf")
    private String asOf;

    /**
     * What stops a publication: all, or editions. With editions, mistakes in the working text are reported as warnings, so
     * that the daily build that publishes what has been released does not depend on what somebody is writing today.
     */
    @Parameter(property = "policy.gate", defaultValue = "all")
    private String gate;

    /**
     * Whether the working text is published too, at .../draft, marked as a draft and kept out of search engines. A policy
     * that has no edition yet stands at its own address as a draft in any case.
     */
    @Parameter(property = "policy.draft", defaultValue = "false")
    private boolean draft;

    /**
     * Files editions.lock of other copies of the archive: that of the protected branch, and those of the live site. Each
     * has to be a beginning of the one here; otherwise somebody has rewritten what was published.
     */
    @Parameter(property = "policy.locks")
    private List<File> locks;

    /**
     * Whether hints are listed too: places that a lawyer should look at once, and that may well be right. They stop nothing;
     * if they are not listed, their number is told.
     */
    @Parameter(property = "policy.hints", defaultValue = "false")
    private boolean hints;

    /** Do nothing. */
    @Parameter(property = "policy.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    private File basedir;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    /**
     * The one thing that a goal does.
     *
     * @throws MojoExecutionException if one of its own parameters cannot be used
     */
    abstract R run(CompileRequest request) throws IOException, MojoExecutionException;

    /** What follows from errors, behind their number in the closing line; may be empty. */
    abstract String consequence();

    /** In what state things are when the goal is broken off because the disk, or a file, does not do what it should. */
    String state() {
        return "Nothing was written";
    }

    /**
     * Passes on what was found to people and other programs, whether it fails the goal or not.
     *
     * @param version of the plugin
     */
    void report(R result, String version) throws MojoExecutionException {}

    /** Says what came of it, if nothing failed. */
    abstract void conclude(CompileRequest request, R result);

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("skipped");
            return;
        }
        getLog().info("Clausebook " + plugin.getVersion());
        CompileRequest request = request();
        R result;
        try {
            result = run(request);
        } catch (IOException e) {
            throw new MojoExecutionException(Disk.words(e) + ". " + state() + ". Once that is mended, start again", e);
        }
        print(result.findings());
        report(result, plugin.getVersion());
        if (result.isRefused()) {
            throw new MojoFailureException(count(result) + consequence());
        }
        conclude(request, result);
    }

    /** How much was found, and how much of it somebody has accepted. */
    static String count(Outcome result) {
        return FindingPrinter.count(result.findings(), result.waived().size());
    }

    private CompileRequest request() throws MojoExecutionException {
        Path folder = basedir.toPath();
        Path inFolder = folder.resolve("policy-source");
        boolean below = !Files.exists(folder.resolve("site.yaml")) && Files.exists(inFolder.resolve("site.yaml"));
        Path from = source != null ? source.toPath() : below ? inFolder : folder;
        Path parent = from.toAbsolutePath().getParent();
        Path translated = translations != null ? translations.toPath() : parent.resolve("translations");
        int workers = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
        return new CompileRequest(
                from,
                translated,
                output.toPath(),
                workers,
                day(),
                gate(),
                draft,
                locks == null ? List.of() : locks.stream().map(File::toPath).toList());
    }

    private Optional<LocalDate> day() throws MojoExecutionException {
        try {
            return asOf == null || asOf.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(asOf));
        } catch (DateTimeParseException e) {
            throw new MojoExecutionException("policy.asOf is \"" + asOf + "\"; write a day that exists, as 2026-12-31");
        }
    }

    private Gate gate() throws MojoExecutionException {
        return switch (gate) {
            case "all" -> Gate.ALL;
            case "editions" -> Gate.EDITIONS;
            default -> throw new MojoExecutionException("policy.gate is \"" + gate + "\"; write all or editions");
        };
    }

    final void print(List<Finding> findings) {
        List<Finding> shown = findings.stream()
                .filter(finding -> hints || finding.severity() != Severity.HINT)
                .toList();
        shown.forEach(this::print);
        int hidden = findings.size() - shown.size();
        if (hidden > 0) {
            getLog().info(Words.count(hidden, "hint", "hints") + " for a reviewer; -Dpolicy.hints=true lists "
                    + (hidden == 1 ? "it" : "them"));
        }
    }

    private void print(Finding finding) {
        String waiver = FindingPrinter.waiver(finding).map(lines -> "\n" + lines).orElse("");
        for (String line : (FindingPrinter.print(finding) + waiver).split("\n")) {
            switch (finding.severity()) {
                case ERROR -> getLog().error(line);
                case WARNING -> getLog().warn(line);
                case HINT -> getLog().info(line);
            }
        }
    }
}
