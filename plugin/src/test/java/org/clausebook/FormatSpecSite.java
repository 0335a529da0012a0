package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.finding.Finding;

/** The small site that the manual puts around an example. */
final class FormatSpecSite {

    private static final String SETTINGS = "policy-source/site.yaml";
    private static final String WAIVERS = "policy-source/waivers.yaml";
    /** Any day would do, as long as it is the same for ever. */
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final String TERMS = "translations/terms.yaml";
    private static final String PLACE_OF_EXAMPLE = "…\n";
    /** In examples that are about something else. */
    private static final String ANY_TEXT = "Оператор жооп берет.\n";
    private static final Pattern CHARACTER = Pattern.compile("‹U\\+([0-9A-F]{4,5})›");
    private static final Pattern TOP_KEY = Pattern.compile("(?m)^([A-Za-z]+):.*\n(?:(?:[ #].*)?\n)*");

    private final FormatSpec spec;
    private final FormatSpec.Example example;
    private final Map<String, String> files = new TreeMap<>();
    /** How findings name a file of the example. */
    private final Map<String, String> names = new TreeMap<>();
    /** How many lines stand before the example in its file. */
    private final Map<String, Integer> linesBefore = new TreeMap<>();

    FormatSpecSite(FormatSpec spec, FormatSpec.Example example) {
        this.spec = spec;
        this.example = example;
        boolean russian = example.sources().stream().anyMatch(block -> block.says("ru"));
        String settings = spec.common("yaml site");
        files.put(SETTINGS, russian ? settings : settings.replaceAll("(?m)^ +ru: .*\n", ""));
        files.put(path("cookies", "ky"), spec.common("markdown cookies"));
        files.put(path("privacy", "ky"), spec.common("markdown frame").replace(PLACE_OF_EXAMPLE, ANY_TEXT));
        if (russian) {
            files.put(path("cookies", "ru"), spec.common("markdown cookies ru"));
        }
        example.sources().forEach(this::source);
    }

    /**
     * Compiles the example and compares what comes of it.
     *
     * @param encoding turns the text of a file into the form in which it is saved
     */
    void verify(Path folder, UnaryOperator<String> encoding) throws IOException {
        save(folder.resolve("in"), encoding);
        CompileRequest request = Repositories.request(folder.resolve("in"), folder.resolve("site"), 1)
                .on(DAY);
        boolean clean = example.results().stream().noneMatch(block -> block.purpose().equals("findings"));
        CompileResult result = clean ? PolicyCompiler.compile(request) : PolicyCompiler.check(request);
        if (clean) {
            assertThat(Repositories.report(result)).as("%s", example).isEmpty();
        }
        for (FormatSpec.Block block : example.results()) {
            String actual = block.purpose().equals("findings")
                    ? findings(result)
                    : published(block, folder.resolve("site"));
            assertThat(actual).as("line %d", block.line()).isEqualTo(expected(block));
        }
    }

    private void save(Path folder, UnaryOperator<String> encoding) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, encoding.apply(file.getValue()));
        }
        Files.createDirectories(folder.resolve("translations"));
    }

    private void source(FormatSpec.Block block) {
        String text = characters(block.text());
        if (block.says("waivers")) {
            files.put(WAIVERS, text);
            names.put(WAIVERS, example.sources().size() == 1 ? "" : "waivers.yaml ");
            return;
        }
        if (block.says("terms")) {
            files.put(TERMS, text);
            names.put(TERMS, example.sources().size() == 1 ? "" : "terms.yaml ");
            return;
        }
        boolean settings = block.language().equals("yaml");
        String tag = block.says("ru") ? "ru" : "ky";
        String path = settings ? SETTINGS : path("privacy", tag);
        String before = settings ? "" : before(block);
        files.put(path, settings ? text + withoutKeysOf(text) : before + text);
        linesBefore.put(path, (int) before.lines().count());
        names.put(path, example.sources().size() == 1 ? "" : settings ? "site.yaml " : tag + " ");
    }

    /** A group of keys takes the place of the group of the same name. */
    private String withoutKeysOf(String text) {
        List<String> given = TOP_KEY.matcher(text).results().map(key -> key.group(1)).toList();
        return TOP_KEY.matcher(files.get(SETTINGS))
                .replaceAll(key -> given.contains(key.group(1)) ? "" : Matcher.quoteReplacement(key.group()));
    }

    private String before(FormatSpec.Block block) {
        String frame = spec.common("markdown frame");
        if (block.says("file")) {
            return "";
        }
        int end = block.says("text") ? frame.indexOf(PLACE_OF_EXAMPLE) : frame.indexOf("##");
        return frame.substring(0, end);
    }

    private String findings(CompileResult result) {
        return result.findings().stream().map(this::finding).collect(Collectors.joining());
    }

    /** A finding elsewhere than in the example keeps its whole path, and so is never expected. */
    private String finding(Finding finding) {
        String path = finding.at().path();
        int line = finding.at().line() + 1 - linesBefore.getOrDefault(path, 0);
        String name = names.getOrDefault(path, path + " ");
        return name + line + ":" + (finding.at().column() + 1) + " " + finding.rule().id() + "\n";
    }

    private static String expected(FormatSpec.Block block) {
        String text = characters(block.text());
        if (block.purpose().equals("digest")) {
            return FormatSpecPage.digest(text);
        }
        return block.language().equals("html") ? text.replace("\n", "") : text;
    }

    private String published(FormatSpec.Block block, Path site) throws IOException {
        Path page = site.resolve(block.says("ru") ? "ru" : "kg").resolve("privacy");
        FormatSpecPage published = FormatSpecPage.of(page.resolveSibling("privacy.json"));
        FormatSpec.Block source = example.sources().get(example.sources().size() - 1);
        if (block.purpose().equals("anchors")) {
            return FormatSpecPage.anchors(page.resolveSibling("privacy.html"));
        }
        if (block.purpose().equals("digest")) {
            return published.digest();
        }
        if (block.language().equals("html")) {
            return published.clauseHtml();
        }
        if (source.says("text")) {
            return published.clauseText();
        }
        return published.outline(source.says("file"));
    }

    private static String characters(String text) {
        return CHARACTER.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }

    private static String path(String policy, String tag) {
        return (tag.equals("ky") ? "policy-source/" : "translations/" + tag + "/") + policy + ".md";
    }
}
