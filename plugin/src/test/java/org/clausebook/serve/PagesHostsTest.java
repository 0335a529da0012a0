package org.clausebook.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hosts that nobody can start here: what they do with a site is done here as their manuals say it. */
class PagesHostsTest {

    private static final String ROOT = "https://policy.example";
    private static final String FOLDER = "https://group.example/texts";

    @TempDir
    private Path folder;

    @Test
    void gitHubPagesIsToldToLeaveNothingOut() throws IOException {
        PublishedSite site = PublishedSite.build(folder, ROOT, "github-pages");

        assertThat(site.site().resolve(".nojekyll")).isEmptyFile();
        assertThat(site.site().resolve("kg/privacy.html")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {ROOT, FOLDER})
    void everyAddressIsFoundOnGitLabPages(String address) throws IOException {
        PublishedSite split = PublishedSite.build(Files.createDirectory(folder.resolve("split")), address, "gitlab-pages");
        PublishedSite flat = PublishedSite.build(Files.createDirectory(folder.resolve("flat")), address, "server");

        for (String file : flat.files()) {
            String asked = flat.address(file).substring(flat.folder().length());
            byte[] expected = flat.bytes(file);
            assertThat(onGitLabPages(split, asked)).as(file).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(expected));
        }
        assertThat(onGitLabPages(split, "/kg/privacy/v/9.9.9")).isEmpty();
        assertThat(Files.size(split.site().resolve("_redirects"))).isLessThan(64 << 10);
        assertThat(split.settings().resolve("nginx.conf")).as("settings that could not serve this").doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"netlify", "cloudflare-pages"})
    void headersAreSetOnceForEachAddress(String host) throws IOException {
        for (String address : List.of(ROOT, FOLDER)) {
            PublishedSite site = PublishedSite.build(Files.createDirectory(folder.resolve(address.substring(8).replace('/', '-'))), address, host);
            Map<Pattern, List<String>> rules = headerRules(site);
            for (String file : site.files()) {
                if (file.equals("_headers")) {
                    continue;
                }
                Map<String, String> headers = headers(rules, site.address(file));
                assertThat(headers).as(file).containsKey("Content-Security-Policy").containsEntry("Referrer-Policy", "no-referrer");
                if (file.startsWith("kg") || file.startsWith("ru")) {
                    assertThat(headers.get("Content-Language")).as(file).isEqualTo(site.language(file).orElseThrow());
                }
                boolean permanent = file.matches("(kg|ru)/privacy/(v/.*|(compare|with)(/.*|\\.html)|draft\\.html)");
                assertThat(headers.containsKey("X-Robots-Tag")).as(file).isEqualTo(permanent);
                assertThat(headers.containsKey("Cache-Control")).as(file).isEqualTo(file.startsWith("assets/"));
            }
            assertThat(headers(rules, site.address("privacy/editions.lock"))).containsEntry("Content-Type", "text/plain; charset=utf-8");
            assertThat(rules).as("Cloudflare reads no more").hasSizeLessThan(100);
        }
    }

    @Test
    void aSiteForAWebServerHoldsNothingButWhatReadersMayRead() throws IOException {
        PublishedSite site = PublishedSite.build(folder, ROOT, "server");
        try (Stream<Path> files = Files.list(site.site())) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.matches("_.*|\\.(?!well-known).*"));
        }
        try (Stream<Path> files = Files.list(site.settings())) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("nginx.conf", "apache.conf", "Caddyfile");
        }
    }

    @Test
    void theSettingsOfServersDoNotChangeWithTheEditions() throws IOException {
        PublishedSite one = PublishedSite.build(Files.createDirectory(folder.resolve("one")), ROOT, "server");
        PublishedSite other = PublishedSite.build(Files.createDirectory(folder.resolve("other")), ROOT, "netlify");

        for (String name : List.of("nginx.conf", "apache.conf", "Caddyfile")) {
            assertThat(other.settings().resolve(name)).hasSameTextualContentAs(one.settings().resolve(name));
            assertThat(one.settings().resolve(name)).content().doesNotContain("<<", "2.0.0", one.root().toString()).endsWith("\n");
        }
    }

    /** Files first, folders before pages of the same name, then the rules. */
    private static Optional<byte[]> onGitLabPages(PublishedSite site, String asked) throws IOException {
        Path file = site.site().resolve(asked.substring(1));
        if (asked.equals("/")) {
            return Optional.of(site.bytes("index.html"));
        }
        if (Files.isRegularFile(file)) {
            return Optional.of(Files.readAllBytes(file));
        }
        if (Files.isDirectory(file)) {
            return Optional.empty();
        }
        Path page = site.site().resolve(asked.substring(1) + ".html");
        if (Files.isRegularFile(page)) {
            return Optional.of(Files.readAllBytes(page));
        }
        for (String rule : Files.readAllLines(site.site().resolve("_redirects"))) {
            String[] words = rule.split(" ");
            if (words[0].equals(site.folder() + asked) && words[2].equals("200")) {
                return Optional.of(Files.readAllBytes(site.root().resolve(words[1].substring(1))));
            }
        }
        return Optional.empty();
    }

    private static Map<Pattern, List<String>> headerRules(PublishedSite site) throws IOException {
        Map<Pattern, List<String>> rules = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : Files.readAllLines(site.site().resolve("_headers"))) {
            if (line.startsWith("/")) {
                current = new ArrayList<>();
                String pattern = Pattern.quote(line).replace("*", "\\E.*\\Q").replaceAll(":[a-z]+", "\\\\E[^/]+\\\\Q");
                rules.put(Pattern.compile(pattern), current);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                current.add(line.strip());
            }
        }
        return rules;
    }

    private static Map<String, String> headers(Map<Pattern, List<String>> rules, String address) {
        Map<String, String> headers = new TreeMap<>();
        rules.forEach((pattern, lines) -> {
            if (pattern.matcher(address).matches()) {
                for (String line : lines) {
                    String[] parts = line.split(": ", 2);
                    assertThat(headers.put(parts[0], parts[1])).as("%s of %s is set twice", parts[0], address).isNull();
                }
            }
        });
        return headers;
    }
}
