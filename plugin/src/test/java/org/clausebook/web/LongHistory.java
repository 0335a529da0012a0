package org.clausebook.web;

import static org.clausebook.ReleaseRepository.EN;
import static org.clausebook.ReleaseRepository.KY;
import static org.clausebook.ReleaseRepository.PLAN;
import static org.clausebook.ReleaseRepository.RU;
import static org.clausebook.ReleaseRepository.SITE;
import static org.clausebook.ReleaseRepository.TEXTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.CompileResult;
import org.clausebook.PolicyCompiler;
import org.clausebook.ReleaseRepository;
import org.clausebook.finding.Finding;
import org.clausebook.finding.FindingPrinter;
import org.clausebook.finding.Rule;

/**
 * A repository in which nearly everything has happened that can happen to a policy: a language came later, an edition was
 * corrected before it took effect, titles and clauses were changed, moved, replaced and repealed, findings were accepted, and
 * the next edition waits for its day, and the working text is ahead of its translations. Beside it stand a policy that is not in force yet and one that is only a draft.
 */
public final class LongHistory {

    /** Between the publication of the newest edition and the day on which it takes effect. */
    public static final String DAY = "2026-11-24";

    private static final String WAIVERS = "policy-source/waivers.yaml";

    private final ReleaseRepository repository;

    private LongHistory(ReleaseRepository repository) {
        this.repository = repository;
    }

    /** @return the repository's folder */
    public static Path in(Path folder) throws IOException {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        LongHistory history = new LongHistory(repository);
        history.privacy();
        history.otherPolicies();
        repository.edit(SITE, "policies:\n", "translationsMayLag: true\npolicies:\n")
                .write(KY, repository.text(KY) + "\n### {#later}\n\nБул пункт азырынча которула элек.\n");
        return repository.path("");
    }

    private void privacy() throws IOException {
        withoutEnglish();
        rewritten();
        repository.released("privacy", "material\nrenumbers: true", "2026-02-16", "2026-03-16");
        repository.editAll("30", "20");
        repository.released("privacy", "minor\ncorrects: 2.0.0", "2026-03-02", "2026-03-16");
        repository.edit(EN, "by what procedure", "by which procedure");
        accepted();
        repository.plan("privacy", "minor", "2026-04-13", "2026-05-04").fixed("aims", "2026-04-13").freeze("privacy", "2026-04-13");
        Files.delete(repository.path(WAIVERS)); // it was given for those words
        repository.edit(EN, "received.\n\nThe answer", "received. The answer").editAll("20", "25");
        repealed("scope", "special-categories");
        repository.released("privacy", "material", "2026-11-16", "2026-12-14");
        repository.editAll("25", "10");
    }

    /** The first edition, which was not published in English. */
    private void withoutEnglish() throws IOException {
        String settings = repository.text(SITE);
        String english = repository.text(EN);
        repository.edit(SITE, "  en: { path: en, name: English }\n", "")
                .edit(SITE, ", en: \"Ala-Too LLC\"", "")
                .edit(SITE, ", en: 152-FZ", "")
                .edit(SITE, "      en: \"Federal Law No. 152-FZ of 27 July 2006 “On Personal Data”\"\n", "")
                .edit(SITE, "      en: Personal Data Law\n", "")
                .plan("privacy", "material", "2026-01-19", "2026-02-02")
                .edit(PLAN, ", en: T", "");
        Files.delete(repository.path(EN));
        Files.delete(repository.path("translations/en"));
        repository.freeze("privacy", "2026-01-19");
        repository.write(SITE, settings).write(EN, english);
        repository.edit(SITE, "policies:\n", "attestations: not-asked\npeople: { counsel: Counsel of the operator }\npolicies:\n");
    }

