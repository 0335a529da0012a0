package org.clausebook.edition;

import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.model.Version;
import org.clausebook.site.WholeFile;
import org.clausebook.source.Limits;

/** What things are called in a policy's folder of editions, and how large they may be. */
final class ArchiveNames {

    static final String MANIFEST = "MANIFEST.sha256";
    static final String LOCK = "editions.lock";
    static final String ATTRIBUTES = ".gitattributes";

    private static final Pattern POLICY = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern DRAFT = Pattern.compile("\\.(.+)\\.next");

    private ArchiveNames() {}

    /** The policy's name itself, if it is one. */
    static String requirePolicy(String policy) {
        if (!POLICY.matcher(policy).matches()) {
            throw new IllegalArgumentException("not the name of a policy: " + policy);
        }
        return policy;
    }

    /** Whether this is what a release calls something that it has yet to finish. */
    static boolean isDraft(String name) {
        return name.equals(WholeFile.draftOf(LOCK))
                || name.equals(WholeFile.draftOf(ATTRIBUTES))
                || draftedVersion(name).isPresent();
    }

    /** The edition whose unfinished folder is called so. */
    static Optional<Version> draftedVersion(String name) {
        var form = DRAFT.matcher(name);
        return form.matches() ? Version.parse(form.group(1)) : Optional.empty();
    }

    /** How many bytes a file of this name may have. */
    static int limit(String name) {
        return limits(name).fileBytes();
    }

    static Limits limits(String name) {
        if (name.equals(EditionReader.RECORD) || name.equals(EditionReader.WAIVERS)) {
            return Limits.RECORD;
        }
        if (name.endsWith(FrozenAttestations.ENDING)) {
            return Limits.ATTESTATIONS;
        }
        return name.endsWith(".md") ? Limits.MARKDOWN : Limits.YAML;
    }
}
