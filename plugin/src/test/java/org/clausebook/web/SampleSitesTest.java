package org.clausebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The samples are rich enough: nothing that a template can print is on none of their pages. */
class SampleSitesTest {

    private static final Path LOOK = Path.of("../site-template/src/main/resources/org/clausebook/look");
    private static final Pattern CLASSES = Pattern.compile("class=\"([a-z -]+)");

    @Test
    void everythingThatTemplatesPrintIsOnSomePage() throws IOException {
        Set<String> printed = new TreeSet<>();
        try (Stream<Path> templates = Files.list(LOOK).filter(file -> file.toString().endsWith(".ftlh"))) {
            for (Path template : templates.toList()) {
                Matcher classes = CLASSES.matcher(Files.readString(template));
                while (classes.find()) {
                    printed.addAll(Set.of(classes.group(1).split(" ")));
                }
            }
        }
        Set<String> seen = new TreeSet<>();
        SampleSites.all().forEach(site -> site.pages().forEach(page -> {
            for (Element element : page.document().getAllElements()) {
                seen.addAll(element.classNames());
            }
        }));
        assertThat(seen).containsAll(printed);
    }

    @Test
    void thePagesThatAreLookedAtHaveWhatAnyPageHas() {
        Set<String> all = new TreeSet<>();
        SampleSites.all().forEach(site -> site.pages().forEach(page -> all.addAll(page.features())));
        Set<String> shown = new TreeSet<>();
        SampleSites.kinds().forEach(page -> shown.addAll(page.features()));
        assertThat(shown).isEqualTo(all);
    }
}
