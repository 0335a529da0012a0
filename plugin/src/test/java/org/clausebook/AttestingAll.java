package org.clausebook;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.attest.Meaning;

/** Somebody attests everything that is open in a translation, however many texts that are. */
public final class AttestingAll {

    private static final Pattern COUNT = Pattern.compile("([0-9]+) texts? (?:is|are) to be attested");

    private AttestingAll() {}

    /** @param policy of which; of all if it is not said */
    public static AttestResult of(
            CompileRequest project, Optional<String> policy, String language, String by, Optional<Meaning> meaning)
            throws IOException, AttestRefusedException {
        try {
            return attest(project, policy, language, by, meaning, -1);
        } catch (AttestRefusedException e) {
            Matcher count = COUNT.matcher(e.getMessage());
            if (!count.find()) {
                throw e;
            }
            return attest(project, policy, language, by, meaning, Integer.parseInt(count.group(1)));
        }
    }

    private static AttestResult attest(
            CompileRequest project, Optional<String> policy, String language, String by, Optional<Meaning> meaning, int count)
            throws IOException, AttestRefusedException {
        return PolicyAttest.attest(new AttestRequest(
                project, policy, Optional.of(language), List.of(), true, Optional.of(count), Optional.of(by), meaning, false));
    }
}
