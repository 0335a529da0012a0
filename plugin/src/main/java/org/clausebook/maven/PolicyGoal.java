package org.clausebook.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.clausebook.CompileRequest;
import org.clausebook.CompileResult;
import org.clausebook.finding.Finding;
import org.clausebook.finding.FindingPrinter;

/** What all goals that read policies have in common. */
abstract class PolicyGoal extends AbstractMojo {

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

    /** Do nothing. */
    @Parameter(property = "policy.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    private File basedir;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    /** The one thing that a goal does. */
    abstract CompileResult run(CompileRequest request) throws IOException;

    /** What follows from errors, behind their number in the closing line; may be empty. */
    abstract String consequence();

    /** Says what came of it, if nothing failed. */
    abstract void conclude(CompileRequest request, CompileResult result);

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("skipped");
            return;
        }
        getLog().info("Clausebook " + plugin.getVersion());
        CompileRequest request = request();
        CompileResult result;
        try {
            result = run(request);
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
        result.findings().forEach(this::print);
        if (result.hasErrors()) {
            throw new MojoFailureException(FindingPrinter.count(result.findings()) + consequence());
        }
        conclude(request, result);
    }

    private CompileRequest request() {
        Path folder = basedir.toPath();
        Path inFolder = folder.resolve("policy-source");
        boolean below = !Files.exists(folder.resolve("site.yaml")) && Files.exists(inFolder.resolve("site.yaml"));
        Path from = source != null ? source.toPath() : below ? inFolder : folder;
        Path parent = from.toAbsolutePath().getParent();
        Path translated = translations != null ? translations.toPath() : parent.resolve("translations");
        int workers = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
        return new CompileRequest(from, translated, output.toPath(), workers);
    }

    private void print(Finding finding) {
        for (String line : FindingPrinter.print(finding).split("\n")) {
            switch (finding.severity()) {
                case ERROR -> getLog().error(line);
                case WARNING -> getLog().warn(line);
                case HINT -> getLog().info(line);
            }
        }
    }
}
