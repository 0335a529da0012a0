package org.clausebook.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.clausebook.model.Attributes;
import org.clausebook.model.Destination;
import org.clausebook.model.Language;
import org.clausebook.model.Localized;
import org.clausebook.model.Outline;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.Target;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private static final Outline PRIVACY =
            new Outline("privacy", new Localized(Map.of("en", "Privacy", "ru", "Приватность")), List.of(entry("b"), entry("a")));
    private static final Outline COOKIES = new Outline("cookies", new Localized(Map.of("en", "Cookies")), List.of(entry("a")));
    private static final References BOTH = new References(Sites.SITE, List.of(PRIVACY, COOKIES));

    @Test
    void findsClausesOfItsOwnAndOfOtherPolicies() {
        assertThat(lookup(BOTH, clause("a"))).isEqualTo(found("privacy", "a", "2"));
        assertThat(lookup(BOTH, new Target.Clause(Optional.of("cookies"), "a"))).isEqualTo(found("cookies", "a", "1"));
    }

    /** In a text of its own it is a mistake: there the id is gone. */
    @Test
    void findsAClauseOfAnotherPolicyByItsEarlierIdToo() {
        Outline renamed = new Outline("cookies", COOKIES.title(), List.of(entry("a"), replacing("c", "b"), replacing("d", "b")));
        References references = new References(Sites.SITE, List.of(PRIVACY, renamed));

        assertThat(lookup(references, new Target.Clause(Optional.of("cookies"), "b"))).isEqualTo(found("cookies", "b", "2"));
        assertThat(references.lookup("cookies", Sites.ENGLISH, clause("b"))).isInstanceOf(Lookup.Missing.class);
        assertThat(references.lookup("cookies", Sites.ENGLISH, new Target.Clause(Optional.of("cookies"), "b")))
                .isInstanceOf(Lookup.Missing.class);
    }

    @Test
    void findsPoliciesByTheirTitleInTheLanguageOfTheText() {
        Destination page = new Destination.Page("privacy", Optional.empty());
        assertThat(lookup(BOTH, new Target.Policy("privacy"))).isEqualTo(new Lookup.Found(page, "Privacy"));
        assertThat(lookup(BOTH, new Target.Policy("privacy"), Sites.RUSSIAN)).isEqualTo(new Lookup.Found(page, "Приватность"));
    }

    @Test
    void findsLawsByTheirShortTitle() {
        assertThat(lookup(BOTH, new Target.Citation("data", Optional.of("5")))).isEqualTo(new Lookup.Found(Sites.LAW, "Data Law"));
    }

    @Test
    void saysWhatThereIsInPlaceOfWhatIsMissing() {
        assertThat(lookup(BOTH, clause("c"))).isEqualTo(new Lookup.Missing(Lookup.Kind.CLAUSE, "c", List.of("b", "a")));
        assertThat(lookup(BOTH, new Target.Policy("terms")))
                .isEqualTo(new Lookup.Missing(Lookup.Kind.POLICY, "terms", List.of("cookies", "privacy")));
        assertThat(lookup(BOTH, new Target.Citation("tax", Optional.empty())))
                .isEqualTo(new Lookup.Missing(Lookup.Kind.LAW, "tax", List.of("data")));
    }

    @Test
    void anAddressOfTheWebLeadsThereOrIsMissing() {
        assertThat(lookup(BOTH, new Target.Web("https://example.com/x")))
                .isEqualTo(new Lookup.Found(new Destination.Outside("https://example.com/x"), "https://example.com/x"));
        assertThat(lookup(BOTH, new Target.Web("{{operator}}")))
                .isEqualTo(new Lookup.Missing(Lookup.Kind.ADDRESS, "{{operator}}", List.of()));
    }

    @Test
    void tellWhichPoliciesAnAnswerDependsOn() {
        assertThat(asked(references -> lookup(references, clause("a")))).containsExactly("privacy");
        assertThat(asked(references -> lookup(references, new Target.Clause(Optional.of("cookies"), "z"))))
                .containsExactly("cookies");
        assertThat(asked(references -> lookup(references, new Target.Policy("cookies")))).containsExactly("cookies");
        assertThat(asked(references -> references.numbering("privacy"))).containsExactly("privacy");
        assertThat(asked(references -> references.outline("nobody"))).containsExactly("nobody");
        assertThat(asked(references -> lookup(references, new Target.Citation("data", Optional.empty())))).isEmpty();
    }

    /** The answer names the policies that there are. */
    @Test
    void whatIsMissingDependsOnAllPolicies() {
        List<String> all = Sites.SITE.policies().stream().map(PolicyConfig::id).toList();
        assertThat(asked(references -> lookup(references, new Target.Policy("nobody")))).contains("nobody").containsAll(all);
    }

    private static Set<String> asked(Consumer<References> question) {
        Set<String> asked = new TreeSet<>();
        question.accept(BOTH.noted(asked::add));
        return asked;
    }

    @Test
    void knowsTheNumbersAndSkeletonsOfItsPolicies() {
        assertThat(BOTH.outline("cookies")).contains(COOKIES);
        assertThat(BOTH.outline("terms")).isEmpty();
        assertThat(BOTH.numbering("privacy").orElseThrow().of("a")).contains("2");
        assertThat(BOTH.numbering("terms")).isEmpty();
    }

    @Test
    void numbersThatWerePublishedAreNotCountedAnew() {
        References references =
                new References(Sites.SITE, List.of(PRIVACY, COOKIES), Map.of("privacy", Numbering.frozen(Map.of("a", "7"))));
        assertThat(lookup(references, clause("a"))).isEqualTo(found("privacy", "a", "7"));
        assertThat(lookup(references, clause("b"))).isInstanceOf(Lookup.Missing.class);
        assertThat(lookup(references, new Target.Clause(Optional.of("cookies"), "a"))).isEqualTo(found("cookies", "a", "1"));
    }

    @Test
    void referencesOfAFrozenEditionSayWhatTheySaidThen() {
        Map<String, Localized> elsewhere = Map.of(
                "cookies", new Localized(Map.of("en", "Old cookies")), "cookies#a", new Localized(Map.of("en", "9.9")));
        References frozen = References.frozen(Sites.SITE, PRIVACY, Map.of("a", "7"), elsewhere);
        assertThat(lookup(frozen, clause("a"))).isEqualTo(found("privacy", "a", "7"));
        assertThat(lookup(frozen, new Target.Clause(Optional.of("cookies"), "a"))).isEqualTo(found("cookies", "a", "9.9"));
        assertThat(lookup(frozen, new Target.Policy("cookies")))
                .isEqualTo(new Lookup.Found(new Destination.Page("cookies", Optional.empty()), "Old cookies"));
        assertThat(lookup(frozen, new Target.Policy("terms"))).isInstanceOf(Lookup.Missing.class);
    }

    private static Lookup lookup(References references, Target target) {
        return lookup(references, target, Sites.ENGLISH);
    }

    private static Lookup lookup(References references, Target target, Language language) {
        return references.lookup("privacy", language, target);
    }

    private static Target clause(String id) {
        return new Target.Clause(Optional.empty(), id);
    }

    private static Lookup found(String policy, String id, String words) {
        return new Lookup.Found(new Destination.Page(policy, Optional.of(id)), words);
    }

    private static Outline.Entry entry(String id) {
        return new Outline.Entry(id, Attributes.NONE, List.of());
    }

    private static Outline.Entry replacing(String id, String earlier) {
        Attributes attributes = new Attributes(false, Optional.empty(), List.of(earlier), Optional.empty());
        return new Outline.Entry(id, attributes, List.of());
    }
}
