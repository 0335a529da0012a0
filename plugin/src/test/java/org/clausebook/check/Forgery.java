package org.clausebook.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What whoever can rewrite all of an archive can do, with nothing but its documentation: the files are what they are, and
 * every digest fits.
 */
public final class Forgery {

    private Forgery() {}

    /**
     * @param archive the folder of a policy's editions, all of which its lock lists
     * @param only    the edition to be sealed anew; all of them, in the order of the lock, if it is empty
     */
    public static void reseal(Path archive, String only) throws IOException {
        Path lock = archive.resolve("editions.lock");
        List<String> lines = new ArrayList<>();
        String previous = "none";
        for (String line : Files.readAllLines(lock)) {
            String version = line.split(" ")[0];
            boolean sealed = !line.startsWith("#") && (only.isEmpty() || only.equals(version));
            lines.add(sealed ? version + " " + seal(archive.resolve(version), previous) : line);
            previous = line.startsWith("#") ? previous : lines.get(lines.size() - 1);
        }
        Files.writeString(lock, String.join("\n", lines) + "\n");
    }

    /** Returns the digest of the manifest. */
    private static String seal(Path edition, String previous) throws IOException {
        Path manifest = edition.resolve("MANIFEST.sha256");
        String policy = edition.getParent().getFileName().toString();
        StringBuilder text = new StringBuilder("# clausebook-manifest/1 " + policy + " " + edition.getFileName() + "\n");
        text.append("# previous ").append(previous).append('\n');
        for (Path file : RuleCase.filesBelow(edition)) {
            if (!file.toString().equals("MANIFEST.sha256")) {
                text.append(digest(edition.resolve(file))).append("  ").append(file).append('\n');
            }
        }
        Files.writeString(manifest, text);
        return digest(manifest);
    }

    private static String digest(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
