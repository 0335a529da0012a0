package org.clausebook.maven;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ExecutionException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.clausebook.CompileRequest;
import org.clausebook.Outcome;
import org.clausebook.PreviewResult;
import org.clausebook.finding.Finding;
import org.clausebook.finding.FindingPrinter;
import org.clausebook.preview.PortInUseException;
import org.clausebook.preview.Preview;
import org.clausebook.preview.PreviewListener;
import org.clausebook.preview.PreviewRequest;

/**
 * Shows the working text as it will look, in a browser on this machine, until you stop it with Ctrl-C. Whenever you save a file,
 * the page is made anew within a second and reloads by itself; what is wrong stands above the page, at its clause, and here.
 * Nobody else can see it, and nothing is written.
 */
@Mojo(name = "preview", aggregator = true, threadSafe = true)
public final class PreviewMojo extends PolicyGoal<PreviewMojo.Ended> {

    /**
     * The port to listen on, on 127.0.0.1 only. If it is not set: 8080, or the next one that is free. With 0: any free one.
     */
    @Parameter(property = "policy.port")
    private Integer port;

    /** Nothing comes of a preview but what was seen. */
    record Ended() implements Outcome {

        @Override
        public List<Finding> findings() {
            return List.of();
        }

        @Override
        public boolean isRefused() {
            return false;
        }
    }

    @Override
    Ended run(CompileRequest request) throws IOException, MojoExecutionException {
        Told told = new Told();
        try (Preview preview = Preview.start(new PreviewRequest(request, port()), told)) {
            getLog().info("Open " + preview.address() + " in a browser; it is up to date within a second of saving a file");
            getLog().info("Stop the preview with Ctrl-C");
            preview.await();
        } catch (PortInUseException e) {
            throw new MojoExecutionException(e.getMessage()); // Maven would print the system's words behind ours
        } catch (ExecutionException e) {
            throw new MojoExecutionException(e.getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Ended();
    }

    private OptionalInt port() throws MojoExecutionException {
        if (port == null) {
            return OptionalInt.empty();
        }
        if (port < 0 || port > PreviewRequest.LARGEST_PORT) {
            throw new MojoExecutionException("policy.port is " + port + "; write a number from 1024 to "
                    + PreviewRequest.LARGEST_PORT + ", or leave it out, and a free one is found");
        }
        return OptionalInt.of(port);
    }

    @Override
    String consequence() {
        return "";
    }

    @Override
    void conclude(CompileRequest request, Ended ended) {
        getLog().info("The preview has stopped");
    }

    /** Says in the terminal what each change brought: findings that were not there before, and how many there are. */
    private final class Told implements PreviewListener {

        /** Names more files than this would hide what matters. */
        private static final int MOST_NAMES = 3;

        private Set<List<String>> known = new HashSet<>();
        private boolean first = true;

        @Override
        public void made(SortedSet<String> changed, PreviewResult result) {
            List<Finding> fresh = new ArrayList<>();
            Set<List<String>> now = new HashSet<>();
            for (Finding finding : result.findings()) {
                List<String> matter = List.of(finding.rule().id(), finding.place(), finding.fingerprint());
                now.add(matter);
                if (!known.contains(matter)) {
                    fresh.add(finding);
                }
            }
            long mended = known.stream().filter(matter -> !now.contains(matter)).count();
            print(fresh);
            String count = FindingPrinter.count(result.findings(), result.waived().size());
            String since = first ? "" : " (" + fresh.size() + " new, " + mended + " gone)";
            getLog().info((first ? "" : names(changed) + ": ") + count + since
                    + (result.complete() ? "" : "; pages that cannot be made stay as they were"));
            known = now;
            first = false;
        }

        @Override
        public void failed(SortedSet<String> changed, String why, Exception cause) {
            getLog().error((changed.isEmpty() ? "" : names(changed) + ": ") + "the pages stay as they were: " + why);
            getLog().debug(cause);
        }

        private static String names(SortedSet<String> changed) {
            List<String> names = changed.stream().limit(MOST_NAMES).toList();
            int more = changed.size() - names.size();
            return String.join(", ", names) + (more > 0 ? " and " + Words.count(more, "other", "others") : "");
        }
    }
}
