package org.clausebook.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.clausebook.ReleaseRepository;

/** Sites of texts that no lawyer would write, but somebody might. */
final class HostileSites {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final int EDITIONS = 50;
    private static final int DAYS = 200; // and no other number in the texts has these digits
    private static final int LONGEST = 10_000; // that a fact may be
    private static final String MARKUP = "\\<b class=x>\\</b> &amp; \"q\" 'q' \\<script>alert(1)\\</script> --> \\]\\]>";

    private HostileSites() {}

    /** Title, captions, names and facts full of markup and quotation marks, and some of them of 10,000 characters. */
    static BuiltSite markup() {
        String words = "Жоопкерчиликтүүлүгүбүздүн ".repeat(400).strip();
        String word = "Жоопкерчиликтүүлүктөштүрүлгөндөрүбүздүнү".repeat(250);
        String fact = "</title></main><img src=x onerror=alert(1)> \\\"q\\\" 'q' & {0} ${page} ";
        return site("markup", settings((fact + words).substring(0, LONGEST)), """
                # Title %s {{operator}}

                ## %s {#long-words}

                ### %s {#marked}

                Clause with {{operator}}, [](law:law), [](#endless) and [%s](#marked).

                - %s
                - one

                ### %s {#endless}

                %s.

                | %s | %s |
                |---|---|
                | %s | %s |
                """.formatted(MARKUP, words, MARKUP, MARKUP, MARKUP, word, word, MARKUP, word, words, word));
    }

    /** One policy of a single clause, and nothing else on the whole site. */
    static BuiltSite oneClause() {
        return site("one-clause", settings("Example LLC"), "# Terms\n\n## Terms {#terms}\n\n### {#only}\n\nThe only clause.\n");
    }

    /** 2,000 clauses in 20 sections. */
    static BuiltSite thousands() {
        StringBuilder text = new StringBuilder("# Terms\n");
        for (int section = 1; section <= 20; section++) {
            text.append("\n## Section {#s-").append(section).append("}\n");
            for (int clause = 1; clause <= 100; clause++) {
                text.append("\n### {#s-").append(section).append("-c-").append(clause).append("}\n\n");
                text.append("Clause ").append(clause).append(" of section [](#s-").append(section).append(").\n");
            }
        }
        return site("thousands", settings("Example LLC"), text.toString());
    }

    /** A policy of 50 editions, all published within a year. */
    static BuiltSite editions() {
        LocalDate day = LocalDate.of(2026, 1, 5);
        try {
            ReleaseRepository repository = ReleaseRepository.in(SampleSites.source("fifty")).editAll("30", "" + DAYS);
            for (int i = 0; i < EDITIONS; i++) {
                repository.released("privacy", "minor", day.toString(), day.toString());
                repository.editAll(String.valueOf(DAYS + i), String.valueOf(DAYS + 1 + i));
                day = day.plusDays(6);
            }
            return SampleSites.compile("fifty", repository.path(""), DAY, "https://policy.example");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String settings(String fact) {
        return """
                address: https://example.com
                timeZone: UTC
                drafting: ky
                languages:
                  ky: { path: kg, name: "Кыргызча <b> & \\"x\\" 'y'" }
                policies:
                  terms: {}
                facts:
                  operator: { type: text, value: "%s" }
                laws:
                  law:
                    date: 2006-07-27
                    number: "7"
                    title: { ky: "%s" }
                    short: { ky: "%s" }
                    address: "https://example.com/law?a=1&b=<2>"
                """.formatted(fact, fact, fact).replace("=<2>", "=2");
    }

    private static BuiltSite site(String name, String settings, String text) {
        Path repository = SampleSites.source(name);
        try {
            Files.createDirectories(repository.resolve("policy-source"));
            Files.writeString(repository.resolve("policy-source/site.yaml"), settings);
            Files.writeString(repository.resolve("policy-source/terms.md"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SampleSites.compile(name, repository, DAY, "https://example.com");
    }
}
