package org.clausebook.render;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clausebook.finding.Finding;
import org.clausebook.finding.FindingPrinter;
import org.clausebook.finding.Printable;
import org.clausebook.finding.Severity;
import org.clausebook.source.Characters;

/**
 * Findings as the report of a test run, which every CI server can show: a file is a suite, a finding is a test. Errors have
 * failed; warnings and hints, which fail nothing here either, have passed and say what they say.
 */
final class JUnitReport {

    private final StringBuilder out = new StringBuilder();

    private JUnitReport() {}

    static String write(List<Finding> findings) {
        JUnitReport report = new JUnitReport();
        report.suites(findings);
        return report.out.toString();
    }

    private void suites(List<Finding> findings) {
        Map<String, List<Finding>> byFile = findings.stream()
                .collect(Collectors.groupingBy(JUnitReport::path, TreeMap::new, Collectors.toList()));
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites");
        counts("Clausebook", findings);
        if (findings.isEmpty()) { // a server that finds no test at all takes that for a mistake
            out.append("  <testsuite");
            counts("Clausebook", findings);
            out.append("    <testcase classname=\"Clausebook\" name=\"no findings\"/>\n  </testsuite>\n");
        }
        byFile.forEach(this::suite);
        out.append("</testsuites>\n");
    }

    private void suite(String path, List<Finding> findings) {
        out.append("  <testsuite");
        counts(path, findings);
        findings.forEach(this::test);
        out.append("  </testsuite>\n");
    }

    private void test(Finding finding) {
        boolean failed = finding.severity() == Severity.ERROR;
        String place = (finding.at().line() + 1) + ":" + (finding.at().column() + 1);
        out.append("    <testcase");
        attribute("classname", path(finding));
        attribute("name", place + " " + finding.rule().id());
        out.append(failed ? ">\n      <failure" : ">\n      <system-out");
        if (failed) {
            attribute("type", finding.rule().id());
            attribute("message", finding.message());
        }
        out.append('>');
        text(FindingPrinter.print(finding));
        out.append(failed ? "</failure>\n" : "</system-out>\n").append("    </testcase>\n");
    }

    private static String path(Finding finding) {
        return Printable.line(finding.at().path());
    }

    private void counts(String name, List<Finding> findings) {
        long failed = findings.stream().filter(finding -> finding.severity() == Severity.ERROR).count();
        attribute("name", name);
        attribute("tests", String.valueOf(Math.max(1, findings.size())));
        attribute("failures", String.valueOf(failed));
        attribute("errors", "0");
        attribute("skipped", "0");
        out.append(">\n");
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        text(value);
        out.append('"');
    }

    /** The name of a file can hold what XML cannot. */
    private void text(String text) {
        StringBuilder readable = new StringBuilder();
        text.codePoints().forEach(c -> readable.appendCodePoint(c == '\n' || Characters.isReadable(c) ? c : '\uFFFD'));
        Printable.markup(readable.toString(), out);
    }
}
