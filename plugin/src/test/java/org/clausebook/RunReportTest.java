package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.ReleaseRepository.EN;
import static org.clausebook.ReleaseRepository.KY;
import static org.clausebook.ReleaseRepository.RU;
import static org.clausebook.ReleaseRepository.SITE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.finding.Finding;
import org.clausebook.finding.FindingPrinter;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.finding.Severity;
import org.clausebook.page.Prospect;
import org.clausebook.page.Report;
import org.clausebook.page.ReportLimits;
import org.clausebook.page.ReportMaker;
import org.clausebook.page.ReportSource;
import org.clausebook.render.HtmlReport;
import org.clausebook.render.StatusPrinter;
import org.clausebook.source.Location;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people read of a run: on one page, beside the texts, and on the terminal. */
class RunReportTest {

    private static final String DAY = "2026-03-09";
    private static final String LATER = "2026-05-04";

    private ReleaseRepository repository;

    @BeforeEach
    void lay(@TempDir Path folder) throws IOException {
        repository = ReleaseRepository.in(folder);
    }

    @Test
    void showsEveryState() throws Exception {
        layEveryState();
        RunReport report = new RunReport();
        CompileResult result = PolicyCompiler.check(repository.on(LATER), report);
        ReportPage page = ReportPage.of(result, report);
        page.assertWhole(result);
        Map<String, String> actual = new TreeMap<>();
        actual.put("report.html", page.withoutWhatIsWrittenElsewhere());
        actual.put("status.txt", status(false));
        actual.put("status-details.txt", status(true));
        Golden.compare(Repositories.CASES.resolve("run-report"), actual);
        for (String state : List.of(
                "drafting", "current", "unattested", "stale", "changed", "missing", "unread", "repealed", "error", "warning", "hint",
                "waived")) {
            assertThat(page.document().select(".matrix .chip." + state)).as(state).isNotEmpty();
        }
    }

    /** Two policies in three languages, and in them everything that can be said of a clause. */
    private void layEveryState() throws Exception {
        repository.edit(SITE, "policies:\n", "people: { counsel: Counsel, translator: The translators }\npolicies:\n");
        repository.edit(EN, "{{page-address}}.", "{{page-address}} and is not sold. It is free.");
        repository.edit(RU, "{{page-address}}", "{{page-address}} и не продаётся");
        repository.edit(EN, "Data in backup copies", "Data.\n\nIn backup copies they");
        repository.attestAll("translator", DAY);
        repository.editAll("### {#withdrawal}", "### {#new-here}\n\n2\n\n### {#withdrawal}");
        repository.editAll("\n\n2\n\n", "\n\n{{operator}}\n\n");
        repository.edit(KY, "30 күн", "20 күн").edit(EN, "30 days", "20 days");
        repository.edit(EN, "The Policy establishes", "The Policy establishes, without exceptions and not otherwise,");
        repository.edit(KY, "{#special-categories}", "{#special-categories .repealed}");
        for (String text : ReleaseRepository.TEXTS) {
            repository.write(text, repository.text(text).replaceFirst("(\\{#special-categories[^}]*}\n\n)[^\n]+\n\n", "$1"));
        }
        repository.write(RU, repository.text(RU).replaceFirst("(?s)### \\{#rights-list}.*?(?=### )", ""));
        repository.edit(RU, "### {#scope}", "### {#extra}\n\n{{operator}}\n\n### {#scope}");
        repository.addCookies();
        Files.delete(repository.path("translations/ru/cookies.md"));
        repository.write("translations/de/privacy.md", "# Datenschutz\n");
        accept(Rule.TRANSLATION_SENTENCES);
    }

    private void accept(Rule rule) throws IOException {
        Finding finding = PolicyCompiler.check(repository.on(LATER)).findings().stream()
                .filter(each -> each.rule() == rule)
                .findFirst()
                .orElseThrow();
        String line = FindingPrinter.waiverLine(finding).orElseThrow();
        repository.write(
                "policy-source/waivers.yaml",
                line.replace("<why>", "The court sent it to us so.").replace("<handle>", "counsel").replace("YYYY-MM-DD", "2026-12-31")
                        + "\n");
    }

