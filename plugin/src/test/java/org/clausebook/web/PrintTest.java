package org.clausebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.tools.Tool;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page on paper: nothing of its text is lost, and the sheets say which text they are. */
@ExtendWith(InBrowser.class)
class PrintTest {

    /** Of A4, in points. */
    private static final int WIDTH = 595;
    private static final int HEIGHT = 842;

    /** 15 mm: numbers and running titles of the sheets stand within it, the text below and above. */
    private static final int MARGIN = 43;

    @TempDir
    private Path folder;

    static Stream<SitePage> texts() {
        return Stream.of(
                SampleSites.shipped().page("kg/privacy"),
                SampleSites.shipped().page("en/privacy/v/1.0.0"),
                SampleSites.history().page("ru/privacy"),
                SampleSites.history().page("kg/consent"),
                SampleSites.ofCase("three-policies").page("kg/privacy"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void holdsTheWholeText(SitePage page, Browser browser) throws Exception {
        String printed = squeezed(text(print(page, browser), true));
        List<String> missing = new ArrayList<>();
        int from = 0;
        for (Element part : page.document().select(".provisions :is(a.number, h2 > span, h3 > span, .text p, .text li, .text td)")) {
            if (!part.children().select("p, li").isEmpty()) {
                continue; // its parts are looked for
            }
            int at = printed.indexOf(squeezed(part.text()), from);
            if (at < 0) {
                missing.add(part.text());
            } else if (part.hasClass("number")) {
                from = at; // and everything comes in its order
            }
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void saysWhichTextItIsAndNumbersItsSheets(SitePage page, Browser browser) throws Exception {
        Path pdf = print(page, browser);
        Document document = page.document();
        String[] sheets = text(pdf, false).split("\f");
        String first = squeezed(sheets[0]);
        assertThat(first).contains(squeezed(document.select("h1").text())).contains(squeezed(page.url()));
        for (Element day : document.select("header.title time")) {
            assertThat(first).contains(squeezed(day.text()));
        }
        String edition = document.select("article").attr("data-edition");
        if (!edition.equals("draft")) {
            assertThat(first).contains(edition);
        }
        assertThat(squeezed(String.join("", sheets))).contains(document.select("article").attr("data-digest"));
        for (int i = 0; i < sheets.length; i++) {
            assertThat(squeezed(sheets[i])).as("sheet %d", i + 1)
                    .contains((i + 1) + "/" + sheets.length)
                    .contains(squeezed(document.select("h1").text()));
        }
    }

    /** A digest alone on a sheet might be of any text. */
    @ParameterizedTest
    @ValueSource(strings = {"kg/privacy", "ru/privacy", "en/privacy"})
    void theLastSheetHoldsSomeOfTheText(String address, Browser browser) throws Exception {
        SitePage page = SampleSites.shipped().page(address);
        String[] sheets = text(print(page, browser), true).split("\f");
        List<String> texts = page.document().select(".provisions .text :is(p, li, td)").eachText();
        assertThat(squeezed(sheets[sheets.length - 1])).contains(squeezed(texts.get(texts.size() - 1)));
    }

    /** What an edition is today is not known of a day that the sheet does not name. */
    @ParameterizedTest
    @CsvSource({
        "kg/privacy/changes, Эмне өзгөрдү",
        "kg/privacy/v, Бардык редакциялар",
        "kg/privacy/compare/2.1.0...current, 2.1.0 жана 2.2.0 редакцияларын салыштыруу",
        "kg/privacy/compare/2.2.0...3.0.0, 2.2.0 жана 3.0.0 редакцияларын салыштыруу",
        "kg/privacy/with/ru/compare, 2.2.0 жана 3.0.0 редакцияларын салыштыруу · Кыргызча – Русский",
    })
    void everySheetSaysWhatItIsAndNotWhatIsSoToday(String address, String title, Browser browser) throws Exception {
        SitePage page = SampleSites.history().page(address);
        String[] sheets = text(print(page, browser), false).split("\f");
        assertThat(sheets).allMatch(sheet -> squeezed(sheet).contains(squeezed(title + " · " + page.url())));
        assertThat(page.document().select(".today").eachText())
                .isNotEmpty()
                .noneMatch(today -> squeezed(String.join("", sheets)).contains(squeezed(today)));
    }

    /** An announced edition says on every sheet when it begins, for a reader who holds the sheet in his hands later. */
    @ParameterizedTest
    @CsvSource({"en/privacy/v/3.0.0, in force from 14 December 2026", "ru/privacy/with/en/next, действует с 14 декабря 2026 г."})
    void everySheetOfAnAnnouncedEditionNamesItsDay(String address, String day, Browser browser) throws Exception {
        String[] sheets = text(print(SampleSites.history().page(address), browser), false).split("\f");
        assertThat(sheets).hasSizeGreaterThan(1).allMatch(sheet -> squeezed(sheet).contains(squeezed("3.0.0, " + day)));
    }

    /** Navigation is of no use on paper. */
    @ParameterizedTest
    @ValueSource(strings = {"kg/privacy", "kg/privacy/changes", "kg/privacy/compare/1.0.0...2.0.0"})
    void leavesOutWhatLeadsElsewhere(String address, Browser browser) throws Exception {
        SitePage page = SampleSites.history().page(address);
        String printed = squeezed(text(print(page, browser), false));
        assertThat(printed).contains(squeezed(page.url()));
        assertThat(printed).doesNotContain(squeezed(page.document().select(".skip").text()), "РусскийEnglish");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kg/privacy/compare/1.0.0...2.0.0", "ru/privacy/compare/2.2.0...3.0.0"})
    void aRedlineIsPrintedWhole(String address, Browser browser) throws Exception {
        SitePage page = SampleSites.history().page(address);
        String printed = squeezed(text(print(page, browser), true));
        for (Element word : page.document().select(".redline :is(del, ins):not(:has(p, li, td))")) {
            assertThat(printed).contains(squeezed(word.text()));
        }
    }

    /** Where a row of two languages goes on on the next sheet, what follows it stands below. */
    @ParameterizedTest
    @ValueSource(strings = {"kg/privacy/with/ru", "kg/privacy/with/ru/compare"})
    void noWordIsPrintedAcrossAnother(String address, Browser browser) throws Exception {
        Path pdf = print(SampleSites.shipped().page(address), browser);
        List<String> across = new ArrayList<>();
        for (Element sheet : Jsoup.parse(text(pdf, false, "-bbox"), Parser.xmlParser()).select("page")) {
            List<Element> words = sheet.select("word");
            for (int i = 0; i < words.size(); i++) {
                for (Element later : words.subList(i + 1, words.size())) {
                    if (common(words.get(i), later, "x") > 1 && common(words.get(i), later, "y") > 4) {
                        across.add(words.get(i).text() + " / " + later.text());
                    }
                }
            }
        }
        assertThat(across).isEmpty();
    }

    /** How many points two words share in a direction. */
    private static double common(Element one, Element other, String direction) {
        return Math.min(number(one, direction + "Max"), number(other, direction + "Max"))
                - Math.max(number(one, direction + "Min"), number(other, direction + "Min"));
    }

    private static double number(Element word, String attribute) {
        return Double.parseDouble(word.attr(attribute));
    }

    private Path print(SitePage page, Browser browser) throws IOException {
        return Files.write(folder.resolve("page.pdf"), browser.screen(Screen.WIDE).open(page).print());
    }

    /** @param within whether only what stands within the margins is wanted */
    private static String text(Path pdf, boolean within, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Tool.require("pdftotext").toString(), "-enc", "UTF-8"));
        command.addAll(List.of(options));
        if (within) {
            command.addAll(List.of(
                    "-x", "0", "-y", "" + MARGIN, "-W", "" + WIDTH, "-H", "" + (HEIGHT - 2 * MARGIN)));
        }
        command.addAll(List.of(pdf.toString(), "-"));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return text;
    }

    /** Lines break elsewhere on paper, and what reads the sheets takes a hyphen at the end of a line for one that divides a word. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0-]+", "");
    }
}
