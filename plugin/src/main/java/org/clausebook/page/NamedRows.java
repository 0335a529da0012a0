package org.clausebook.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.attest.NamedValues;
import org.clausebook.attest.Standing;
import org.clausebook.model.Block;
import org.clausebook.model.SiteConfig;

/**
 * What a policy prints by name and people attest, as rows behind its clauses: the values of facts and what laws are called. What was
 * found about them stands with the clauses that print them.
 */
final class NamedRows {

    /** They are in no section. */
    private static final int LEVEL = 2;

    private static final String ENGLISH = "en";
    private static final String SETTINGS = "site.yaml";

    private final NamedValues named;
    private final SiteConfig site;
    private final List<ReportLanguage> languages;
    /** By language tag, then by id. */
    private final Map<String, Map<String, Standing>> standings = new HashMap<>();

    /** @param languages the drafting language first */
    NamedRows(SiteConfig site, List<ReportLanguage> languages) {
        this.named = NamedValues.of(site);
        this.site = site;
        this.languages = languages;
        for (ReportLanguage language : languages) {
            Map<String, Standing> byId = new LinkedHashMap<>();
            language.valueStandings().forEach(standing -> byId.put(standing.id(), standing));
            standings.put(language.tag(), byId);
        }
    }

    /** @param policy its id; none on a site that asks for no attestations */
    List<ReportClause> of(String policy) {
        Set<String> ids = new LinkedHashSet<>();
        languages.forEach(language -> ids.addAll(standings.get(language.tag()).keySet()));
        return ids.stream().map(id -> row(policy, id)).toList();
    }

    private ReportClause row(String policy, String id) {
        List<ReportCell> cells = languages.stream().map(language -> cell(language, id)).toList();
        String label = NamedValues.label(id).orElseThrow();
        return new ReportClause(
                policy + ".value." + id.replace(':', '.'),
                LEVEL,
                id,
                "",
                label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1),
                ENGLISH,
                SETTINGS,
                cells.stream().anyMatch(ReportCell::isOpen),
                cells,
                List.of());
    }

    private ReportCell cell(ReportLanguage language, String id) {
        Optional<Standing> standing = Optional.ofNullable(standings.get(language.tag()).get(id));
        ClauseState state = language.valueState(standing);
        return new ReportCell(
                language.name(),
                language.tag(),
                state,
                List.of(ReportMark.of(state)),
                Optional.of(words(id, language.tag())),
                standing.flatMap(each -> ReportAttestation.of(each, site.people())),
                List.of());
    }

    private MarkedText words(String id, String language) {
        List<Block<MarkedWords>> lines = new ArrayList<>();
        for (String line : named.words(id, language)) {
            lines.add(new Block.Paragraph<>(List.of(new MarkedWords(line, Set.of(), "", Optional.empty()))));
        }
        return new MarkedText(List.of(), lines);
    }
}
