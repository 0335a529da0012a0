package org.clausebook.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clausebook.ReleaseRepository;
import org.clausebook.edition.Archive;
import org.clausebook.edition.Lock;
import org.clausebook.edition.Manifest;
import org.clausebook.edition.Released;
import org.clausebook.edition.TextPool;
import org.clausebook.finding.Findings;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Version;
import org.clausebook.read.PolicyReader;
import org.clausebook.source.Sha256;

/**
 * An archive of two editions, in which the file that the first byte says has other bytes. As it stands, that is found; if
 * all digests were computed anew, as whoever rewrites history would, the texts still are what their record says.
 */
final class EditionDoor implements Door {

    private static final String MANIFEST = "MANIFEST.sha256";
    private static final String LOCK = "editions.lock";

    private final Workspace workspace;
    private final SiteConfig site;
    /** By path from the folder of the archive. */
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final List<String> names;
    private final List<String> texts;

    EditionDoor(Path folder) throws IOException {
        ReleaseRepository released = ReleaseRepository.in(folder)
                .released("privacy", "material", "2026-01-10", "2026-02-10")
                .edit(ReleaseRepository.KY, "30 күн", "20 күн")
                .edit(ReleaseRepository.RU, "30 дней", "20 дней")
                .edit(ReleaseRepository.EN, "30 days", "20 days")
                .released("privacy", "material", "2026-03-10", "2026-04-10");
        this.workspace = new Workspace(released.path(""));
        this.site = workspace.site();
        Path archive = released.path(ReleaseRepository.ARCHIVE);
        for (String name : names(archive)) {
            files.put(name, Files.readAllBytes(archive.resolve(name)));
        }
        this.names = List.copyOf(files.keySet());
        this.texts = texts(read(new Findings()));
        assertThat(texts).hasSize(2);
    }

    private static List<String> names(Path archive) throws IOException {
        try (var all = Files.walk(archive)) {
            return all.filter(Files::isRegularFile).map(file -> archive.relativize(file).toString()).sorted().toList();
        }
    }

    @Override
    public void enter(byte[] input) throws IOException {
        if (input.length == 0) {
            return;
        }
        String name = names.get((input[0] & 0x3F) % names.size());
        boolean anew = (input[0] & 0x40) != 0 && !name.endsWith(MANIFEST) && !name.equals(LOCK);
        SortedMap<String, byte[]> altered = new TreeMap<>(files);
        altered.put(name, Arrays.copyOfRange(input, 1, input.length));
        if (anew) {
            compute(altered);
        }
        write(altered);
        Findings findings = new Findings();
        Released released = read(findings);
        boolean found = !findings.sorted().isEmpty() || !released.interrupted().isEmpty();
        workspace.assertPlaces(findings.sorted());
        if (!anew) {
            assertThat(found).isEqualTo(!Arrays.equals(altered.get(name), files.get(name)));
        } else if (!found && !name.endsWith("edition.yaml")) {
            assertThat(texts(released)).isEqualTo(texts);
        }
        write(files);
    }

    private Released read(Findings findings) throws IOException {
        PolicyReader reader = new PolicyReader(workspace.tree());
        return new Archive(workspace.tree(), "policy-source/editions", site)
                .read("privacy", reader, new TextPool(), findings);
    }

    private static List<String> texts(Released released) {
        return released.editions().stream().map(edition -> edition.texts().toString()).toList();
    }

    private void write(SortedMap<String, byte[]> all) throws IOException {
        for (Map.Entry<String, byte[]> file : all.entrySet()) {
            workspace.write(ReleaseRepository.ARCHIVE + "/" + file.getKey(), file.getValue());
        }
    }

    /** Manifests and list as they would be if these files had been released. */
    private static void compute(SortedMap<String, byte[]> all) {
        List<String> lines = new ArrayList<>(List.of("# clausebook-lock/1 privacy"));
        Optional<Lock.Entry> previous = Optional.empty();
        for (Version version : List.of(new Version(1, 0, 0), new Version(2, 0, 0))) {
            SortedMap<String, byte[]> own = new TreeMap<>();
            all.subMap(version + "/", version + "0").forEach((name, bytes) -> own.put(name.substring(name.indexOf('/') + 1), bytes));
            own.remove(MANIFEST);
            byte[] manifest = Manifest.of("privacy", version, previous, own).bytes();
            all.put(version + "/" + MANIFEST, manifest);
            previous = Optional.of(new Lock.Entry(version, Sha256.of(manifest)));
            lines.add(previous.get().toString());
        }
        all.put(LOCK, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
