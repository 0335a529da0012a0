package org.clausebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page of every site as the Nu HTML checker reads it: no error and no warning. */
class ValidPagesTest {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    /**
     * Of the rule that no script may run, for data in a script element, which are none. That nothing else stands in one, and that
     * browsers let it be, is seen to in the browser.
     */
    private static final String DATA = "Inline script violates Content Security Policy";

    private static final Complaints COMPLAINTS = new Complaints();
    /** The checker goes through the schemas by recursion, deeper than the stack of a thread that is as large as usual. */
    private static final long DEEP = 64L << 20;

    private static SimpleDocumentValidator validator;

    @BeforeAll
    static void readSchemas() throws Exception {
        FutureTask<SimpleDocumentValidator> read = new FutureTask<>(() -> {
            SimpleDocumentValidator reading = new SimpleDocumentValidator(true);
            reading.setUpMainSchema(SCHEMA, COMPLAINTS);
            reading.setUpValidatorAndParsers(COMPLAINTS, false, false);
            return reading;
        });
        new Thread(null, read, "schemas", DEEP).start();
        validator = read.get();
    }

    @Test
    void theCheckerFindsWhatIsWrong() throws Exception {
        assertThat(check("https://example.com/", "<!DOCTYPE html><html lang=en><title>x</title><p id=a><p id=a><b><h3>x</b>"))
                .anyMatch(complaint -> complaint.contains("Duplicate ID"))
                .hasSizeGreaterThan(2);
    }

    @Test
    void hasNothingAgainstAnyPage() throws Exception {
        List<SitePage> pages = new ArrayList<>();
        SampleSites.all().forEach(site -> pages.addAll(site.pages()));
        pages.addAll(SampleSites.report().pages());
        pages.addAll(HostileSites.someOfEach());
        List<String> found = new ArrayList<>();
        for (SitePage page : pages) {
            found.addAll(check(page.url(), page.html()));
        }
        found.removeIf(complaint -> complaint.contains(DATA));
        assertThat(found).isEmpty();
    }

    private static List<String> check(String url, String html) throws Exception {
        COMPLAINTS.found.clear();
        InputSource source = new InputSource(new ByteArrayInputStream(html.getBytes("UTF-8")));
        source.setEncoding("UTF-8");
        source.setSystemId(url);
        validator.checkHtmlInputSource(source);
        return List.copyOf(COMPLAINTS.found);
    }

    private static final class Complaints implements ErrorHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            found.add(e.getSystemId() + ":" + e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void error(SAXParseException e) {
            warning(e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            warning(e);
        }
    }
}
