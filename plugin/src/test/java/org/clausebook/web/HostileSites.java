package org.clausebook.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.clausebook.page.Editions;
import org.clausebook.render.RenderedSite;

/** Sites of texts that no lawyer would write, but somebody might. */
final class HostileSites {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final int EDITIONS = 50;
    private static final int LONGEST = 10_000; // that a fact may be
    private static final String MARKUP = "\\<b class=x>\\</b> &amp; \"q\" 'q' \\<script>alert(1)\\</script> --> \\]\\]>";

    private HostileSites() {}

    /** Pages of all of them, each of which has something that no other page has so much of. */
    static List<SitePage> someOfEach() {
        return List.of(
                markup().page("kg/terms"), markup().page("kg"), markup().page(""), oneClause().page("kg/terms"),
                thousands().page("kg/terms"), editions().page("kg/privacy/v"), editions().page("kg/privacy/changes"),
                editions().page("kg/privacy"));
    }

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

    /** A policy of 50 editions, all published within a year; the other policy that its site declares is not part of it. */
    static BuiltSite editions() {
        return SampleSites.once("fifty", name -> {
            Editions editions = Editions.inThreeLanguages();
            LocalDate day = LocalDate.of(2026, 1, 5);
            for (int i = 0; i < EDITIONS; i++) {
                String text = "# Privacy\n\n## General {#general}\n\n### {#storage}\n\nData are stored for %d days.\n";
                editions.next("1." + i + ".0", day.toString(), day.plusDays(3).toString()).release(text.formatted(i));
                day = day.plusDays(6);
            }
            Path folder = RenderedSite.of(editions, DAY.toString()).write(SampleSites.output(name));
            return new BuiltSite(name, folder, editions.site().address());
        });
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
                    address: "https://law.example/?a=1&b=2"
                """.formatted(fact, fact, fact);
    }

    private static BuiltSite site(String title, String settings, String text) {
        return SampleSites.once(title, name -> {
            Path repository = SampleSites.source(name);
            Files.createDirectories(repository.resolve("policy-source"));
            Files.writeString(repository.resolve("policy-source/site.yaml"), settings);
            Files.writeString(repository.resolve("policy-source/terms.md"), text);
            return SampleSites.compile(name, repository, DAY, "https://example.com");
        });
    }
}
