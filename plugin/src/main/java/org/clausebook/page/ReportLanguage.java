package org.clausebook.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.attest.Standing;
import org.clausebook.attest.Standings;
import org.clausebook.model.Language;
import org.clausebook.model.Policy;
import org.clausebook.model.PolicyText;
import org.clausebook.model.Provision;
import org.clausebook.model.SiteConfig;
import org.clausebook.resolve.References;

/** A policy in one language while its report is made: its text, if it could be read, and how each clause of it stands. */
final class ReportLanguage {

    private final Language language;
    private final String path;
    private final boolean drafting;
    private final Optional<PolicyText> text;
    private final Optional<MarkedTexts> marked;
    private final Map<String, Provision> provisions;
    private final Optional<Standings> standings;

    ReportLanguage(SiteConfig site, References references, ReportSource source, Language language) {
        this.language = language;
        this.path = source.paths().get(language.tag());
        this.drafting = language.equals(site.drafting());
        this.text = source.policy().stream()
                .flatMap(policy -> policy.texts().stream())
                .filter(each -> each.language().equals(language))
                .findFirst();
        this.marked = text.map(each -> new MarkedTexts(site, references, each));
        this.provisions = text.map(Policy::byId).orElse(Map.of());
        this.standings = Optional.ofNullable(source.standings().get(language.tag()));
    }

    String name() {
        return language.englishName();
    }

    String tag() {
        return language.tag();
    }

    /** Where its text lies, or should lie. */
    String path() {
        return path;
    }

    boolean isDrafting() {
        return drafting;
    }

    Optional<PolicyText> text() {
        return text;
    }

    /** By id, in reading order. */
    Map<String, Provision> provisions() {
        return provisions;
    }

    Optional<MarkedText> title(ValueSigns signs) {
        return text.map(each -> marked.orElseThrow().title(signs));
    }

    Optional<MarkedText> clause(String id, ValueSigns signs) {
        return Optional.ofNullable(provisions.get(id)).map(there -> marked.orElseThrow().provision(there, signs));
    }

    Optional<Standing> titleStanding() {
        return standings.flatMap(Standings::title);
    }

    Optional<Standing> standing(String id) {
        return standings.flatMap(all -> all.clause(id));
    }

    /** Of what is printed by name and has to be compared. */
    List<Standing> valueStandings() {
        return standings.map(Standings::values).orElse(List.of());
    }

    /** How the words in this language stand: an address that is the same in the drafting language needs nobody. */
    ClauseState valueState(Optional<Standing> standing) {
        return text.isEmpty() ? ClauseState.UNREAD : state(standing);
    }

    ClauseState titleState() {
        return text.isEmpty() ? ClauseState.UNREAD : state(titleStanding());
    }

    /** @param repealed whether the drafting language says that it is */
    ClauseState state(String id, boolean repealed) {
        if (text.isEmpty()) {
            return ClauseState.UNREAD;
        }
        if (!provisions.containsKey(id)) {
            return ClauseState.MISSING;
        }
        return repealed ? ClauseState.REPEALED : state(standing(id));
    }

    private ClauseState state(Optional<Standing> standing) {
        if (drafting) {
            return ClauseState.DRAFTING;
        }
        return standing.map(Standing::state)
                .map(state -> switch (state) {
                    case ATTESTED -> ClauseState.CURRENT;
                    case NEVER -> ClauseState.UNATTESTED;
                    case SOURCE_CHANGED -> ClauseState.STALE;
                    case TRANSLATION_CHANGED -> ClauseState.CHANGED;
                })
                .orElse(ClauseState.TRANSLATED);
    }
}
