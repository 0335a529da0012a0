package org.clausebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.attest.NamedValues;
import org.clausebook.attest.Standing;
import org.clausebook.finding.Nearest;
import org.clausebook.model.Language;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.SiteConfig;

/**
 * Which texts a request means. What somebody attests is evidence, so nothing is guessed: whatever is not said, or does not
 * fit, refuses the request with words that say what would.
 */
final class AttestSelection {

    private final AttestRequest request;
    private final SiteConfig site;

    AttestSelection(AttestRequest request, SiteConfig site) {
        this.request = request;
        this.site = site;
    }

    /** The language of the translation: a person who reads two of them attests them one after the other. */
    Language language() throws AttestRefusedException {
        List<Language> translations = site.translations();
        List<String> tags = translations.stream().map(Language::tag).toList();
        require(
                !translations.isEmpty(),
                "the site has one language, so there is no translation to attest; site.yaml declares others under languages");
        if (request.language().isEmpty()) {
            require(translations.size() == 1, "say which translation: policy.language is one of " + list(tags));
            return translations.get(0);
        }
        String tag = request.language().get();
        return translations.stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new AttestRefusedException(
                        "\"" + tag + "\" is no translation; policy.language is one of " + list(tags)));
    }

    List<PolicyConfig> policies() throws AttestRefusedException {
        List<PolicyConfig> all = site.policies();
        List<String> ids = all.stream().map(PolicyConfig::id).toList();
        if (request.policy().isEmpty()) {
            require(
                    request.clauses().isEmpty() || all.size() == 1,
                    "say of which policy the clauses are: policy.id is one of " + list(ids));
            return all;
        }
        Optional<PolicyConfig> wanted = site.policy(request.policy().get());
        require(
                wanted.isPresent(),
                "the site has no policy \"" + request.policy().get() + "\"; it has " + list(ids));
        return List.of(wanted.get());
    }

    /** Whoever only takes lines out attests nothing. */
    void requirePerson() throws AttestRefusedException {
        boolean nothing = request.clauses().isEmpty() && !request.all();
        require(
                !nothing || request.prune(),
                "say what is attested: policy.clauses=ID,ID names clauses (# is the title, fact:NAME the value of a"
                        + " fact, law:ID the title of a law), policy.all=changed is all that nobody has attested as it is now");
        require(request.clauses().isEmpty() || !request.all(), "policy.clauses and policy.all exclude each other");
        if (nothing) {
            return;
        }
        require(
                !site.people().isEmpty(),
                "site.yaml does not say who may attest translations: declare them under people, as"
                        + " people: { translator: \"who that is\" }");
        String known = "policy.by is one of " + list(List.copyOf(site.people().keySet())) + ", whom site.yaml knows";
        require(request.by().isPresent(), "say who attests: " + known);
        require(
                site.people().containsKey(request.by().get()),
                "site.yaml does not say who \"" + request.by().get() + "\" is; " + known);
    }

    /**
     * What is meant of each policy, in reading order.
     *
     * @param standings of each policy that has the translation
     */
    Map<String, List<Standing>> chosen(Map<String, List<Standing>> standings) throws AttestRefusedException {
        Map<String, List<Standing>> chosen = new TreeMap<>();
        for (Map.Entry<String, List<Standing>> policy : standings.entrySet()) {
            requireKnown(policy.getKey(), policy.getValue());
            chosen.put(
                    policy.getKey(),
                    policy.getValue().stream()
                            .filter(each -> request.all()
                                    ? !each.isAttested()
                                    : request.clauses().contains(each.id()))
                            .toList());
        }
        if (request.all()) {
            requireCount(chosen);
        }
        requireMeaning(chosen);
        return chosen;
    }

    private void requireKnown(String policy, List<Standing> standings) throws AttestRefusedException {
        List<String> ids = standings.stream().map(Standing::id).toList();
        for (String id : request.clauses()) {
            String meant = Nearest.to(id, ids).map(near -> "; did you mean " + near + "?").orElse("");
            String none = NamedValues.label(id)
                    .map(value -> " prints nothing that is to be compared under \"" + id + "\": " + value
                            + " is not printed there, or is the same address or number in both languages")
                    .orElse(" has no clause \"" + id + "\" with words of its own to attest");
            require(ids.contains(id), policy + none + meant);
        }
    }

    /** Whoever attests many at once has at least counted them. */
    private void requireCount(Map<String, List<Standing>> chosen) throws AttestRefusedException {
        int size = chosen.values().stream().mapToInt(List::size).sum();
        if (request.count().filter(count -> count == size).isEmpty()) {
            String said = request.count().map(count -> "policy.count says " + count + ", but").orElse("policy.all needs"
                    + " policy.count, the number of texts that you have compared:");
            throw new AttestRefusedException(said + " " + size + (size == 1 ? " text is" : " texts are")
                    + " to be attested" + listed(chosen));
        }
    }

    private void requireMeaning(Map<String, List<Standing>> chosen) throws AttestRefusedException {
        Map<String, List<Standing>> stale = new TreeMap<>();
        chosen.forEach((policy, standings) -> stale.put(
                policy,
                standings.stream()
                        .filter(each -> each.state() == Standing.State.SOURCE_CHANGED)
                        .toList()));
        require(
                request.meaning().isPresent() || stale.values().stream().allMatch(List::isEmpty),
                "the source has changed since these were attested: say policy.meaning=same if it still means the same,"
                        + " policy.meaning=changed if it does not and the translation follows it" + listed(stale));
    }

    private static String listed(Map<String, List<Standing>> standings) {
        List<String> lines = new ArrayList<>();
        standings.forEach((policy, each) -> {
            if (!each.isEmpty()) {
                lines.add("\n  " + policy + ": " + list(each.stream().map(Standing::id).toList()));
            }
        });
        return String.join("", lines);
    }

    private static String list(List<String> words) {
        return String.join(", ", words);
    }

    private static void require(boolean condition, String otherwise) throws AttestRefusedException {
        if (!condition) {
            throw new AttestRefusedException(otherwise);
        }
    }
}
