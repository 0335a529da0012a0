package org.clausebook.attest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.model.Fact;
import org.clausebook.model.Language;
import org.clausebook.model.Law;
import org.clausebook.model.Localized;
import org.clausebook.model.PolicyText;
import org.junit.jupiter.api.Test;

/** What texts print by name alone, and how the words in two languages stand. */
class NamedValuesTest {

    private static final Language RUSSIAN = new Language("ru", "ru", "Русский");
    private static final Language ENGLISH = new Language("en", "en", "English");
    private static final Law LAW = new Law(
            "152-fz", LocalDate.of(2006, 7, 27), in("152-ФЗ", "152-FZ"), in("Закон “А”.", "Law “A”"), in("З", "L"),
            "https://law.example");
    private static final PolicyText PLAIN = ru("Текст.");
    private static final PolicyText OPERATOR = ru("{{operator}}");

    @Test
    void onlyWhatIsPrintedIsCompared() {
        NamedValues all = named(Map.of("operator", text("АО", "JSC"), "other", text("А", "B")));

        assertThat(all.asked(PLAIN, en("Text."))).isEmpty();
        assertThat(all.asked(OPERATOR, en("{{operator}}"))).containsExactly("fact:operator");
        assertThat(all.asked(OPERATOR, en("Text."))).as("in one of the two").containsExactly("fact:operator");
        assertThat(all.asked(PLAIN, en("{{operator}}"))).containsExactly("fact:operator");
        assertThat(all.asked(PLAIN, en("[{{operator}}](law:152-fz#10/1) and *{{other}}*")))
                .containsExactly("fact:operator", "fact:other", "law:152-fz");
        assertThat(all.asked(PLAIN, en("{{unknown}}, {{page-address}}, [](law:unknown)"))).isEmpty();
    }

    @Test
    void whoIsNamedAboveTheTextsIsComparedToo() {
        Map<String, Fact> facts = Map.of("operator", text("АО", "JSC"), "other", text("А", "B"));
        NamedValues all = new NamedValues(facts, Map.of(), Optional.of("operator"));
        assertThat(all.asked(PLAIN, en("Text."))).containsExactly("fact:operator");
    }

    @Test
    void titlesHeadingsItemsCellsAndAddressesPrintToo() {
        NamedValues all = named(Map.of("a", text("А", "A"), "b", text("Б", "B"), "c", text("В", "C"), "d", text("Г", "D")));
        assertThat(all.asked(PLAIN, Texts.titled("Policy of {{a}}", ENGLISH, "### {#x}\n\nWords."))).containsExactly("fact:a");
        PolicyText translation = Texts.policy(ENGLISH, "### {{a}} {#x}\n\n- one {{b}}\n\n| {{c}} | x |\n|---|---|\n| y | z |\n\n"
                + "[write](mailto:a@b.example?subject={{d}})");

        assertThat(all.asked(PLAIN, translation)).containsExactly("fact:a", "fact:b", "fact:c", "fact:d");
    }

    @Test
    void anAddressOrANumberThatIsTheSameInBothLanguagesNeedsNobody() {
        Map<String, Fact> facts = new LinkedHashMap<>();
        facts.put("operator", text("1–2  (3).", "1-2 (3)"));
        assertThat(named(facts).asked(OPERATOR, en("x"))).as("typography").isEmpty();
        facts.put("operator", new Fact("operator", Fact.Type.EMAIL, in("a@b.example", "a@b.example")));
        assertThat(named(facts).asked(OPERATOR, en("x"))).as("a mailbox").isEmpty();
        facts.put("operator", text("А", "А"));
        assertThat(named(facts).asked(OPERATOR, en("x"))).as("words that may have been copied").containsExactly("fact:operator");
        assertThat(named(facts).asked(PLAIN, en("[x](https://a.example/{{operator}})"))).as("a part of an address").isEmpty();
        facts.put("operator", text("А", "а"));
        assertThat(named(facts).asked(OPERATOR, en("x"))).as("capitals").containsExactly("fact:operator");
        facts.put("operator", text(".", "within any period"));
        assertThat(named(facts).asked(OPERATOR, en("x"))).as("a full stop for words").containsExactly("fact:operator");
        facts.put("operator", new Fact("operator", Fact.Type.URL, in("https://a.example/x--y", "https://a.example/x-y")));
        assertThat(named(facts).asked(OPERATOR, en("x"))).as("an address").containsExactly("fact:operator");
    }

