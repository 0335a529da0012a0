package org.clausebook.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.Golden;
import org.clausebook.Repositories;
import org.clausebook.model.Host;
import org.clausebook.model.Language;
import org.clausebook.page.Hosting;
import org.junit.jupiter.api.Test;

/** The settings for servers, word for word: whoever changes them reads here what every site gets. */
class ServerSettingsTest {

    private static final List<Language> LANGUAGES =
            List.of(new Language("ky", "kg", "Кыргызча"), new Language("uz-Cyrl", "uz", "Ўзбекча"));

    @Test
    void ofASiteThatHasItsHostForItself() {
        compare("root", "");
    }

    @Test
    void ofASiteInAFolderOfItsHost() {
        compare("folder", "/legal.v2/texts");
    }

    private static void compare(String name, String folder) {
        Map<String, String> files = new TreeMap<>();
        for (Host host : Host.values()) {
            Hosting hosting = new Hosting(host, "policy.example", true, folder, LANGUAGES, List.of("privacy", "opt-out"));
            HostFiles.besideSite(hosting).forEach((file, bytes) -> files.put(file, new String(bytes, StandardCharsets.UTF_8)));
            HostFiles.withinSite(hosting).forEach(file ->
                    files.put(host.word() + "/" + file.path(), new String(file.bytes(), StandardCharsets.UTF_8)));
        }
        Golden.compare(Repositories.CASES.resolve("servers").resolve(name), files);
    }
}
