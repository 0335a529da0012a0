package org.clausebook.attest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.clausebook.finding.Findings;
import org.clausebook.model.Language;
import org.clausebook.model.PolicyText;
import org.clausebook.model.Provision;
import org.clausebook.read.PolicyReader;
import org.clausebook.source.SourceTree;
import org.clausebook.source.TextFile;

/** Texts of policies from Markdown. */
final class Texts {

    private static final Language ENGLISH = new Language("en", "en", "English");

    private Texts() {}

    /** A policy with the provisions of one section. */
    static PolicyText policy(String... provisions) {
        return policy(ENGLISH, provisions);
    }

    static PolicyText policy(Language language, String... provisions) {
        return titled("Policy", language, provisions);
    }

    static PolicyText titled(String title, Language language, String... provisions) {
        String text = "# " + title + "\n\n## Section {#section}\n\n" + String.join("\n\n", provisions) + "\n";
        try {
            PolicyReader reader = new PolicyReader(SourceTree.of(Path.of("")));
            Findings findings = new Findings();
            PolicyText read =
                    reader.read("privacy", language, TextFile.of("privacy.md", text), findings).orElseThrow();
            if (findings.hasErrors()) {
                throw new IllegalArgumentException(findings.sorted().toString());
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body of a clause in its normal form. */
    static String form(String body) {
        return form(clause(body));
    }

    static String form(Provision clause) {
        return NormalForm.of(clause, NormalForm.AS_WRITTEN);
    }

    static Provision clause(String body) {
        return policy("### {#clause}\n\n" + body).provisions().toList().get(1);
    }

    static Attestation attestation(String source, String translation) {
        return Attestation.of("translator", LocalDate.of(2026, 3, 2), Meaning.CHANGED, source, translation);
    }

    static List<String> states(Standings standings) {
        return standings.all().stream().map(each -> each.id() + " " + each.state()).toList();
    }
}
