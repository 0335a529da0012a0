package org.clausebook;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.attest.Ancestry;
import org.clausebook.attest.NamedValues;
import org.clausebook.attest.Standings;
import org.clausebook.model.Policy;
import org.clausebook.model.PolicyText;
import org.clausebook.model.SiteConfig;

/** How the translations of a policy that was looked at stand with what was attested of them. */
final class ExaminedTranslations {

    private ExaminedTranslations() {}

    /** By language tag; none of a translation whose file of attestations is damaged, nor while the drafting text cannot be read. */
    static Map<String, Standings> standings(SiteConfig site, Examination examined) {
        Map<String, Standings> standings = new TreeMap<>();
        Optional<PolicyText> drafting = examined.policy().flatMap(Policy::drafting);
        if (drafting.isEmpty()) {
            return standings;
        }
        Ancestry ancestry = examined.history().ancestry(drafting.get());
        for (PolicyText translation : examined.policy().get().translations()) {
            String tag = translation.language().tag();
            Optional.ofNullable(examined.attestations().get(tag))
                    .ifPresent(attestations -> standings.put(tag, new Standings(
                            drafting.get(), translation, attestations, ancestry, NamedValues.of(site))));
        }
        return standings;
    }
}
