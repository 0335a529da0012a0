package org.clausebook.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clausebook.model.Destination;
import org.clausebook.model.Language;
import org.clausebook.model.Law;
import org.clausebook.model.Localized;
import org.clausebook.model.Outline;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Target;

/** Looks up what links mean, across all policies of a site. Immutable and thread-safe. */
public final class References {

    private final SiteConfig site;
    private final Map<String, Outline> outlines;
    private final Map<String, Numbering> numberings;
    /** What references to other policies print, where that is frozen: {@code cookies#id} or {@code cookies}. */
    private final Map<String, Localized> elsewhere;
    /** Hears which policies' skeletons are looked into. */
    private final Consumer<String> asked;

    /** @param outlines the skeletons of all policies that could be read */
    public References(SiteConfig site, List<Outline> outlines) {
        this(site, outlines, Map.of());
    }

    /**
     * @param outlines  the skeletons of all policies that could be read
     * @param published numbers of policies that are not to be counted anew, by policy
     */
    public References(SiteConfig site, List<Outline> outlines, Map<String, Numbering> published) {
        this.site = site;
        this.outlines = outlines.stream().collect(Collectors.toUnmodifiableMap(Outline::policy, Function.identity()));
        this.numberings = outlines.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Outline::policy,
                        outline -> published.containsKey(outline.policy())
                                ? published.get(outline.policy())
                                : Numbering.of(outline)));
        this.elsewhere = Map.of();
        this.asked = policy -> {};
    }

    private References(
            SiteConfig site,
            Map<String, Outline> outlines,
            Map<String, Numbering> numberings,
            Map<String, Localized> elsewhere,
            Consumer<String> asked) {
        this.site = site;
        this.outlines = Map.copyOf(outlines);
        this.numberings = Map.copyOf(numberings);
        this.elsewhere = Map.copyOf(elsewhere);
        this.asked = asked;
    }

    /**
     * What the references of a frozen edition mean, whatever has become of the other policies since.
     *
     * @param site      with the facts and laws of the edition
     * @param outline   the edition's own skeleton
     * @param numbers   the edition's numbers, by id
     * @param elsewhere what references to other policies printed: {@code cookies#id} or {@code cookies}, by language
     */
    public static References frozen(
            SiteConfig site, Outline outline, Map<String, String> numbers, Map<String, Localized> elsewhere) {
        return new References(
                site,
                Map.of(outline.policy(), outline),
                Map.of(outline.policy(), Numbering.frozen(numbers)),
                elsewhere,
                policy -> {});
    }

    /**
     * The same where what an edition froze is printed still.
     *
     * @param then      the site with the facts and laws of the edition
     * @param elsewhere what its references to other policies printed: {@code cookies#id} or {@code cookies}, by language
     */
    public References printing(SiteConfig then, Map<String, Localized> elsewhere) {
        return new References(then, outlines, numberings, elsewhere, asked);
    }

    /** The same; {@code by} hears the ids of all policies that any answer depends on, as often as it does. */
    public References noted(Consumer<String> by) {
        return new References(site, outlines, numberings, elsewhere, by);
    }

    /** The numbers of one policy; empty if it could not be read. */
    public Optional<Numbering> numbering(String policy) {
        asked.accept(policy);
        return Optional.ofNullable(numberings.get(policy));
    }

    /** The skeleton of one policy; empty if it could not be read. */
    public Optional<Outline> outline(String policy) {
        asked.accept(policy);
        return Optional.ofNullable(outlines.get(policy));
    }

    /**
     * @param policy   the policy that the link stands in
     * @param language of the text that it stands in
     */
    public Lookup lookup(String policy, Language language, Target target) {
        return target.accept(new Target.Visitor<>() {
            @Override
            public Lookup clause(Target.Clause clause) {
                String in = clause.policy().orElse(policy);
                return inPolicy(in, Optional.of(clause.id()), !in.equals(policy), language);
            }

            @Override
            public Lookup policy(Target.Policy other) {
                return inPolicy(other.id(), Optional.empty(), !other.id().equals(policy), language);
            }

            @Override
            public Lookup law(Target.Citation citation) {
                Law law = site.laws().get(citation.law());
                return law == null
                        ? new Lookup.Missing(Lookup.Kind.LAW, citation.law(), List.copyOf(site.laws().keySet()))
                        : new Lookup.Found(
                                new Destination.LawText(law.id(), law.address()),
                                law.shortTitle().in(language.tag()));
            }

            @Override
            public Lookup web(Target.Web web) {
                return new Facts(site, language, policy)
                        .address(web.address())
                        .<Lookup>map(to -> new Lookup.Found(to, web.address()))
                        .orElse(new Lookup.Missing(Lookup.Kind.ADDRESS, web.address(), List.of()));
            }
        });
    }

    /** @param other whether the link stands in another policy than it leads to */
    private Lookup inPolicy(String policy, Optional<String> id, boolean other, Language language) {
        Destination.Page to = new Destination.Page(policy, id);
        Localized frozen = elsewhere.isEmpty() ? null : elsewhere.get(to.toString());
        if (frozen != null) {
            return new Lookup.Found(to, frozen.in(language.tag()));
        }
        asked.accept(policy);
        Outline outline = outlines.get(policy);
        if (outline == null) {
            site.policies().forEach(each -> asked.accept(each.id()));
            List<String> known = outlines.keySet().stream().sorted().toList();
            return new Lookup.Missing(Lookup.Kind.POLICY, policy, known);
        }
        if (id.isEmpty()) {
            return new Lookup.Found(to, outline.title().in(language.tag()));
        }
        return numberings
                .get(policy)
                .of(id.get())
                .or(() -> other ? numberOfSuccessor(outline, id.get()) : Optional.empty())
                .<Lookup>map(number -> new Lookup.Found(to, number))
                .orElseGet(() -> new Lookup.Missing(
                        Lookup.Kind.CLAUSE,
                        id.get(),
                        outline.entries().map(Outline.Entry::id).toList()));
    }

    /**
     * What took the place of a clause stands at its earlier address too. A text of another policy needs that one as long as the edition
     * in force has the clause under its earlier id.
     */
    private Optional<String> numberOfSuccessor(Outline outline, String gone) {
        return outline.entries()
                .filter(entry -> entry.attributes().replaces().contains(gone))
                .findFirst()
                .flatMap(entry -> numberings.get(outline.policy()).of(entry.id()));
    }
}
