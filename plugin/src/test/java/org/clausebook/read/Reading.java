package org.clausebook.read;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.model.Attributes;
import org.clausebook.model.Block;
import org.clausebook.model.Body;
import org.clausebook.model.Fact;
import org.clausebook.model.Heading;
import org.clausebook.model.Imprint;
import org.clausebook.model.Inline;
import org.clausebook.model.Host;
import org.clausebook.model.Language;
import org.clausebook.model.Law;
import org.clausebook.model.Localized;
import org.clausebook.model.Outline;
import org.clausebook.model.PlainText;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.PolicyText;
import org.clausebook.model.Prose;
import org.clausebook.model.Provision;
import org.clausebook.model.SiteConfig;
import org.clausebook.resolve.Publisher;
import org.clausebook.resolve.References;
import org.clausebook.source.Span;
import org.clausebook.source.TextFile;

/** A body that has been read: what became of it, and what was found. */
record Reading(TextFile file, BodyReader.Result result, List<Finding> findings) {

    private static final Language ENGLISH = new Language("en", "en", "English");

    /** A site in which {@code [](#a)} prints 1, {@code [](#b)} prints 1.1, and everything else its own name. */
    static final SiteConfig SITE = new SiteConfig(
            "https://example.org",
            ZoneId.of("UTC"),
            true,
            ENGLISH,
            List.of(ENGLISH),
            List.of(new PolicyConfig("terms", List.of(), List.of(), Optional.empty())),
            Imprint.NONE,
            Map.of(
                    "operator", new Fact("operator", Fact.Type.TEXT, everywhere("OPERATOR")),
                    "website", new Fact("website", Fact.Type.URL, everywhere("https://example.com/")),
                    "support", new Fact("support", Fact.Type.EMAIL, everywhere("support@example.com"))),
            Map.of("law", new Law("law", LocalDate.of(2006, 7, 27), everywhere("7"), everywhere("TITLE"), everywhere("LAW"), "https://example.net/")),
            Map.of(),
            Map.of(),
            Map.of(),
            true,
            false,
            false,
            Host.SERVER);

    static Reading of(String body) {
        TextFile file = TextFile.of("policy.md", body);
        Findings findings = new Findings();
        Span all = new Span(0, file.text().length());
        BodyReader.Result result = BodyReader.read(file, all, Fences.of(file), findings);
        return new Reading(file, result, findings.sorted());
    }

    boolean isClean() {
        return findings.isEmpty();
    }

    /** What was found: {@code line:column rule}, from 1. */
    List<String> places() {
        return findings.stream()
                .map(f -> f.at().line() + 1 + ":" + (f.at().column() + 1) + " " + f.rule().id())
                .toList();
    }

    List<Block<Inline>> blocks() {
        return result.blocks();
    }

    /** The blocks as readers would read them, as the text of a clause with the id {@code b} in section {@code a}. */
    List<Block<Prose>> published() {
        Provision clause = provision(3, "b", new Body(blocks(), true, 0), List.of());
        Provision section = provision(2, "a", new Body(List.of(), true, 0), List.of(clause));
        PolicyText text = new PolicyText("terms", ENGLISH, file, new Heading(List.of(), 0), List.of(section));
        Outline outline = new Outline("terms", everywhere("TERMS"), List.of(Outline.Entry.of(section)));
        References references = new References(SITE, List.of(outline));
        return new Publisher(SITE, references)
                .publish(text)
                .sections()
                .get(0)
                .children()
                .get(0)
                .blocks();
    }

    /** The published text. */
    String plain() {
        return PlainText.of(published());
    }

    private static Provision provision(int level, String id, Body body, List<Provision> children) {
        return new Provision(level, id, Attributes.NONE, Optional.empty(), body, children, new Span(0, 0));
    }

    private static Localized everywhere(String text) {
        return new Localized(Map.of("en", text));
    }
}
