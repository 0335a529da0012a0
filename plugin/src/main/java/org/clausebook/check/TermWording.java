package org.clausebook.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Pointer;
import org.clausebook.finding.Rule;
import org.clausebook.model.Term;
import org.clausebook.resolve.TermUse;

/** Which words stand for a term: the right ones, in every language, and no others beside them. */
record TermWording(Subject subject, Findings findings) {

    /** @param uses in each text that is in its own language */
    void check(List<TermUses> uses) {
        uses.forEach(this::forbidden);
        uses.forEach(this::twoRenderings);
        renderings(uses);
    }

    private void forbidden(TermUses text) {
        if (!text.kinds().contains(TermUse.Kind.FORBIDDEN)) {
            return;
        }
        text.passages().forEach(passage -> passage.uses().stream()
                .filter(found -> found.is(TermUse.Kind.FORBIDDEN))
                .forEach(found -> findings.report(
                        Rule.TERM_FORBIDDEN,
                        found.at(),
                        passage.label(),
                        found.words(),
                        text.name(found.term()))));
    }

    /** Readers take two names for two things. Which of them the text prefers shows where it says the right one. */
    private void twoRenderings(TermUses text) {
        if (!text.kinds().contains(TermUse.Kind.ALSO)) {
            return;
        }
        Map<String, TermUses.Found> right = new HashMap<>();
        text.passages().flatMap(passage -> passage.uses().stream())
                .filter(found -> found.is(TermUse.Kind.RIGHT))
                .forEach(found -> right.putIfAbsent(found.term().id(), found));
        text.passages().forEach(passage -> {
            Set<String> reported = new HashSet<>();
            for (TermUses.Found found : passage.uses()) {
                TermUses.Found other = right.get(found.term().id());
                if (found.is(TermUse.Kind.ALSO) && other != null && reported.add(found.term().id())) {
                    findings.report(
                            Rule.TERM_TWO_RENDERINGS,
                            found.at(),
                            passage.label(),
                            found.words(),
                            text.text().languageName(),
                            other.words(),
                            text.name(found.term()),
                            Pointer.line(other.at().line()));
                }
            }
        });
    }

    private void renderings(List<TermUses> uses) {
        Map<String, TermUses> byTag = new HashMap<>();
        uses.forEach(text -> byTag.put(text.text().language().tag(), text));
        TermUses drafting = byTag.get(subject.policy().draftingLanguage().tag());
        if (drafting == null) {
            return;
        }
        for (Subject.Text translation : subject.translations()) {
            TermUses translated = byTag.get(translation.language().tag());
            if (translated != null) {
                rendering(drafting.title(), translated.title(), translated);
                subject.pairs(translation).stream().filter(Subject.Pair::alike).forEach(pair -> {
                    String id = pair.drafted().id();
                    rendering(drafting.byId().get(id), translated.byId().get(id), translated);
                });
            }
        }
    }

    /** The words of both texts are named by no sentence: but whoever accepts that a term is not there accepts it of these words. */
    private void rendering(TermUses.Passage drafted, TermUses.Passage translated, TermUses translation) {
        if (translated.hasAllOf(drafted)) { // as nearly always
            return;
        }
        Set<String> seen = new HashSet<>();
        for (TermUses.Found found : drafted.uses()) {
            Term term = found.term();
            boolean own = !found.is(TermUse.Kind.FORBIDDEN) && !found.use().part(); // the longer term is looked for itself
            boolean definition = term.isDefinedIn(subject.policy().id(), drafted.id()); // which has a rule of its own
            boolean expected = own && !definition && seen.add(term.id());
            if (expected && !translated.has(term)) {
                findings.report(
                        Rule.TERM_RENDERING,
                        translated.at(),
                        translated.label(),
                        translation.name(term),
                        subject.draftingName(),
                        found.words(),
                        term.id(),
                        drafted.words(),
                        translated.words());
            }
        }
    }
}
