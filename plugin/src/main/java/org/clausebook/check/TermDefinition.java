package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Nearest;
import org.clausebook.finding.Rule;
import org.clausebook.model.Term;

/** The clause that defines a term is there, has the term's words in every language, and is not the only one that has them. */
final class TermDefinition {

    private final Subject subject;
    private final Findings findings;
    private final Lazy<Boolean> allRead;

    TermDefinition(Subject subject, Findings findings) {
        this.subject = subject;
        this.findings = findings;
        this.allRead = new Lazy<>(() -> subject.drafting().orElseThrow().all().stream().allMatch(Clause::isReadable));
    }

    /** @param uses in each text that is in its own language, the drafting language's first if it is among them */
    void check(List<TermUses> uses) {
        boolean drafted = !uses.isEmpty() && subject.drafting().filter(uses.get(0).text()::equals).isPresent();
        if (drafted) {
            TermUses drafting = uses.get(0);
            for (Term term : subject.terms().all()) {
                Optional<Term.Definition> definition = term.defined();
                if (definition.isEmpty()) {
                    nowhere(term, drafting);
                } else if (term.isDefinedIn(subject.policy().id()) && isFound(term, definition.get(), drafting)) {
                    words(term, definition.get().clause(), uses);
                }
            }
        }
    }

    private boolean isFound(Term term, Term.Definition definition, TermUses drafting) {
        Clause clause = drafting.text().clauses().get(definition.clause());
        if (clause != null && !clause.provision().attributes().repealed()) {
            return true;
        }
        Optional<String> near = Nearest.to(definition.clause(), drafting.text().clauses().keySet());
        String variant = clause != null ? "repealed" : near.isPresent() ? "near" : "";
        findings.report(
                Rule.TERM_UNDEFINED,
                variant,
                definition.at(),
                drafting.name(term),
                definition.clause(),
                definition.policy(),
                near.orElse(""));
        return false;
    }

    /** Who reads one language only has to find there what a term means. */
    private void words(Term term, String clause, List<TermUses> uses) {
        List<TermUses> comparable = new ArrayList<>();
        List<TermUses> having = new ArrayList<>();
        for (TermUses text : uses) {
            Clause defining = text.text().clauses().get(clause);
            if (defining != null && defining.isComparable()) {
                comparable.add(text);
                if (text.byId().get(clause).has(term)) {
                    having.add(text);
                }
            }
        }
        TermUses drafting = uses.get(0);
        if (!comparable.isEmpty() && having.isEmpty()) {
            TermUses.Passage passage = comparable.get(0).byId().get(clause);
            findings.report(
                    Rule.TERM_UNDEFINED, "words", passage.at(), comparable.get(0).name(term), passage.label(), term.id());
            return;
        }
        for (TermUses text : comparable) {
            if (!having.contains(text)) {
                TermUses.Passage passage = text.byId().get(clause);
                String languages = having.stream().map(one -> one.text().languageName()).collect(Collectors.joining(", "));
                findings.report(
                        Rule.TERM_ONE_LANGUAGE, passage.at(), passage.label(), text.name(term), languages, term.id());
            }
        }
        TermUses.Passage definition = drafting.byId().get(clause);
        if (!drafting.saysOutside(definition, term) && isJudgedHere(term)) {
            findings.report(Rule.TERM_UNUSED, definition.at(), drafting.name(term), definition.label(), term.id());
        }
    }

    private void nowhere(Term term, TermUses drafting) {
        if (drafting.passages().noneMatch(passage -> passage.has(term)) && isJudgedHere(term)) {
            findings.report(
                    Rule.TERM_UNUSED, "nowhere", term.at(), drafting.name(term), subject.policy().id(), term.id());
        }
    }

    /** Another policy may use a term that this one does not; and nobody knows what stood in a text that could not be read. */
    private boolean isJudgedHere(Term term) {
        return allRead.get() && subject.site().policies().stream().filter(policy -> term.isIn(policy.id())).count() == 1;
    }
}
