package org.clausebook.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clausebook.finding.Findings;
import org.clausebook.model.Intentions;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Terms;
import org.clausebook.read.EditionPlanReader;
import org.clausebook.read.EditionRecordReader;
import org.clausebook.read.SiteConfigReader;
import org.clausebook.read.TermsReader;
import org.clausebook.read.WaiverReader;
import org.clausebook.source.Limits;
import org.clausebook.source.SourceTree;

/** A file of settings, of the kind that the first byte says, is refused, or means something; never both, never neither. */
final class YamlDoor implements Door {

    private static final List<String> FILES = List.of(
            Workspace.SETTINGS, "policy-source/waivers.yaml", "translations/terms.yaml", "policy-source/privacy.next.yaml", "edition.yaml");

    private final Workspace workspace;
    private final SiteConfig site;

    YamlDoor(Path folder) throws IOException {
        this.workspace = Workspace.in(folder);
        this.site = workspace.site();
    }

    @Override
    public void enter(byte[] input) throws IOException {
        if (input.length == 0) {
            return;
        }
        String file = FILES.get((input[0] & 0x7F) % FILES.size());
        byte[] bytes = Arrays.copyOfRange(input, 1, input.length);
        workspace.write(file, bytes);
        Findings findings = new Findings();
        SourceTree tree = workspace.tree();
        switch (file) {
            case Workspace.SETTINGS -> read(SiteConfigReader.read(tree, file, findings), findings);
            case "policy-source/waivers.yaml" -> WaiverReader.read(tree, file, site, findings);
            case "translations/terms.yaml" -> {
                Terms terms = TermsReader.read(tree, file, site, findings);
                assertThat(findings.hasErrors() && !terms.equals(Terms.NONE)).isFalse();
            }
            case "edition.yaml" -> SourceTree.decode(file, bytes, Limits.RECORD)
                    .text()
                    .ifPresent(text -> read(EditionRecordReader.read(text, findings), findings));
            default -> {
                EditionPlanReader reader = new EditionPlanReader(tree, file, site);
                Intentions intentions = reader.intentions(Optional.empty(), new Findings());
                assertThat(intentions).isNotNull();
                read(reader.plan(Optional.empty(), findings), findings);
            }
        }
        workspace.assertPlaces(findings.sorted());
    }

    private static void read(Optional<?> value, Findings findings) {
        assertThat(value.isPresent()).as("%s", findings.sorted()).isEqualTo(!findings.hasErrors());
    }
}
