package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.clausebook.finding.Findings;
import org.clausebook.page.PrintedSection;
import org.clausebook.page.Report;
import org.clausebook.source.SourceTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of two policies only the one that can have become another is made anew. */
class EarlierPolicyTest {

    private static final List<String> COOKIES =
            List.of("policy-source/cookies.md", "translations/ru/cookies.md", "translations/en/cookies.md");

    @TempDir
    Path folder;

    private ReleaseRepository repository;
    private String day = "2026-03-01";

    /** What was changed, and how many of the two policies are then as the last build left them. */
    private enum Change {
        NOTHING(2, test -> {}),
        WORD(1, test -> test.repository.edit(ReleaseRepository.RU, "Оператор", "Сам оператор")),
        PLAN(1, test -> test.repository.plan("privacy", "minor", "2027-01-01", "2027-02-01")),
        EDITION(1, test -> test.repository.editAll("30 ", "20 ").released("privacy", "minor", "2026-02-01", "2026-02-01")),
        CLAUSE(0, test -> test.add(ReleaseRepository.TEXTS)),
        WORD_THAT_NOBODY_REFERS_TO(1, test -> test.repository.edit(COOKIES.get(1), "Choice.", "A choice.")),
        CLAUSE_THAT_NOBODY_REFERS_TO(1, test -> test.add(COOKIES)),
        PAGE_OF_ONE(1, test -> Files.writeString(test.site("kg/cookies.html"), "Someone was here")),
        PAGE_OF_NEITHER(2, test -> Files.writeString(test.site("kg.html"), "Someone was here")),
        PAGE_MISSING(1, test -> Files.delete(test.site("ru/privacy/v/1.0.0.json"))),
        FILE_BESIDE(2, test -> test.repository.write("policy-source/static/CNAME", "policy.example\n")),
        SETTINGS(0, test -> test.repository.edit(ReleaseRepository.SITE, "name: English", "name: In English")),
        TERM(0, test -> test.repository.write("translations/terms.yaml", ReleaseRepository.TERMS)),
        WAIVERS(0, test -> test.repository.write("policy-source/waivers.yaml", "[]\n")),
        LOOK(0, test -> test.repository.write("policy-source/look/policy.css", "body { margin: 0 }\n")),
        ICON(0, test -> test.repository.write("policy-source/static/favicon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n")),
        DAY(0, test -> test.day = "2026-03-02");

        private final int same;
        private final Act act;

        Change(int same, Act act) {
            this.same = same;
            this.act = act;
        }
    }

    private interface Act {
        void on(EarlierPolicyTest test) throws IOException;
    }

    @BeforeEach
    void build() throws IOException {
        repository = ReleaseRepository.in(folder).addCookies();
        for (String text : COOKIES) {
            repository.edit(text, "What.", "What: [](privacy#withdrawal).");
        }
        repository.released("privacy", "material", "2026-01-01", "2026-01-15");
        assertThat(built().takenOver()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void isMadeAnewIfAnythingIsOther(Change change) throws IOException {
        change.act.on(this);

        assertThat(built().takenOver()).isEqualTo(change.same);
        assertThat(Repositories.files(site(""))).isEqualTo(clean());
    }

    /** A mistake that is mended again costs one policy, not all of them. */
    @Test
    void outlivesABuildWithErrors() throws IOException {
        repository.edit(ReleaseRepository.EN, "{#purpose}", "{#purposes}");
        assertThat(built().takenOver()).isEqualTo(1);
        repository.edit(ReleaseRepository.EN, "{#purposes}", "{#purpose}");
        assertThat(built().takenOver()).isEqualTo(2);
        assertThat(Repositories.files(site(""))).isEqualTo(clean());
    }

    /** The working text of the editions' policy has changed, their pages have not: whoever harms one finds it mended. */
    @Test
    void pagesOfEditionsAreMendedBesideAnotherWorkingText() throws IOException {
        repository.edit(ReleaseRepository.RU, "Оператор", "Сам оператор");
        Files.writeString(site("kg/privacy/v/1.0.0.html"), "Someone was here");
        built();
        assertThat(Repositories.files(site(""))).isEqualTo(clean());
    }

    /** The clock is asked twice in a build; at midnight it says another day the second time. */
    @Test
    void isNotTakenOverIntoAnotherDay() throws IOException {
        repository.plan("privacy", "minor", "2026-02-20", "2026-03-02");
        repository.editAll("30 ", "20 ").freeze("privacy", "2026-02-20");
        built();
        EarlierBuild begun = new EarlierBuild(repository.on(day), List.of());
        BuildTrace trace = begun.begin(false);
        day = "2026-03-02";
        begun.keep(PolicyCompiler.compile(repository.on(day), new RunReport(), trace), trace);

        assertThat(trace.takenOver()).isZero();
        assertThat(Repositories.files(site(""))).isEqualTo(clean());
        assertThat(Files.readString(site("kg/privacy.html"))).contains("data-edition=\"1.1.0\"");
    }

    /** Whoever changes the settings while they are read, and back again, has a site of what was read. */
    @Test
    void isNotTakenOverIfWhatWasReadIsAnotherThingThanWhatStandsThere() throws IOException {
        SourceTree tree = SourceTree.of(repository.path(""));
        BuildTrace trace = new EarlierBuild(repository.on(day), List.of()).begin(false);
        String settings = repository.text(ReleaseRepository.SITE);
        repository.write(ReleaseRepository.SITE, settings.replace("Asia/Bishkek", "Asia/Almaty"));
        CompileRequest request = repository.on(day);
        SourceFolders folders = SourceFolders.of(request.source(), request.translations());
        Project project = Project.open(
                        request, folders, folders.tree().observed(trace.premises()), new Findings())
                .orElseThrow();
        trace.opened(project);
        repository.write(ReleaseRepository.SITE, settings);

        trace.compare(tree, Optional.empty());

        assertThat(trace.earlier("privacy")).isEmpty();
    }

    /** Its texts are read again for the report, with what somebody attested of them. */
    @Test
    void isShownInTheReportAsIfItHadBeenMadeAnew() throws Exception {
        repository.edit(ReleaseRepository.SITE, "policies:\n", "people: { counsel: Counsel }\nattestations: not-asked\npolicies:\n");
        repository.edit(ReleaseRepository.EN, "The Policy establishes", "The Policy establishes, without exceptions,");
        report(new BuildTrace());
        repository.edit(ReleaseRepository.SITE, "attestations: not-asked\n", "translationsMayLag: true\n");
        report(new BuildTrace());
        String clean = Files.readString(folder.resolve("reports/report.html"));

        BuildTrace trace = new EarlierBuild(repository.on(day), List.of()).begin(false);
        report(trace);

        assertThat(trace.takenOver()).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("reports/report.html")))
                .isEqualTo(clean)
                .contains("not attested", "without exceptions");
    }

