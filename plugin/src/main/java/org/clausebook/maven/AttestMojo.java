package org.clausebook.maven;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.clausebook.AttestRefusedException;
import org.clausebook.AttestRequest;
import org.clausebook.AttestResult;
import org.clausebook.CompileRequest;
import org.clausebook.PolicyAttest;
import org.clausebook.attest.Meaning;

/**
 * Records that a person has found clauses to say the same in a translation as in the drafting language: a line for each, in
 * translations/ru/privacy.attested.yaml. Errors in the texts stop it; then nothing is written.
 */
@Mojo(name = "attest", threadSafe = true)
public final class AttestMojo extends PolicyGoal<AttestResult> {

    /** Which policy. If it is not set: all of them, or the only one if clauses are named. */
    @Parameter(property = "policy.id")
    private String id;

    /** Which translation, by its language tag, as ru. May be left out if there is only one. */
    @Parameter(property = "policy.language")
    private String language;

    /**
     * The clauses, by their ids, separated by commas; # is the title of the policy, fact:NAME the value of a fact, law:ID the title
     * of a law.
     */
    @Parameter(property = "policy.clauses")
    private List<String> clauses;

    /** Instead of clauses: changed, for everything that nobody has attested as it is now. Needs policy.count. */
    @Parameter(property = "policy.all")
    private String all;

    /** How many texts policy.all means. If that is wrong, nothing is written, and the texts are listed. */
    @Parameter(property = "policy.count")
    private Integer count;

    /** Who attests: a handle that site.yaml declares under people. */
    @Parameter(property = "policy.by")
    private String by;

    /**
     * Of clauses whose source has changed since they were attested: same if it still means the same, changed if it does not
     * and the translation follows it. Of a clause that is named in policy.clauses and attested as it is, it corrects what
     * was recorded.
     */
    @Parameter(property = "policy.meaning")
    private String meaning;

    /** Take out the lines of clauses that the policy does not have any more, and of values that are not to be compared any more. */
    @Parameter(property = "policy.prune", defaultValue = "false")
    private boolean prune;

    @Override
    AttestResult run(CompileRequest request) throws IOException, MojoExecutionException {
        if (all != null && !all.equals("changed")) {
            throw new MojoExecutionException("policy.all is \"" + all + "\"; write changed, or name policy.clauses");
        }
        AttestRequest attest = new AttestRequest(
                request,
                Optional.ofNullable(id),
                Optional.ofNullable(language),
                clauses == null ? List.of() : clauses.stream().map(String::strip).toList(),
                all != null,
                Optional.ofNullable(count),
                Optional.ofNullable(by),
                meaning(),
                prune);
        try {
            return PolicyAttest.attest(attest);
        } catch (AttestRefusedException e) {
            throw new MojoExecutionException(e.getMessage() + "\nNothing was attested", e);
        }
    }

    private Optional<Meaning> meaning() throws MojoExecutionException {
        Optional<Meaning> known = Optional.ofNullable(meaning).flatMap(Meaning::of);
        if (meaning != null && known.isEmpty()) {
            throw new MojoExecutionException("policy.meaning is \"" + meaning + "\"; write same or changed");
        }
        return known;
    }

    @Override
    String consequence() {
        return "; nothing was attested";
    }

    @Override
    String state() {
        return "Each file of attestations is as it was, or has all that was to be added to it";
    }

    @Override
    void conclude(CompileRequest request, AttestResult result) {
        result.files().forEach(this::conclude);
    }

    private void conclude(AttestResult.Attested attested) {
        String what = attested.policy() + ", " + attested.language() + ": ";
        attested.before().forEach(line -> getLog().info("As it was: " + line));
        attested.done().forEach(line -> getLog().info("  " + line));
        attested.pruned().forEach(line -> getLog().info("  " + line + ": taken out, nothing of that name is to be attested any more"));
        getLog().info(what + Words.count(attested.done().size(), "text", "texts") + " attested"
                + (attested.isWritten() ? " in " + attested.path() : ", nothing written"));
        if (!attested.open().isEmpty()) {
            getLog().info(what + Words.count(attested.open().size(), "text", "texts") + " still to be attested: "
                    + String.join(", ", attested.open()));
        }
    }
}
