package org.clausebook;

import static org.clausebook.ReleaseRepository.EN;
import static org.clausebook.ReleaseRepository.KY;
import static org.clausebook.ReleaseRepository.RU;
import static org.clausebook.ReleaseRepository.SITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clausebook.finding.Finding;
import org.clausebook.finding.FindingPrinter;

/** A repository in which the English text of one clause has a paragraph more than the others, and what a person does about it. */
final class WaivedRepository {

    static final String DAY = "2026-03-09";
    static final String WAIVERS = "policy-source/waivers.yaml";

    private final ReleaseRepository repository;

    private WaivedRepository(ReleaseRepository repository) {
        this.repository = repository;
    }

    static WaivedRepository in(Path folder) throws IOException {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository.edit(SITE, "policies:\n", "attestations: not-asked\npeople: { counsel: Counsel of the operator }\npolicies:\n");
        repository.edit(KY, "ичинде жооп берет.", "ичинде жооп берет. Жооп жазуу жүзүндө берилет. Ал акысыз.")
                .edit(RU, "его получения.", "его получения. Ответ даётся письменно. Он бесплатный.")
                .edit(EN, "it is received.", "it is received.\n\nThe answer is given in writing. It is free.");
        return new WaivedRepository(repository);
    }

    ReleaseRepository files() {
        return repository;
    }

    CompileResult check() throws IOException {
        return PolicyCompiler.check(repository.on(DAY));
    }

    Finding finding() throws IOException {
        return check().findings().get(0);
    }

    /** Does what a person does with the line below a finding. */
    void accept(Finding finding, String until) throws IOException {
        String line = FindingPrinter.waiver(finding).orElseThrow().split("\n")[1].strip();
        boolean more = Files.exists(repository.path(WAIVERS));
        repository.write(
                WAIVERS,
                (more ? repository.text(WAIVERS) : "")
                        + line.replace("<why>", "The translator divides the clause in two.")
                                .replace("<handle>", "counsel")
                                .replace("YYYY-MM-DD", until)
                        + "\n");
    }
}
