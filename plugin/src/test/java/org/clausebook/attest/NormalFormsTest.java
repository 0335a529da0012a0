package org.clausebook.attest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.Heading;
import org.clausebook.model.PolicyText;
import org.clausebook.model.Provision;
import org.junit.jupiter.api.Test;

/** Forms that are made once are those that would be made each time. */
class NormalFormsTest {

    private static final PolicyText TEXT =
            Texts.policy("### Caption {#a}\n\nAlpha, see [](#b).", "### {#b}\n\nBeta – *two*.", "### {#c}\n\nBeta – *two*.", "### {#d}\n\nEnd.");

    @Test
    void areThoseOfEachProvision() {
        NormalForms forms = new NormalForms();
        for (int time = 0; time < 2; time++) {
            for (Provision provision : TEXT.provisions().toList()) {
                String form = NormalForm.of(provision, NormalForm.AS_WRITTEN);
                assertThat(forms.of(provision, NormalForm.AS_WRITTEN)).isEqualTo(form);
                assertThat(forms.digest(form)).isEqualTo(NormalForm.digest(form));
            }
        }
    }

    /** The same body may stand below another heading in another edition. */
    @Test
    void areOfTheHeadingToo() {
        NormalForms forms = new NormalForms();
        Provision captioned = TEXT.provisions().toList().get(1);
        Provision other = new Provision(
                captioned.level(), captioned.id(), captioned.attributes(), Optional.<Heading>empty(), captioned.body(), List.of(),
                captioned.span());
        assertThat(forms.of(captioned, NormalForm.AS_WRITTEN)).isEqualTo("# Caption\nAlpha, see [#b]");
        assertThat(forms.of(other, NormalForm.AS_WRITTEN)).isEqualTo("Alpha, see [#b]");
        assertThat(forms.of(other, name -> "z")).as("a clause that was renamed").isEqualTo("Alpha, see [#z]");
        assertThat(forms.of(other, NormalForm.AS_WRITTEN)).isEqualTo("Alpha, see [#b]");
    }

    /** Without that nothing would be made once. */
    @Test
    void areKnownByBodiesThatAReaderGivesAsTheSameObject() {
        List<Provision> all = TEXT.provisions().toList();
        assertThat(all.get(2).body().blocks()).isSameAs(all.get(3).body().blocks());
    }
}
