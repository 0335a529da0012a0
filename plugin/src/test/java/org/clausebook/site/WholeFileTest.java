package org.clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.clausebook.site.FaultyDisk.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void isTheEarlierOneUntilItIsTheNewOne() throws IOException {
        Path path = Files.writeString(folder.resolve("list"), "earlier");
        FaultyDisk disk = FaultyDisk.without();
        WholeFile file = new WholeFile(path, disk);
        file.stage(bytes("new"));
        assertThat(path).hasContent("earlier");
        assertThat(folder.resolve(".list.next")).hasContent("new");
        file.commit();
        assertThat(path).hasContent("new");
        assertThat(folder.resolve(".list.next")).doesNotExist();
        assertThat(disk.operations()).containsExactly("write .list.next", "sync .list.next",
                "rename .list.next list", "sync " + folder.getFileName());
    }

    @Test
    void replacesADraftThatWasLeft() throws IOException {
        Files.writeString(folder.resolve(".list.next"), "half");
        WholeFile file = new WholeFile(folder.resolve("list"), Disk.real());
        file.stage(bytes("new"));
        file.commit();
        assertThat(folder.resolve("list")).hasContent("new");
    }

    @Test
    void forgetsADraft() throws IOException {
        WholeFile file = new WholeFile(folder.resolve("list"), Disk.real());
        file.stage(bytes("new"));
        file.discard();
        file.discard();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void mayBeDraftedElsewhere() throws IOException {
        Path draft = Files.createDirectory(folder.resolve("drafts")).resolve("draft");
        WholeFile file = new WholeFile(folder.resolve("list"), draft, Disk.real());
        file.stage(bytes("new"));
        assertThat(draft).hasContent("new");
        file.commit();
        assertThat(folder.resolve("list")).hasContent("new");
    }

    @Test
    void namesDraftsSoThatTheyAreHidden() {
        assertThat(WholeFile.draftOf("editions.lock")).isEqualTo(".editions.lock.next");
        assertThat(WholeFile.draftOf(".gitattributes")).isEqualTo(".gitattributes.next");
    }

    @Test
    void staysAsItIsIfTheDiskIsFull() throws IOException {
        Path path = Files.writeString(folder.resolve("list"), "earlier");
        WholeFile file = new WholeFile(path, FaultyDisk.at(1, Fault.FAILS_ONCE));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> file.stage(bytes("new")));
        file.discard();
        assertThat(path).hasContent("earlier");
        assertThat(folder.resolve(".list.next")).doesNotExist();
    }

    @Test
    void twoWritersWaitForEachOther() throws Exception {
        Path path = folder.resolve("report.html");
        List<String> texts = List.of("one".repeat(5000), "two".repeat(5000));
        List<CompletableFuture<Void>> writers = texts.stream().map(text -> CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 30; i++) {
                try {
                    WholeFile.replace(path, bytes(text));
                    assertThat(Files.readString(path)).isIn(texts);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        })).toList();
        for (CompletableFuture<Void> writer : writers) {
            writer.get();
        }
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(path));
    }

    @Test
    void isDeletedTogetherWithWhatAKilledRunLeft() throws IOException {
        Path path = folder.resolve("links.html");
        Files.writeString(path, "links");
        Files.writeString(folder.resolve(".links.html.next"), "half");
        WholeFile.delete(path);
        WholeFile.delete(path);
        assertThat(folder).isEmptyDirectory();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
