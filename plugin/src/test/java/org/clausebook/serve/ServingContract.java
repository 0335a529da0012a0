package org.clausebook.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What every server has to answer that has read the settings of the build, whichever it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServingContract {

    private static final String SECRET = "nobody may read this";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "atom", "application/atom+xml; charset=utf-8",
            "xml", "application/xml; charset=utf-8",
            "txt", "text/plain; charset=utf-8",
            "lock", "text/plain; charset=utf-8",
            "svg", "image/svg+xml; charset=utf-8");
    private static final String OF_PAGES =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";
    private static final String CONTENT_SECURITY_POLICY = OF_PAGES + "; frame-ancestors 'none'";
    private static final String SHORT = "public, max-age=300, must-revalidate";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final WebServer.Kind kind;
    private final String address;
    private PublishedSite site;
    private WebServer server;

    /** @param address of the site */
    ServingContract(WebServer.Kind kind, String address) {
        this.kind = kind;
        this.address = address;
    }

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        site = PublishedSite.build(folder, address, kind == WebServer.Kind.HTACCESS ? "htaccess" : "server");
        PublishedSite.write(folder.resolve("secret.txt"), SECRET);
        PublishedSite.write(site.site().resolve(".secret"), SECRET);
        PublishedSite.write(site.site().resolve(".git/config"), SECRET);
        PublishedSite.write(site.site().resolve("kg/.secret.html"), SECRET);
        PublishedSite.write(site.site().resolve(".well-known/.secret"), SECRET);
        server = WebServer.start(kind, Files.createDirectory(folder.resolve("server")), link(folder), site.settings());
    }

    /** The root of the server as the guide has it: the site is a link, which a publication switches, or such a link lies in it. */
    private Path link(Path folder) throws IOException {
        Path link = folder.resolve("www" + site.folder());
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, site.site());
        return folder.resolve("www");
    }

    @AfterAll
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void everyFileAnswersAtExactlyItsAddress() throws IOException {
        for (String file : site.files()) {
            Answer answer = server.get(site.address(file));
            assertThat(answer.status()).as(file).isEqualTo(200);
            assertThat(answer.body()).as(file).isEqualTo(site.bytes(file));
            assertThat(type(answer)).as(file).isEqualTo(TYPES.get(file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)));
            assertThat(answer.header("content-language")).as(file).isEqualTo(site.language(file));
            assertThat(answer.header("cache-control")).as(file).contains(file.endsWith(".css") ? FOR_EVER : SHORT);
            assertIsSecure(file, answer);
        }
        assertThat(site.files()).hasSizeGreaterThan(40);
    }

    @Test
    void pagesSayOfThemselvesWhatTheyMayLoad() throws IOException {
        for (String page : site.pages()) {
            assertThat(server.get(site.address(page)).text()).as(page)
                    .contains("<meta http-equiv=\"Content-Security-Policy\" content=\"" + OF_PAGES + "\">");
        }
    }

    @Test
    void searchEnginesAreToldWhatThePagesSay() throws IOException {
        for (String page : site.pages()) {
            boolean told = server.get(site.address(page)).header("x-robots-tag").isPresent();
            boolean permanent = page.matches("(kg|ru)/privacy/(v/.*|(compare|with)(/.*|\\.html)|draft\\.html)");
            assertThat(told).as(page).isEqualTo(permanent);
            assertThat(site.isUnlisted(page)).as("what the page %s says", page).isEqualTo(permanent);
        }
        for (String file : List.of("kg/privacy.json", "kg/privacy/v/1.0.0.json", "privacy/editions.json", "privacy/editions.lock")) {
            assertThat(server.get(site.address(file)).header("x-robots-tag")).as(file).contains("noindex, follow");
        }
    }

    @Test
    void otherFormsOfAnAddressLeadToIt() throws IOException {
        for (String page : site.pages()) {
            String clean = site.address(page);
            String withoutSlash = clean.endsWith("/") ? clean + "index" : clean;
            assertLeads(withoutSlash + ".html", clean);
            assertLeads(withoutSlash + ".html?a=b", clean);
            if (!clean.endsWith("/")) {
                assertLeads(clean + "/", clean);
            }
        }
        assertLeads(site.folder() + "/index", site.folder() + "/");
        if (!site.folder().isEmpty() && kind != WebServer.Kind.HTACCESS) { // which the server has not read yet there
            assertLeads(site.folder(), site.folder() + "/");
        }
    }

    @Test
    void neighboursAreLeftAlone() throws IOException {
        if (!site.folder().isEmpty()) {
            for (String target : List.of("/", "/own.txt", site.folder() + "x", site.folder().toUpperCase(Locale.ROOT),
                    site.folder().toUpperCase(Locale.ROOT) + "/", site.folder().toUpperCase(Locale.ROOT) + "/kg/privacy")) {
                Answer answer = server.get(target);
                assertThat(answer.headers()).as(target).doesNotContainKeys("content-security-policy", "location");
                assertThat(answer.text()).as(target).doesNotContain("</article>", "kg/privacy");
            }
        }
    }

    @Test
    void whatDoesNotExistIsNotFound() throws IOException {
        String page = Files.readString(site.site().resolve("404.html"));
        for (String target : List.of("/nothing", "/kg/nothing", "/kg/nothing/", "/kg/nothing.html", "/kg/privacy.json/",
                "/kg/privacy/v/9.9.9", "/kg/privacy/index", "/assets", "/assets/", "/assets/policy.css", "/.well-known/", "/.well-known",
                "/press", "/press/", "/press/index", "/pressindex", "/verify-0a1b", "/404", "/404.html", "/404/", "/KG/privacy", "/kg/privacy.html/x")) {
            Answer answer = server.get(site.folder() + target);
            assertThat(answer.status()).as(target).isEqualTo(404);
            assertThat(answer.text()).as(target).isEqualTo(page);
            assertThat(type(answer)).as(target).isEqualTo("text/html; charset=utf-8");
            assertThat(answer.header("content-language")).as(target).contains("ky, ru");
            assertThat(answer.header("cache-control")).as(target).contains("no-cache");
            assertIsSecure(target, answer);
        }
    }

    @Test
    void onlyReadingIsAllowed() throws IOException {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND")) {
            for (String page : List.of("kg/privacy.html", "index.html")) {
                Answer answer = server.send(method, site.address(page), "Content-Length: 0");
                assertThat(answer.status()).as(method).isEqualTo(405);
                assertThat(String.join(", ", answer.headers().get("allow"))).as(method).startsWith("GET, HEAD");
                assertIsSecure(method, answer);
            }
        }
        if (kind != WebServer.Kind.HTACCESS) { // only the settings of the whole server can forbid it
            assertThat(server.send("TRACE", site.address("kg/privacy.html")).status()).isEqualTo(405);
        }
    }

    @Test
    void aHeadIsAnAnswerWithoutItsBody() throws IOException {
        Answer answer = server.send("HEAD", site.address("kg/privacy.html"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-length")).contains(String.valueOf(site.bytes("kg/privacy.html").length));
        assertIsSecure("HEAD", answer);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws IOException {
        for (String file : List.of("kg/privacy.html", "kg/privacy.json")) {
            for (String encoding : List.of("identity", "gzip")) {
                Answer first = server.get(site.address(file), "Accept-Encoding: " + encoding);
                assertThat(encoding.equals("gzip") ? first.unzipped() : first.body()).as(file).isEqualTo(site.bytes(file));
                assertThat(first.header("content-encoding").isPresent()).as(file).isEqualTo(encoding.equals("gzip"));
                if (encoding.equals("gzip")) {
                    assertThat(first.header("vary").orElse("").toLowerCase(Locale.ROOT)).as(file).contains("accept-encoding");
                }
                Answer again = server.get(
                        site.address(file),
                        "Accept-Encoding: " + encoding,
                        "If-None-Match: " + first.header("etag").orElseThrow());
                assertThat(again.status()).as("%s, %s", file, encoding).isEqualTo(304);
                assertThat(again.header("content-language")).contains("ky");
                assertThat(again.header("cache-control")).contains(SHORT);
                assertIsSecure(file, again);
            }
        }
    }

    @Test
    void nothingOutsideTheSiteIsReached() throws IOException {
        Files.createSymbolicLink(site.site().resolve("leak.txt"), site.root().resolveSibling("secret.txt"));
        Files.createSymbolicLink(site.site().resolve("kg/leak"), site.root().getParent());
        try {
            for (String target : List.of("/../secret.txt", "/kg/../../secret.txt", "/kg/%2e%2e/%2e%2e/secret.txt", "/..%2fsecret.txt",
                    "/kg/..%2f..%2fsecret.txt", "/%2e%2e%2fsecret.txt", "/..%5csecret.txt", "/..\\secret.txt", "/....//secret.txt",
                    "//..//secret.txt", "/.%2e/secret.txt", "/%252e%252e/secret.txt", "/..;/secret.txt", "/kg/%c0%ae%c0%ae/secret.txt",
                    "/secret.txt%00.html", "/%00", "/.secret", "/%2esecret", "/.git/config", "/kg/.secret", "/kg/.secret.html",
                    "/kg/%2esecret", "/.well-known/.secret", "/.well-known/../.secret", "/.htaccess", "/kg/privacy/../../.secret",
                    "/.root.journal", "/../.root.journal")) {
                assertSaysNothing(site.folder() + target);
                assertSaysNothing(target);
            }
            if (kind == WebServer.Kind.NGINX || kind == WebServer.Kind.APACHE) {
                assertSaysNothing(site.folder() + "/leak.txt");
                assertSaysNothing(site.folder() + "/kg/leak/secret.txt");
                assertSaysNothing(site.folder() + "/kg/leak");
            }
        } finally {
            Files.delete(site.site().resolve("leak.txt"));
            Files.delete(site.site().resolve("kg/leak"));
        }
    }

    @Test
    void noAddressLeadsToAnotherHost() throws IOException {
        for (String target : List.of("//evil.example/", "//evil.example", "//evil.example/%2e%2e", "///evil.example/", "/\\evil.example/",
                "/%2f%2fevil.example/", "/%5cevil.example/", "//evil.example/kg/privacy/", "//evil.example/kg/privacy.html", "/.//evil.example/",
                "/kg//evil.example/", "/kg/privacy//evil.example/", "//kg/privacy/", "//kg//privacy.html", "/%0d%0aLocation:%20//evil.example/",
                "/kg/privacy.html%0d%0aX-Evil:%20yes", "/kg/privacy/%0d%0aX-Evil:%20yes/")) {
            for (String where : List.of(site.folder() + target, target)) {
                Answer answer = server.get(where);
                assertThat(answer.headers()).as(where).doesNotContainKey("x-evil");
                String location = answer.location();
                assertThat(location.isEmpty() || location.matches("/(?![/\\\\]).*") || location.equals("/")).as("%s leads to %s", where, location).isTrue();
                assertThat(location).as(where).doesNotContain("evil");
            }
        }
    }

    private void assertLeads(String from, String to) throws IOException {
        Answer answer = server.get(from);
        assertThat(answer.status()).as(from).isEqualTo(301);
        String host = switch (kind) {
            case NGINX, CADDY -> "";
            case APACHE -> "https://policy.example";
            case HTACCESS -> "http://127.0.0.1:" + server.port();
        };
        assertThat(answer.header("location")).as(from).contains(host + to);
        assertIsSecure(from, answer);
    }

    private void assertSaysNothing(String target) throws IOException {
        Answer answer = server.get(target);
        assertThat(answer.text()).as(target).doesNotContain(SECRET, "clausebook-site-journal", "RewriteRule");
        boolean empty = answer.body().length == 0; // as Caddy answers where it was told nothing: beside the site's folder
        assertThat(answer.status()).as(target).isIn(empty ? List.of(200, 301) : List.of(301, 400, 403, 404));
    }

    private void assertIsSecure(String what, Answer answer) {
        assertThat(answer.header("content-security-policy")).as(what).contains(CONTENT_SECURITY_POLICY);
        assertThat(answer.header("referrer-policy")).as(what).contains("no-referrer");
        assertThat(answer.header("x-content-type-options")).as(what).contains("nosniff");
        assertThat(answer.header("permissions-policy")).as(what).contains("camera=(), geolocation=(), microphone=()");
        assertThat(answer.header("cross-origin-opener-policy")).as(what).contains("same-origin");
        assertThat(answer.header("cross-origin-resource-policy")).as(what).contains("same-origin");
        boolean wholeHost = site.folder().isEmpty();
        assertThat(answer.header("strict-transport-security").isPresent()).as(what).isEqualTo(wholeHost);
        assertThat(answer.header("server").orElse("")).as(what).doesNotMatch("nginx/.*|Caddy.*");
    }

    private static String type(Answer answer) {
        return answer.header("content-type").orElse("").toLowerCase(Locale.ROOT).replace(";charset", "; charset");
    }
}
