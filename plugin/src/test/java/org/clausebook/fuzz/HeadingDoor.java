package org.clausebook.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.finding.Findings;
import org.clausebook.model.Attributes;
import org.clausebook.model.PolicyText;
import org.clausebook.model.Provision;
import org.clausebook.model.SiteConfig;
import org.clausebook.read.PolicyReader;

/** What stands behind the signs of a heading is refused, or every word in its braces has come to mean something. */
final class HeadingDoor implements Door {

    private static final String FRAME = "# T\n\n## S {#s}\n\n### %s\n\nWords.\n";
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Workspace workspace;
    private final SiteConfig site;

    HeadingDoor(Path folder) throws IOException {
        this.workspace = Workspace.in(folder);
        this.site = workspace.site();
    }

    @Override
    public void enter(byte[] input) throws IOException {
        Optional<String> text = Workspace.text(input).filter(line -> line.indexOf('\n') < 0);
        if (text.isEmpty()) {
            return;
        }
        workspace.write(Workspace.TEXT, FRAME.formatted(text.get()));
        Findings findings = new Findings();
        Optional<PolicyText> read =
                new PolicyReader(workspace.tree()).read("privacy", site.drafting(), Workspace.TEXT, findings);
        workspace.assertPlaces(findings.sorted());
        if (findings.sorted().isEmpty()) {
            Provision clause = read.orElseThrow().sections().get(0).children().get(0);
            String braces = text.get().substring(text.get().lastIndexOf('{') + 1, text.get().lastIndexOf('}'));
            assertThat(words(clause)).containsExactlyInAnyOrderElementsOf(List.of(SPACES.split(braces.strip())));
            assertThat(clause.heading().isPresent()).isEqualTo(text.get().lastIndexOf('{') > text.get().indexOf(text.get().strip()));
        }
    }

    private static List<String> words(Provision clause) {
        Attributes attributes = clause.attributes();
        List<String> words = new ArrayList<>(List.of("#" + clause.id()));
        if (attributes.repealed()) {
            words.add(".repealed");
        }
        attributes.number().ifPresent(number -> words.add("number=" + number));
        attributes.modality().ifPresent(modality -> words.add("modality=" + modality.word()));
        if (!attributes.replaces().isEmpty()) {
            words.add("replaces=" + String.join(",", attributes.replaces()));
        }
        return words;
    }
}
