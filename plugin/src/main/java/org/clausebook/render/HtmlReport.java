package org.clausebook.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.Block;
import org.clausebook.page.MarkedText;
import org.clausebook.page.MarkedWords;
import org.clausebook.page.Report;

/**
 * The report of a run as one page that needs nothing beside it: for the people who write, translate and decide. It is no part of
 * the site, so its look is the plugin's own.
 */
public final class HtmlReport {

    private static final String STYLESHEET = "report.css";

    private HtmlReport() {}

    /**
     * @param version of the plugin
     * @return the bytes of the page
     */
    public static byte[] write(Report report, String version) {
        Map<String, Object> data = new HashMap<>();
        data.put("report", report);
        data.put("version", version);
        data.put("manual", ManualPages.of(report));
        data.put("styles", new Styles(read(STYLESHEET).orElseThrow()));
        Templates templates = new Templates(new LookTemplates(HtmlReport::read), name -> name, Optional.empty());
        try {
            return templates.print("report", data, new Model()).getBytes(StandardCharsets.UTF_8);
        } catch (Templates.Unusable e) {
            throw new IllegalStateException("the template of the report: " + e.at() + ": " + e.getMessage(), e);
        }
    }

    /** The stylesheet, which is no text to be escaped. */
    record Styles(String css) {}

    /** What templates see of a report. */
    private static final class Model extends RecordModel {

        @Override
        Optional<String> html(Object object) {
            if (object instanceof MarkedText text) {
                return Optional.of(text(text));
            }
            if (object instanceof ManualPages.Words words) {
                return Optional.of(words.html());
            }
            return object instanceof Styles styles ? Optional.of(styles.css()) : Optional.empty();
        }

        private static String text(MarkedText text) {
            List<MarkedWords> heading = text.heading();
            List<Block<MarkedWords>> blocks = text.blocks();
            String caption = heading.isEmpty() ? "" : "<p class=\"caption\">" + MarkedHtml.line(heading) + "</p>\n";
            return caption + MarkedHtml.blocks(blocks);
        }
    }

    /** A file that comes with the plugin. */
    static Optional<String> read(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
