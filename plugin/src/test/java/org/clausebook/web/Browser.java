package org.clausebook.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** One Chromium for all tests that look at pages as visitors do. It is no one's but theirs, and reaches no other machine. */
final class Browser implements AutoCloseable {

    /** Comes back once the page has been painted: on a busy machine it may be loaded, and not yet laid out for its screen. */
    private static final String PAINTED = """
            const done = arguments[arguments.length - 1];
            requestAnimationFrame(() => requestAnimationFrame(done));
            """;

    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium"); // held: loggers are kept weakly
    private static final int HEIGHT = 800;
    private static final double INCH = 25.4;

    private final ChromeDriver driver;
    private final Map<String, SiteServer> servers = new HashMap<>();
    private final String axe = resource("/axe.min.js");
    private String here = "";
    private String shown = "";

    Browser(Path chromium, Path chromedriver) {
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL", LogType.PERFORMANCE, "ALL"));
        options.setExperimentalOption("perfLoggingPrefs", Map.of("enableNetwork", true, "enablePage", false));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.toFile())
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options);
        command("Emulation.setScrollbarsHidden", Map.of("hidden", true));
        screen(Screen.WIDE);
    }

    /** Makes the window as wide as the screen, and tells pages what the reader's settings are. */
    Browser screen(Screen screen) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", screen.width(), "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        List<Map<String, String>> features = new ArrayList<>();
        screen.features().forEach((name, value) -> features.add(Map.of("name", name, "value", value)));
        command("Emulation.setEmulatedMedia", Map.of("media", "", "features", features));
        return this;
    }

    /** Shows pages as they are printed, until the next screen is set. */
    Browser printed() {
        command("Emulation.setEmulatedMedia", Map.of("media", "print", "features", List.of()));
        return this;
    }

    /** Sets how large letters are to which pages give no size: 16 pixels by default. */
    Browser letters(int pixels) {
        command("Page.setFontSizes", Map.of("fontSizes", Map.of("standard", pixels, "fixed", pixels)));
        return this;
    }

    /** Opens a page, at a clause if the fragment is not empty. */
    Browser open(SitePage page, String fragment) {
        SiteServer server = servers.computeIfAbsent(page.site().name(), name -> SiteServer.of(page.site()));
        here = server.address();
        String address = here + page.path();
        if (address.equals(shown)) {
            driver.get("about:blank"); // an address that differs in its fragment only would not be opened anew
        }
        shown = address;
        driver.get(address + fragment);
        driver.executeAsyncScript(PAINTED);
        return this;
    }

    Browser open(SitePage page) {
        return open(page, "");
    }

    /** The result of a script, which runs in spite of the page's own rules. */
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** The result of a script that gives a list of texts. */
    List<String> list(String script, Object... arguments) {
        return ((List<?>) run(script, arguments)).stream().map(String::valueOf).toList();
    }

    /** Adds a rule to the page's styles, as a reader's own stylesheet would. */
    Browser style(String css) {
        run("const s = new CSSStyleSheet(); s.replaceSync(arguments[0]); document.adoptedStyleSheets = [s]", css);
        return this;
    }

    void press(Keys key) {
        new Actions(driver).sendKeys(key).perform();
    }

    /**
     * Presses a key again and again, in one go.
     *
     * @param script gives a list of texts; it runs each time that the key is let go
     * @return what it gave, in order
     */
    List<List<String>> press(Keys key, int times, String script) {
        run("window.pressed = []; addEventListener('keyup', () => pressed.push((() => {" + script + "})()), true)");
        Actions actions = new Actions(driver);
        for (int i = 0; i < times; i++) {
            actions.sendKeys(key);
        }
        actions.perform();
        return ((List<?>) run("return pressed")).stream()
                .map(each -> ((List<?>) each).stream().map(String::valueOf).toList())
                .toList();
    }

    /** What axe has to say of the page as it is shown now: violations, and after "?" what it could not decide. */
    List<String> axe() {
        if (!Boolean.TRUE.equals(run("return typeof axe === 'object'"))) {
            run(axe);
            // Every later page brings it along: to hand it over takes longer than to run it.
            command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", axe));
        }
        // What axe would load beforehand, styles and sounds, only rules look at that are not asked or find nothing here.
        Object result = driver.executeAsyncScript("""
                const done = arguments[0];
                const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];
                const say = (mark, results) => results.flatMap(rule => rule.nodes.map(node =>
                    mark + rule.id + ' ' + node.target.join(' ') + ': ' +
                    [...node.any, ...node.all, ...node.none].map(check => check.message).join('; ')));
                axe.run(document, {runOnly: tags, resultTypes: ['violations', 'incomplete'], preload: false})
                    .then(found => done([...say('', found.violations), ...say('? ', found.incomplete)]))
                    .catch(error => done(['axe failed: ' + error]));
                """);
        return ((List<?>) result).stream().map(String::valueOf).toList();
    }

    /** What the browser has written to its console since it was last asked. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage).toList();
    }

    /** What was asked for since the last time, each address after the name of the site's server. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> message.replaceFirst("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1").replace(here, ""))
                .filter(url -> !url.equals("about:blank"))
                .toList();
    }

    int cookies() {
        return ((List<?>) command("Network.getAllCookies", Map.of()).get("cookies")).size();
    }

    /** The page as assistive technology is told of it, node by node. */
    List<Map<String, Object>> accessibilityTree() {
        List<Map<String, Object>> nodes = new ArrayList<>();
        for (Object node : (List<?>) command("Accessibility.getFullAXTree", Map.of()).get("nodes")) {
            Map<String, Object> typed = new HashMap<>();
            ((Map<?, ?>) node).forEach((key, value) -> typed.put((String) key, value));
            nodes.add(typed);
        }
        return nodes;
    }

    /** The page as a PDF on sheets of A4, with the margins that it asks for and nothing that the browser adds. */
    byte[] print() {
        Map<String, Object> paper = Map.of(
                "paperWidth", 210 / INCH, "paperHeight", 297 / INCH, "preferCSSPageSize", true, "displayHeaderFooter", false);
        return Base64.getDecoder().decode((String) command("Page.printToPDF", paper).get("data"));
    }

    private Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    private static String resource(String name) {
        try (InputStream in = Browser.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
        servers.values().forEach(SiteServer::close);
    }
}
