package org.clausebook.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.CompileRequest;
import org.clausebook.CompileResult;
import org.clausebook.Gate;
import org.clausebook.PolicyCompiler;
import org.clausebook.Repositories;
import org.clausebook.ServerSettings;
import org.clausebook.check.Forgery;

/**
 * A site as the build leaves it, with every kind of file: editions that are superseded, in force and announced, a draft, files for
 * machines, and files of somebody's own.
 *
 * @param root     the folder that a server serves
 * @param site     the site: the root itself, or a folder in it
 * @param settings the folder with the settings for web servers
 */
record PublishedSite(Path root, Path site, Path settings) {

    private static final String NO_PAGE = "404.html";

    /**
     * Builds it.
     *
     * @param address of the site, which may be in a folder of its host
     * @param host    as in the settings
     */
    static PublishedSite build(Path folder, String address, String host) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x")); // servers read as somebody else
        Path repository = folder.resolve("repository");
        Repositories.copy(Repositories.CASES.resolve("sites/editions/in"), repository);
        Path settings = repository.resolve("policy-source/site.yaml");
        Files.writeString(settings, Files.readString(settings).replaceFirst("(?m)^address: .*$", "address: " + address + "\nhosting: " + host));
        publishedAt(address, repository.resolve("policy-source/editions/privacy"));
        write(repository.resolve("policy-source/static/.well-known/security.txt"), "Contact: https://example.org/\n");
        write(repository.resolve("policy-source/static/verify-0a1b.html"), "<!DOCTYPE html><title>0a1b</title>\n");
        write(repository.resolve("policy-source/static/mark.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
        write(repository.resolve("policy-source/static/press/index.html"), "<!DOCTYPE html><title>Press</title>\n");
        write(repository.resolve("policy-source/static/pressindex.html"), "<!DOCTYPE html><title>Another</title>\n");
        write(repository.resolve("policy-source/static/press/NOTICE.TXT"), "Nobody is quoted.\n");
        Path root = Files.createDirectories(folder.resolve("root"));
        String below = address.replaceFirst("^https?://[^/]+/?", "");
        Path site = below.isEmpty() ? root : root.resolve(below);
        CompileRequest all = Repositories.request(repository, site, 2).on(LocalDate.parse("2026-11-24"));
        CompileResult result = PolicyCompiler.compile(new CompileRequest(
                all.source(), all.translations(), all.output(), 2, all.asOf(), Gate.ALL, true, List.of()));
        if (result.isRefused()) {
            throw new IllegalStateException(Repositories.report(result));
        }
        ServerSettings.write(folder.resolve("servers"), result.hosting().orElseThrow());
        return new PublishedSite(root, site, folder.resolve("servers"));
    }

    /** As if the editions had been released at this address: what stands behind the host of a published one stays. */
    private static void publishedAt(String address, Path archive) throws IOException {
        for (Path file : Repositories.files(archive).keySet().stream().map(archive::resolve).toList()) {
            if (file.endsWith("edition.yaml")) {
                Files.writeString(file, Files.readString(file).replace("\"https://policy.example/", "\"" + address + "/"));
            }
        }
        Forgery.reseal(archive, "");
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The folder of the host that the site stands in, as in its addresses: {@code /legal}, or nothing. */
    String folder() {
        return root.equals(site) ? "" : "/" + root.relativize(site);
    }

    /** Every file that readers can ask for, relative to the site. */
    List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString())
                    .filter(file -> !file.equals(NO_PAGE) && !file.matches("(?:.*/)?\\.(?!well-known/).*"))
                    .sorted()
                    .toList();
        }
    }

    /** The files that are pages of the site, not of somebody's own. */
    List<String> pages() throws IOException {
        return files().stream().filter(PublishedSite::isPage).toList();
    }

    private static boolean isPage(String file) {
        return file.endsWith(".html") && !file.startsWith("verify-") && !file.startsWith("press");
    }

    byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(site.resolve(file));
    }

    /** The one address of a file. */
    String address(String file) {
        if (file.equals("index.html")) {
            return folder() + "/";
        }
        return folder() + "/" + (isPage(file) ? file.substring(0, file.length() - ".html".length()) : file);
    }

    /** What the page says in its head of search engines. */
    boolean isUnlisted(String page) throws IOException {
        return Files.readString(site.resolve(page)).contains("<meta name=\"robots\" content=\"noindex");
    }

    /** The language of a file, by its address. */
    Optional<String> language(String file) {
        String first = file.split("[/.]", 2)[0];
        return switch (first) {
            case "kg" -> Optional.of("ky");
            case "ru" -> Optional.of("ru");
            case "index", "feed" -> Optional.of("ky, ru");
            case "privacy" -> file.endsWith(".lock") ? Optional.empty() : Optional.of("ky, ru");
            default -> Optional.empty();
        };
    }
}