    /** A short link that differs in a capital leads elsewhere, and so does one with two hyphens, whatever the type of the fact. */
    @Test
    void ofAnAddressEveryCharacterCounts() {
        PolicyText translation = en("[x](https://a.example/{{operator}})");
        Attestations attested = Attestations.none("x")
                .with(Map.of("fact:operator", Texts.attestation("\\Ab", "\\Xy-z")), Set.of());
        assertThat(values(text("Ab", "Xy-z"), translation, attested)).containsExactly("fact:operator ATTESTED");
        assertThat(values(text("Ab", "xY-z"), translation, attested)).containsExactly("fact:operator TRANSLATION_CHANGED");
        assertThat(values(text("Ab", "Xy--z"), translation, attested)).containsExactly("fact:operator TRANSLATION_CHANGED");
        assertThat(values(text("ab", "Xy-z"), translation, attested)).containsExactly("fact:operator SOURCE_CHANGED");
    }

    @Test
    void aLawHasALineForEachThatItIsCalled() {
        NamedValues.Value law = named(Map.of()).printed(ru("[](law:152-fz)"), en("x")).get("law:152-fz");

        assertThat(law.source()).isEqualTo("Закон \"А\"\nЗ\n152-ФЗ");
        assertThat(law.translation()).isEqualTo("Law \"A\"\nL\n152-FZ");
        assertThat(named(Map.of()).words("law:152-fz", "ru")).containsExactly("Закон “А”.", "З", "152-ФЗ");
    }

    @Test
    void aValueStandsAsAClauseDoes() {
        PolicyText translation = en("{{operator}}");
        Attestations none = Attestations.none("x");
        Standings never = standings(text("АО", "JSC"), translation, none);
        assertThat(Texts.states(never)).contains("fact:operator NEVER").last().asString().startsWith("fact:");

        Attestations attested = none.with(Map.of("fact:operator", Texts.attestation("АО", "JSC")), Set.of());
        assertThat(values(text("АО", "JSC"), translation, attested)).containsExactly("fact:operator ATTESTED");
        assertThat(values(text("«АО»", "JSC"), translation, attested)).containsExactly("fact:operator SOURCE_CHANGED");
        assertThat(values(text("АО", "LLC"), translation, attested)).containsExactly("fact:operator TRANSLATION_CHANGED");
        assertThat(values(text("АО", "АО"), translation, attested)).containsExactly("fact:operator TRANSLATION_CHANGED");
        assertThat(values(text("1", "1"), translation, attested)).isEmpty();
    }

    @Test
    void whatIsGoneOrTheSameByNowIsAnOrphanAndOnlyWhatHoldsIsKept() {
        PolicyText translation = en("{{operator}}");
        Attestations attested = Attestations.none("x")
                .with(Map.of("fact:operator", Texts.attestation("АО", "JSC"), "law:152-fz", Texts.attestation("З", "L")), Set.of());
        Standings standing = standings(text("АО", "JSC"), translation, attested);
        assertThat(standing.orphans()).containsExactly("law:152-fz");
        assertThat(standing.holding().byId()).as("about words of the text").containsOnlyKeys("fact:operator");
        Standings changed = standings(text("АО", "LLC"), translation, attested);
        assertThat(changed.orphans()).containsExactly("law:152-fz");
        assertThat(changed.holding().byId()).isEmpty();
        Standings same = standings(text("1", "1"), translation, attested);
        assertThat(same.orphans()).containsExactly("fact:operator", "law:152-fz");
        assertThat(same.holding().byId()).as("nobody saw these words").isEmpty();
    }

    @Test
    void messagesCallThemWhatTheyAre() {
        assertThat(NamedValues.label("fact:operator")).contains("the value of the fact \"operator\"");
        assertThat(NamedValues.label("law:152-fz")).contains("the title of the law \"152-fz\"");
        assertThat(List.of("scope", "#", "fact")).allSatisfy(id -> {
            assertThat(NamedValues.label(id)).isEmpty();
            assertThat(NamedValues.isValue(id)).isFalse();
        });
    }

    private static List<String> values(Fact operator, PolicyText translation, Attestations attestations) {
        return standings(operator, translation, attestations).values().stream()
                .map(each -> each.id() + " " + each.state())
                .toList();
    }

    private static Standings standings(Fact operator, PolicyText translation, Attestations attestations) {
        return new Standings(OPERATOR, translation, attestations, Ancestry.NONE, named(Map.of("operator", operator)));
    }

    private static NamedValues named(Map<String, Fact> facts) {
        return new NamedValues(facts, Map.of("152-fz", LAW), Optional.empty());
    }

    private static Fact text(String ru, String en) {
        return new Fact("operator", Fact.Type.TEXT, in(ru, en));
    }

    private static PolicyText ru(String body) {
        return Texts.policy(RUSSIAN, "### {#a}\n\n" + body);
    }

    private static PolicyText en(String body) {
        return Texts.policy(ENGLISH, "### {#a}\n\n" + body);
    }

    private static Localized in(String ru, String en) {
        return new Localized(Map.of("ru", ru, "en", en));
    }
}
