package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.junit.jupiter.api.Test;

/** Where a reference leads that leads nowhere, and what was probably meant. */
class ReferenceCheckTest {

    private static final Trilingual BEFORE = Trilingual.files(
            "# T\n\n## T {#section}\n\n### {#it}\n\nT.\n\n### {#gone}\n\nT.\n", Trilingual.BODY, Trilingual.BODY);

    @Test
    void aReferenceToAClauseOrToAnotherPolicyMayBeMisspelt() {
        assertThat(hints("[ушул](#sectoin)")).containsExactly("did you mean (#section)?");
        assertThat(hints("[ушул](privcy#section)")).containsExactly("did you mean (privacy#section)?");
        assertThat(hints("[ушул](privcy)")).containsExactly("did you mean (privacy)?");
    }

    @Test
    void whatIsLikeNothingIsNotGuessed() {
        assertThat(hints("[ушул](#qwertyuiop)")).singleElement().asString().startsWith("write the id of the clause");
        assertThat(hints("[ушул](qwertyuiop)")).singleElement().asString().startsWith("write the name of a policy");
    }

    @Test
    void aReferenceToAClauseThatIsGoneIsRight() {
        assertThat(hints("[ушул](#gone)", Published.editions(BEFORE))).isEmpty();
        assertThat(hints("[ушул](privacy#gone)", Published.editions(BEFORE))).isEmpty();
        assertThat(hints("[ушул](#gone)")).hasSize(1);
    }

    @Test
    void theSameIdInAnotherPolicyIsAnotherClause() {
        assertThat(hints("[ушул](cookies#gone)", Published.editions(BEFORE))).hasSize(1);
    }

    @Test
    void anAddressWithAFactIsJudgedOnceTheFactIsKnown() {
        assertThat(hints("[ушул](https://{{nobody}}/a)")).isEmpty();
        assertThat(hints("[ушул]({{operator}})")).hasSize(1);
        assertThat(hints("[ушул](mailto:{{support}})")).isEmpty();
    }

    @Test
    void aReferenceThatLeadsSomewhereIsNotFound() {
        assertThat(hints("[ушул](#section), [](privacy#it), [мыйзам](law:152-fz), [сайт](https://example.com)"))
                .isEmpty();
    }

    private static List<String> hints(String body) {
        return hints(body, History.NONE);
    }

    private static List<String> hints(String body, History history) {
        Findings findings = new Findings();
        String file = Trilingual.BODY.formatted(body);
        Subject subject = Trilingual.files(file, file, file).after(history).subject();
        new ReferenceCheck().check(subject, findings);
        return findings.sorted().stream()
                .filter(finding -> finding.at().path().equals("ky.md"))
                .map(Finding::hint)
                .map(hint -> hint.orElse(""))
                .toList();
    }
}
