package org.clausebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a text page weighs beside its text, as a server sends it: its markup and its stylesheet, compressed. Bytes, not times:
 * the same on every machine with the same compressor.
 */
class WeightTest {

    private static final int MOST = 15_000;

    @ParameterizedTest
    @ValueSource(strings = {"kg/privacy", "ru/privacy", "en/privacy"})
    void isFifteenKilobytesAtMostBesideTheText(String address) {
        SitePage page = SampleSites.shipped().page(address);
        Document document = page.document();
        List<String> styles = document.select("link[rel=stylesheet]").eachAttr("abs:href");
        assertThat(styles).hasSize(1);
        String css = page.site().file(styles.get(0).substring(page.site().address().length())).orElseThrow();
        int markup = compressed(page.html()) - compressed(document.text());
        int stylesheet = compressed(new String(page.site().bytes(css), StandardCharsets.UTF_8));
        assertThat(markup + stylesheet).isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kg/privacy", "ru/privacy", "en/privacy"})
    void hasNothingThatIsWaitedForButTheStylesheet(String address) {
        Document document = SampleSites.shipped().page(address).document();
        assertThat(document.select("link[rel=stylesheet]")).hasSize(1);
        assertThat(document.select("script:not([type='application/ld+json']), style, img, iframe, object, embed, video, audio, source"))
                .isEmpty();
        assertThat(document.select("link[rel~=(?i)preload|modulepreload|prefetch|preconnect|dns-prefetch]")).isEmpty();
        assertThat(document.select("link[rel=icon]").attr("href")).isEqualTo("data:,");
    }

    private static int compressed(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}
