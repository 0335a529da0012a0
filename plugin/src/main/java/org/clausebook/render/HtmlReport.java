package org.clausebook.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.model.Block;
import org.clausebook.page.MarkedText;
import org.clausebook.page.MarkedWords;
import org.clausebook.page.PrintedSection;
import org.clausebook.page.Report;
import org.clausebook.page.ReportPolicy;

/**
 * The report of a run as one page that needs nothing beside it: for the people who write, translate and decide. It is no part of
 * the site, so its look is the plugin's own.
 */
public final class HtmlReport {

    private static final String STYLESHEET = "report.css";
    private static final String NUMBER_MARK = "numberMark";

    private final Templates templates =
            new Templates(new LookTemplates(HtmlReport::read), name -> name, Optional.empty());
    private final Report report;
    private final Map<String, PrintedSection> sections = new HashMap<>();

    private HtmlReport(Report report) {
        this.report = report;
    }

    /** Prints the sections of the policies, as far as no earlier run has printed the same. */
    public static HtmlReport of(Report report) {
        HtmlReport printed = new HtmlReport(report);
        report.policies().forEach(policy -> printed.sections.put(policy.id(), printed.section(policy)));
        return printed;
    }

    private PrintedSection section(ReportPolicy policy) {
        return policy.printed().orElseGet(() -> PrintedSection.of(
                report, policy, print("report-section", Map.of("policy", policy, NUMBER_MARK, PrintedSection.MARK))));
    }

    /** The sections that this run has printed with their clauses, for a later run. */
    public Map<String, PrintedSection> printed() {
        return report.policies().stream()
                .filter(policy -> !policy.clauses().isEmpty())
                .collect(Collectors.toMap(ReportPolicy::id, policy -> sections.get(policy.id())));
    }

    /**
     * The whole page.
     *
     * @param version of the plugin
     * @return its bytes
     */
    public byte[] page(String version) {
        Map<String, Object> data = new HashMap<>();
        data.put("report", report);
        data.put("version", version);
        data.put("manual", ManualPages.of(report));
        data.put("styles", new Finished(read(STYLESHEET).orElseThrow()));
        data.put("sections", report.policies().stream()
                .map(policy -> new Finished(sections.get(policy.id()).finished()))
                .toList());
        data.put(NUMBER_MARK, "");
        return print("report", data).getBytes(StandardCharsets.UTF_8);
    }

    private String print(String template, Map<String, Object> data) {
        try {
            return templates.print(template, data, new Model());
        } catch (Templates.Unusable e) {
            throw new IllegalStateException("the template of the report: " + e.at() + ": " + e.getMessage(), e);
        }
    }

    /** The stylesheet or a section, which are no text to be escaped. */
    record Finished(String words) {}

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
            return object instanceof Finished finished ? Optional.of(finished.words()) : Optional.empty();
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
