package org.clausebook.attest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clausebook.model.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes an attestation stale, and what does not: the table of the manual, line by line. */
class NormalFormTest {

    @Test
    void wordsFromElsewhereHaveTheSameForm() {
        assertThat(NormalForm.of(" «Ала-Тоо»\u00A0 — [ЖЧК]. ")).isEqualTo("\"Ала-Тоо\" - \\[ЖЧК]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "within  30 days | within 30 days",
        "within\u00A030\u202Fdays | within 30 days",
        "«Ала-Тоо» ЖЧК | \"Ала-Тоо\" ЖЧК",
        "“Ала-Тоо” ЖЧК | „Ала-Тоо“ ЖЧК",
        "the user's data | the user’s data",
        "the ‘Operator’ | the «Operator»",
        "the \"user's\" data | the 'user’s' data",
        "one – two | one — two",
        "one -- two | one - two",
        "and so on… | and so on...",
        "the *Operator* | the Operator",
        "the **Operator** | the operator",
        "in writing. | in writing;",
        "in writing | in writing.",
        "in writing ; | in writing",
        "мак\u00ADул | макул",
        "ЖЕКЕ МААЛЫМАТТАР | жеке маалыматтар"
    })
    void typographyChangesNothing(String one, String other) {
        assertThat(digest(one)).isEqualTo(digest(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "within 30 days | within 20 days",
        "within 30 days | within 300 days",
        "{{operator}} answers | {{support}} answers",
        "see [](#a) | see [](#b)",
        "see [the clause](#a) | see the clause",
        "[part 1](law:152-fz#10/1) | [part 1](law:152-fz#10/2)",
        "[here](https://one.example/) | [here](https://two.example/)",
        "data may be passed on | data may not be passed on",
        "a user's data | a users data",
        "өзү | озу",
        "\\{{operator}} | {{operator}}",
        "\\[#a\\] | [](#a)"
    })
    void wordsNumbersFactsAndTargetsDo(String one, String other) {
        assertThat(digest(one)).isNotEqualTo(digest(other));
    }

    @Test
    void structureCountsAndItsMarkupDoesNot() {
        assertThat(Texts.form("You may:\n\n- ask;\n- leave.")).isEqualTo("You may:\n– ask\n– leave");
        assertThat(Texts.form("You may:\n\n* ask,\n* leave;")).isEqualTo("You may:\n– ask\n– leave");
        assertThat(Texts.form("You may:\n\n1. ask;\n2. leave.")).isEqualTo("You may:\n1. ask\n2. leave");
        assertThat(Texts.form("| a | b |\n|---|:-:|\n| 1 | 2 |")).isEqualTo("| a | b |\n| 1 | 2 |");
        assertThat(Texts.form("One line\nand another.")).isEqualTo("One line and another");
        assertThat(Texts.form("One line\\\nand another.")).isEqualTo("One line and another");
    }

    @Test
    void theHeadingIsPartOfIt() {
        Provision clause = Texts.policy("### The deadline {#a}\n\nThirty days.").provisions().toList().get(1);
        assertThat(Texts.form(clause)).isEqualTo("# The deadline\nThirty days");
    }

    @Test
    void subClausesAreNot() {
        List<Provision> all = Texts.policy("### {#a}\n\nFirst.\n\n#### {#b}\n\nSecond.").provisions().toList();
        assertThat(Texts.form(all.get(1))).isEqualTo("First");
    }

    /** Digests do not tell capitals, and a short link that differs in one leads elsewhere. */
    @Test
    void capitalsCountInAddresses() {
        assertThat(Texts.form("The [form](https://forms.example/aBc)")).isEqualTo("The form[https://forms.example/a\\Bc]");
        assertThat(digest("The [form](https://forms.example/aBc)")).isNotEqualTo(digest("The [form](https://forms.example/abC)"));
        assertThat(digest("The [Form](https://forms.example/aBc)")).isEqualTo(digest("The [form](https://forms.example/aBc)"));
    }

    @Test
    void aBackslashInAnAddressIsNoMarkOfACapital() {
        assertThat(NormalForm.digest(NormalForm.ofAddress("x\\a"))).isNotEqualTo(NormalForm.digest(NormalForm.ofAddress("xA")));
    }

    @Test
    void whatAnAuthorTypedIsNoMark() {
        assertThat(Texts.form("A \\[note\\], a \\\\ and a \\{{fact}}")).isEqualTo("A \\[note], a \\\\ and a \\{\\{fact}}");
    }

    /** Whoever has to change this makes every attestation of every repository stale: it needs another format. */
    @Test
    void theFormIsFixed() {
        String form = Texts.form("Оператор — {{operator}}, [](#withdrawal)-пункт: «30 *күн*»;\n\n- өзү,\n- IP‑адрес.");
        assertThat(form).isEqualTo("Оператор - {{operator}}, [#withdrawal]-пункт: \"30 күн\"\n– өзү\n– IP-адрес");
        assertThat(NormalForm.digest(form)).isEqualTo("419849c73c761000ae23579dc55515ab");
    }

    @Test
    void aClauseOfHalfAMegabyteIsNoTrouble() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            body.append("“Word ").append(i).append("” \\[and more\\] — of it.\n\n");
        }
        String form = Texts.form(body.toString());
        assertThat(form.lines()).hasSize(10_000);
        String line = AttestationLine.write("clause", Texts.attestation(form, form));
        assertThat(AttestationLine.parse(line).orElseThrow().words()).isEqualTo(form);
    }

    private static String digest(String body) {
        return NormalForm.digest(Texts.form(body));
    }
}
