package org.clausebook.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.clausebook.site.MediaTypes;

/**
 * What is sent for each address while the same is shown: the addresses of the site as a real server answers them, and the
 * preview's own. Whatever is sent comes out of memory, so nothing outside the site can be reached. Thread-safe.
 */
final class Answers {

    private static final String OWN = "/_preview/";
    static final String STYLES = OWN + "preview.css";
    static final String SCRIPT = OWN + "preview.js";
    static final String EVENTS = OWN + "events";

    private static final String NOT_FOUND_PAGE = "404.html";

    /** The page for what does not exist has no address, and what begins with a dot is nobody's business. */
    private static final Pattern NEVER_SENT = Pattern.compile("404(?:/|\\.html)?|(?:.*/)?\\.(?!well-known/).*");

    private final Shown shown;
    private final Decoration decoration;
    private final Map<String, Answer> pages = new ConcurrentHashMap<>();

    Answers(Shown shown) {
        this.shown = shown;
        this.decoration = new Decoration(shown);
    }

    Shown shown() {
        return shown;
    }

    /** @param path of the request, decoded */
    Answer to(String path) {
        if (path.equals(STYLES)) {
            return Answer.file("text/css; charset=utf-8", own("preview.css"));
        }
        if (path.equals(SCRIPT)) {
            return Answer.file("text/javascript; charset=utf-8", own("preview.js"));
        }
        String folder = shown.folder() + "/";
        if (path.startsWith(folder)) {
            return inSite(path.substring(folder.length()));
        }
        return path.equals("/") ? Answer.moved(folder) : notFound();
    }

    private Answer inSite(String path) {
        if (NEVER_SENT.matcher(path).matches()) {
            return notFound();
        }
        String bare = bare(path);
        String page = bare.isEmpty() ? Shown.START : bare + Shown.PAGE;
        if (shown.isPage(page)) {
            return path.equals(bare) ? page(page) : Answer.moved(shown.folder() + "/" + bare);
        }
        byte[] file = shown.files().get(path);
        if (file == null) {
            return notFound();
        }
        String type = MediaTypes.of(path);
        return type.startsWith("text/html") ? page(path) : Answer.file(type, file);
    }

    /** The clean form of an address: {@code kg/privacy} for {@code kg/privacy.html} and {@code kg/privacy/} as well. */
    private static String bare(String path) {
        int from = 0;
        int to = path.length();
        while (from < to && path.charAt(from) == '/') {
            from++;
        }
        while (to > from && path.charAt(to - 1) == '/') {
            to--;
        }
        String bare = path.substring(from, to);
        if (bare.endsWith(Shown.PAGE)) {
            bare = bare.substring(0, bare.length() - Shown.PAGE.length());
        }
        return bare.equals("index") ? "" : bare;
    }

    /** While something is so broken that pages are missing, an address without one may well be right. */
    private Answer notFound() {
        if (!shown.complete()) {
            return pages.computeIfAbsent("", none -> decoration.findingsAlone()).as(Answer.NOT_YET);
        }
        return shown.files().containsKey(NOT_FOUND_PAGE)
                ? page(NOT_FOUND_PAGE).as(Answer.NOT_FOUND)
                : Answer.file(Answer.PLAIN, "There is no such page.\n".getBytes(StandardCharsets.UTF_8))
                        .as(Answer.NOT_FOUND);
    }

    private Answer page(String file) {
        return pages.computeIfAbsent(file, name -> decoration.decorate(name, shown.files().get(name)));
    }

    /** A file that comes with the preview. */
    static byte[] own(String name) {
        try (InputStream in = Answers.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