    /** Titles, words, lists, clauses: a change of nearly every kind. */
    private void rewritten() throws IOException {
        repository.edit(KY, "# Жеке маалыматтарды", "# Колдонуучулардын жеке маалыматтарын")
                .edit(RU, "# Политика обработки персональных данных", "# Политика обработки персональных данных пользователей")
                .edit(EN, "# Personal data processing policy", "# Personal data processing policy for users")
                .edit(KY, "## Колдонуучунун укуктары", "## Колдонуучунун укуктары жана милдеттери")
                .edit(RU, "## Права Пользователя", "## Права и обязанности Пользователя")
                .edit(EN, "## Rights of the User", "## Rights and duties of the User");
        repository.edit(KY, "- аларды тактоону талап кылууга;\n", "- аларды тактоону же жок кылууну талап кылууга;\n- даттанууга;\n")
                .edit(RU, "- требовать их уточнения;\n", "- требовать их уточнения или уничтожения;\n- подать жалобу;\n")
                .edit(EN, "- to demand that they be rectified;\n", "- to demand that they be rectified or erased;\n- to complain;\n");
        repository.editAll("{#purpose}", "{#aims}").edit(KY, "{#aims}", "{#aims replaces=purpose}");
        for (String path : TEXTS) {
            String text = repository.text(path);
            int at = text.indexOf("### {#request-deadline}");
            int end = text.indexOf("### {#withdrawal}");
            String moved = text.substring(at, end);
            repository.write(path, text.substring(0, at) + text.substring(end) + "\n" + moved.stripTrailing() + "\n\n### {#storage}\n\n"
                    + table(path) + "\n");
        }
    }

    private static String table(String path) {
        List<String> words = path.equals(KY)
                ? List.of("Категориялардын аталыштары", "Сактоо мөөнөтү", "Байланышмаалыматтарынынжыйындысы", "30 күн")
                : path.equals(RU)
                        ? List.of("Категории данных", "Срок хранения", "Контактные данные", "30 дней")
                        : List.of("Categories of data", "Storage period", "Contact data", "30 days");
        return "| %s | %s |\n|---|--:|\n| %s | %s |\n".formatted(words.toArray());
    }

    /** An edition in which somebody accepts what the checks have found. */
    private void accepted() throws IOException {
        repository.edit(KY, "жооп берет.", "жооп берет. Жооп жазуу жүзүндө берилет. Ал акысыз.")
                .edit(RU, "его получения.", "его получения. Ответ даётся письменно. Он бесплатный.")
                .edit(EN, "it is received.", "it is received.\n\nThe answer is given in writing. It is free.");
        CompileResult result = PolicyCompiler.check(repository.on("2026-04-13"));
        Finding apart = result.findings().stream()
                .filter(finding -> finding.rule() == Rule.TRANSLATION_PARAGRAPHS)
                .findFirst()
                .orElseThrow();
        String line = FindingPrinter.waiverLine(apart).orElseThrow();
        repository.write(
                WAIVERS,
                line.replace("<why>", "The parts of the answer stand apart in English.")
                                .replace("<handle>", "counsel")
                                .replace("YYYY-MM-DD", "2027-06-30")
                        + "\n");
    }

    /** Empties clauses, which keep their numbers. */
    private void repealed(String first, String last) throws IOException {
        repository.edit(KY, "{#" + first + "}", "{#" + first + " .repealed}");
        for (String path : TEXTS) {
            String text = repository.text(path);
            int body = text.indexOf("\n", text.indexOf("{#" + first));
            repository.write(path, text.substring(0, body) + "\n\n" + text.substring(text.indexOf("### {#" + last + "}")));
        }
    }

    private void otherPolicies() throws IOException {
        repository.addCookies();
        repository.released("cookies", "material", "2026-11-16", "2026-12-14");
        repository.edit(SITE, "policies:\n", "policies:\n  consent: {}\n");
        for (String path : TEXTS) {
            repository.write(path.replace("privacy", "consent"), "# Consent\n\n## Consent {#all}\n\n### {#given}\n\nGiven.\n");
        }
    }
}