    private String status(boolean details) throws IOException {
        StatusResult status = PolicyStatus.status(repository.on(LATER), details);
        assertThat(status.isRefused()).isFalse();
        assertThat(status.lines()).allSatisfy(line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(92));
        return String.join("\n", status.lines()) + "\n";
    }

    @Test
    void isTheSameOnOneThreadOrMany() throws Exception {
        layEveryState();
        assertThat(html(1)).isEqualTo(html(4));
    }

    private String html(int threads) throws IOException {
        CompileRequest on = repository.on(LATER);
        RunReport report = new RunReport();
        CompileRequest request = CompileRequest.of(on.source(), on.translations(), on.output(), threads).on(on.asOf().orElseThrow());
        return ReportPage.of(PolicyCompiler.check(request, report), report).html();
    }

    @Test
    void opensOnlyWhatThereIsSomethingToLookAtIn() throws IOException {
        assertThat(page().document().select("details[open]")).isEmpty();
        repository.edit(EN, "30 days", "31 days");
        assertThat(page().document().select("details.clause[open]")).singleElement().satisfies(clause -> {
            assertThat(clause.select("code.id").text()).isEqualTo("request-deadline");
            assertThat(clause.select("mark.odd").text()).isEqualTo("31 days≠b");
            assertThat(clause.select(".values .differs")).hasSize(2);
        });
    }

    @Test
    void saysThatNothingIsLeftToDo() throws IOException {
        assertThat(page().document().select("h1").text()).isEqualTo("Nothing stands in the way");
        assertThat(page().document().select(".next").text()).contains("Nothing is left to mend").contains("mvn policy:diff");
    }

    @Test
    void theSettingsAloneCanBeWrong() throws IOException {
        repository.edit(SITE, "drafting: ky", "drafting: kk");
        assertThat(page().document().select(".apart .note")).isNotEmpty();
        StatusResult status = PolicyStatus.status(repository.on(LATER), false);
        assertThat(status.isRefused()).isTrue();
        assertThat(status.findings()).isNotEmpty();
    }

    @Test
    void noTextIsEverMarkup() throws IOException {
        String hostile = "\\<script>alert(1)\\</script> <img src=x onerror=alert(1)> &#x202E;gnp.exe&#7; \"'><b> --> ]]>";
        repository.edit(EN, "{#scope}", "{#<script>\"x}").edit(RU, "# Политика", "# " + hostile + "Политика");
        repository.edit(EN, "within 30 days", hostile + " within 31 days");
        repository.edit(SITE, "Ala-Too LLC", "</style><script>alert(1)</script>");
        ReportPage page = page();
        assertThat(page.document().text()).contains("<script>alert(1)</script>");
        assertThat(page.html()).doesNotContain("\u202E", "\u0007", "<script");
    }

    @Test
    void aTextThatCannotBeReadLeavesTheOthers() throws IOException {
        repository.edit(EN, "within 30 days", "\u202E within 31 days");
        ReportPage page = page();
        assertThat(page.document().select("details.clause .gone").eachText()).contains("The text could not be read.");
        assertThat(page.document().select("details.clause .text[lang=ru]")).hasSize(12);
        assertThat(page.html()).doesNotContain("\u202E");
    }

    /** A page with the texts of a thousand policies nobody can open. */
    @Test
    void showsTheTextsOfThePoliciesWithTheGravestFindings() throws IOException {
        repository.addCookies();
        repository.edit(RU, "{#scope}", "{#nowhere}");
        RunReport report = new RunReport(new ReportLimits(1, 2_000, true));
        CompileResult result = PolicyCompiler.check(repository.on(LATER), report);

        ReportPage page = ReportPage.of(result, report);

        assertThat(page.document().select("section.policy").eachAttr("aria-labelledby")).containsExactly("cookies", "privacy");
        assertThat(page.document().select("section.policy:has(.matrix)").eachAttr("aria-labelledby")).containsExactly("privacy");
        assertThat(page.document().select("section.policy:not(:has(.matrix))").text())
                .contains("this page shows the clauses of those with the gravest findings");
        page.assertWhole(result);
    }