    /** As soon as more is found in the texts of others, what was found in its own has other numbers. */
    @Test
    void hasTheSameSectionInTheReportWithOtherNumbers() throws Exception {
        repository.edit(ReleaseRepository.RU, "письмо по", "\"письмо\" по");
        report(new BuildTrace());
        repository.edit(COOKIES.get(1), "Choice.", "\"Choice\".");

        Report reported = report(new EarlierBuild(repository.on(day), List.of()).begin(false));

        assertThat(reported.entries())
                .extracting(Report.Entry::where)
                .containsExactly("privacy, 2.3, Russian", "cookies, 1.2, Russian", "privacy, 2.3, Russian");
        assertThat(reported.policies()).extracting(policy -> policy.printed().isPresent()).containsExactly(false, true);
        repository.edit(COOKIES.get(1), "\"Choice\"", "Choice");

        Report again = report(new EarlierBuild(repository.on(day), List.of()).begin(false));

        assertThat(again.entries()).extracting(Report.Entry::where).containsExactly("privacy, 2.3, Russian", "privacy, 2.3, Russian");
        assertThat(again.policies()).extracting(policy -> policy.printed().isPresent()).containsExactly(false, true);
        String page = Files.readString(folder.resolve("reports/report.html"));
        report(new BuildTrace());
        assertThat(page)
                .isEqualTo(Files.readString(folder.resolve("reports/report.html")))
                .doesNotContain(PrintedSection.MARK);
    }

    private Report report(BuildTrace trace) throws IOException {
        RunReport report = RunReport.ofPage();
        CompileResult result = PolicyCompiler.compile(repository.on(day), report, trace);
        Reports.write(folder.resolve("reports"), result, report, "1");
        new EarlierBuild(repository.on(day), List.of()).keep(result, trace);
        return report.of(result);
    }

    private void add(List<String> texts) throws IOException {
        for (String text : texts) {
            repository.write(text, repository.text(text) + "\n### {#more}\n\nMore.\n");
        }
    }

    private BuildTrace built() throws IOException {
        EarlierBuild earlier = new EarlierBuild(repository.on(day), List.of());
        BuildTrace trace = earlier.begin(false);
        CompileResult result = PolicyCompiler.compile(repository.on(day), new RunReport(), trace);
        earlier.keep(result, trace);
        return trace;
    }

    private SortedMap<String, String> clean() throws IOException {
        CompileRequest request = Repositories.request(repository.path(""), folder.resolve("clean"), 1)
                .on(LocalDate.parse(day));
        CompileResult result = PolicyCompiler.compile(request);
        assertThat(result.site()).as(Repositories.report(result)).isPresent();
        return Repositories.files(folder.resolve("clean"));
    }

    private Path site(String file) {
        return folder.resolve("site").resolve(file);
    }
}
