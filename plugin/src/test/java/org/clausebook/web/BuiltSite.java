package org.clausebook.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A site that the compiler has written.
 *
 * @param name    what the tests call it
 * @param folder  where its files are
 * @param address its public address, without a final slash
 */
record BuiltSite(String name, Path folder, String address) {

    /** Every file, by its path with {@code /}, sorted. */
    List<String> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every page, in the order of their files. */
    List<SitePage> pages() {
        return files().stream()
                .filter(file -> file.endsWith(".html"))
                .map(file -> new SitePage(this, file))
                .toList();
    }

    /** @param address the page's own, from the site's, without a slash in front: {@code kg/privacy} */
    SitePage page(String address) {
        return new SitePage(this, address.isEmpty() ? "index.html" : address + ".html");
    }

    byte[] bytes(String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part of every link that stands before the site's own addresses: empty for a site at the root of its host. */
    String prefix() {
        return Optional.ofNullable(URI.create(address).getRawPath()).orElse("");
    }

    /**
     * The file that a server gives for an address.
     *
     * @param path the path of the address, from the root of the host
     * @return empty if the site has nothing there
     */
    Optional<String> file(String path) {
        if (!path.startsWith(prefix() + "/") && !path.equals(prefix())) {
            return Optional.empty();
        }
        String rest = path.equals(prefix()) ? "" : path.substring(prefix().length() + 1);
        return Stream.of(rest.isEmpty() ? "index.html" : rest, rest + ".html")
                .filter(file -> Files.isRegularFile(folder.resolve(file)))
                .findFirst();
    }

    @Override
    public String toString() {
        return name;
    }
}