    /** A terminal shows how all of them stand, and memory does not hold all of them. */
    @Test
    void countsTheClausesOfPoliciesWhoseTextsWereForgotten() throws Exception {
        layEveryState();
        RunReport all = new RunReport();
        RunReport one = new RunReport(new ReportLimits(1, Integer.MAX_VALUE, false));
        CompileRequest request = repository.on(LATER);

        Report whole = all.of(PolicyCompiler.check(request, all));
        Report counted = one.of(PolicyCompiler.check(request, one));

        assertThat(whole.policies()).hasSize(2);
        assertThat(StatusPrinter.lines(counted, true)).isEqualTo(StatusPrinter.lines(whole, true));
        assertThat(counted.policies().stream().flatMap(policy -> policy.clauses().stream()).flatMap(clause -> clause.cells().stream()))
                .isNotEmpty()
                .allMatch(cell -> cell.text().isEmpty());
    }

    /** Whichever thread comes first. */
    @Test
    void theSameTextsAreKeptInWhateverOrderPoliciesCome() {
        Findings none = new Findings();
        Findings error = new Findings();
        error.report(Rule.FORMAT_TOO_COMPLEX, "deadline", Location.startOf("a.md"), 1);
        Map<Integer, Findings> found = Map.of(0, none, 1, error, 2, none, 3, error);
        for (List<Integer> order : List.of(List.of(0, 1, 2, 3), List.of(3, 2, 1, 0), List.of(2, 0, 3, 1))) {
            ReportedPolicies policies = new ReportedPolicies(3);
            order.forEach(place -> policies.add(source(place), found.get(place), place));
            assertThat(policies.inOrder()).as("%s", order)
                    .containsExactly(source(0), source(1), source(2).withoutText(), source(3));
        }
    }

    @Test
    void listsTheGravestFindingsAndCountsTheOthers() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            Finding finding = Finding.of(Rule.FORMAT_TOO_COMPLEX, "deadline", Location.startOf(i + ".md"), 1);
            findings.add(finding.as(i == 2_400 ? Severity.ERROR : Severity.HINT));
        }

        Report report = ReportMaker.ofSettings(findings, ReportLimits.OF_PAGE);

        assertThat(report.totals()).extracting(total -> total.mark().word())
                .containsExactly("1 error", "0 warnings", "2499 hints", "0 waived");
        assertThat(report.entries()).hasSize(2_000);
        assertThat(report.entries().get(0).note().at()).startsWith("2400.md");
        assertThat(report.unlisted()).isEqualTo(500);
        assertThat(new String(HtmlReport.of(report).page("1"), StandardCharsets.UTF_8)).contains("There are 500 more");
        assertThat(ReportMaker.ofSettings(findings, ReportLimits.OF_COUNTS).entries()).as("for those who count").hasSize(2_500);
    }

    private static ReportSource source(int place) {
        return new ReportSource("policy-" + place, Optional.empty(), Map.of(), Map.of(), new Prospect(false, false), false);
    }

    @Test
    void standsBesideTheOtherReports(@TempDir Path folder) throws IOException {
        RunReport report = new RunReport();
        Reports.write(folder, PolicyCompiler.compile(repository.on(LATER), report), report, "1.2.3");
        assertThat(Golden.texts(folder).keySet())
                .containsExactly("codequality.json", "findings.sarif", "findings.xml", "report.html");
    }

    @Test
    void readsNoWorkingTextThatNobodyAskedFor() throws IOException {
        repository.released("privacy", "material", "2026-01-19", "2026-02-01");
        CompileRequest all = repository.on(LATER);
        RunReport report = new RunReport();
        CompileResult result = PolicyCompiler.compile(
                new CompileRequest(
                        all.source(), all.translations(), all.output(), 1, all.asOf(), Gate.EDITIONS, false, List.of()),
                report);
        assertThat(ReportPage.of(result, report).document().text()).contains("Its working text was not looked at");
    }

    private ReportPage page() throws IOException {
        RunReport report = new RunReport();
        CompileResult result = PolicyCompiler.check(repository.on(LATER), report);
        ReportPage page = ReportPage.of(result, report);
        page.assertWhole(result);
        return page;
    }
}
