package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clausebook.check.Published.Since;
import org.clausebook.diff.Kind;
import org.clausebook.finding.Finding;
import org.clausebook.source.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a plan may call mended in some languages only. */
class FixesCheckTest {

    private static final Trilingual TEXT = Trilingual.saying("Мөөнөт.", "Срок.", "The period.");

    @Test
    void whatHasTheWordsThatWereMeantIsAMendedClause() {
        assertThat(found(since().changed("ru", Kind.REWORDED).onPurpose("it", mark("it")))).isEmpty();
        assertThat(found(since().retitled("ru").onPurpose("title", mark("title")))).isEmpty();
        assertThat(found(since().changed("ru", Kind.REWORDED).onPurpose("it"))).singleElement().asString()
                .startsWith("translationFixes names \"it\", but not the words that it has now");
    }

    @Test
    void itIsThere() {
        assertThat(found(since().onPurpose("elsewhere")))
                .containsExactly("translationFixes names \"elsewhere\", and there is no such clause");
    }

    @Test
    void itHasChangedInALanguage() {
        for (String id : List.of("it", "title")) {
            assertThat(found(since().onPurpose(id, mark(id)))).as(id).singleElement().asString()
                    .startsWith("translationFixes names \"" + id + "\", but it is the same as in edition 1.0.0 in every language");
        }
        assertThat(found(since().retitled("ru").onPurpose("it", mark("it")))).hasSize(1);
        assertThat(found(since().changed("ru", Kind.REWORDED).onPurpose("title", mark("title")))).hasSize(1);
    }

    /** What has only another place or number reads as before; of anything else somebody may say that it was mended. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void whichChangesCount(Kind kind) {
        boolean same = kind == Kind.MOVED || kind == Kind.RENUMBERED;
        assertThat(found(since().changed("en", kind).onPurpose("it", mark("it")))).hasSize(same ? 1 : 0);
    }

    @Test
    void itIsNotNew() {
        assertThat(found(since().added("ky").added("ru").added("en").onPurpose("it", mark("it")))).singleElement().asString()
                .startsWith("translationFixes names \"it\", but it was not there in edition 1.0.0");
    }

    @Test
    void withoutAnEditionNothingIsSaid() {
        assertThat(found(new Since(History.NONE).onPurpose("it"))).isEmpty();
    }

    private static String mark(String id) {
        return FixedWords.of(TEXT.site(), TEXT.policy(), TEXT.references(), since().history()).mark(id);
    }

    private static Since since() {
        return new Since(Published.editions(TEXT));
    }

    private static List<String> found(Since since) {
        return FixesCheck.check(
                        TEXT.site(), TEXT.policy(), TEXT.references(), since.history(), List.of(), id -> Location.startOf("privacy.next.yaml"))
                .stream()
                .map(Finding::message)
                .toList();
    }
}
