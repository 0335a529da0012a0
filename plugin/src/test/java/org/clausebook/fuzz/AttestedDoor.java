package org.clausebook.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.attest.Attestations;
import org.clausebook.attest.AttestationsReader;
import org.clausebook.finding.Findings;
import org.clausebook.model.SiteConfig;
import org.clausebook.source.Limits;
import org.clausebook.source.SourceTree;
import org.clausebook.source.TextFile;

/** A file of attestations is refused, or comes out as it was, with every line of it understood. */
final class AttestedDoor implements Door {

    private static final String FILE = "translations/ru/privacy.attested.yaml";

    private final Workspace workspace;
    private final SiteConfig site;

    AttestedDoor(Path folder) throws IOException {
        this.workspace = Workspace.in(folder);
        this.site = workspace.site();
    }

    @Override
    public void enter(byte[] input) throws IOException {
        workspace.write(FILE, input);
        Findings findings = new Findings();
        Optional<Attestations> read = AttestationsReader.read(workspace.tree(), FILE, site, findings);
        assertThat(read.isPresent()).isEqualTo(!findings.hasErrors());
        workspace.assertPlaces(findings.sorted());
        if (read.isPresent()) {
            TextFile file = SourceTree.decode(FILE, input, Limits.ATTESTATIONS).text().orElseThrow();
            assertThat(read.get().text().stripTrailing()).isEqualTo(file.text().stripTrailing());
            Attestations again = read.get().with(read.get().byId(), Set.of());
            assertThat(again.text()).as("written again").isEqualTo(read.get().text());
            assertThat(AttestationsReader.frozen(file).byId()).isEqualTo(read.get().byId());
            workspace.write(FILE, read.get().with(Map.of(), read.get().byId().keySet()).text().getBytes(StandardCharsets.UTF_8));
            assertThat(AttestationsReader.read(workspace.tree(), FILE, site, findings).orElseThrow().byId()).as("taken out").isEmpty();
        }
    }
}
