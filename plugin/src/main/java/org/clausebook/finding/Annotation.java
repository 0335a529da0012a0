package org.clausebook.finding;

/**
 * Findings as commands that GitHub reads from the output of a job, to show them beside the lines they are about:
 * {@code ::error file=…,line=…,col=…,title=…::…}.
 */
public final class Annotation {

    private Annotation() {}

    /** One line, without line end. */
    public static String print(Finding finding) {
        String text = finding.message() + finding.hint().map(hint -> "\n" + hint).orElse("");
        return "::" + command(finding.severity())
                + " file=" + property(Printable.line(finding.at().path()))
                + ",line=" + (finding.at().line() + 1)
                + ",col=" + (finding.at().column() + 1)
                + ",title=" + property(finding.rule().id())
                + "::" + data(text);
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case HINT -> "notice";
        };
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
