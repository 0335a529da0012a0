package org.clausebook.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Status;
import org.clausebook.model.Language;
import org.clausebook.model.Masthead;
import org.clausebook.model.PlainText;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.PublishedText;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Terms;
import org.clausebook.page.PolicyPage.LanguageName;
import org.clausebook.resolve.TextDigest;

/** A policy in one language on one day, and what its pages are made with. */
record View(
        SiteConfig site,
        Frames frames,
        Terms terms,
        PolicyConfig policy,
        PolicyListing listing,
        Chain chain,
        Texts texts,
        Entries entries,
        PolicyAddresses addresses) {

    Language language() {
        return addresses.language();
    }

    /** Links from the page that stands there. */
    Links links(Address here) {
        return new Links(here, addresses);
    }

    /** The feed; there is none as long as there is nothing to read in the language. */
    Optional<String> feed(Links links) {
        return chain.visible().stream().anyMatch(texts::has) ? Optional.of(links.feed()) : Optional.empty();
    }

    /** Around the page at the policy's own address, to which its chooser leads. */
    Frame current(boolean indexed, Predicate<Language> complete) {
        return frames.policy(
                addresses.current(),
                language(),
                title().words(),
                indexed,
                other -> in(other).current(),
                complete,
                Optional.of(new Address(policy.id())),
                Optional.empty());
    }

    /**
     * Around any other page.
     *
     * @param place where it stands
     */
    Frame frame(Function<PolicyAddresses, Address> place, boolean indexed, Predicate<Language> complete) {
        return around(place.apply(addresses), indexed, other -> place.apply(in(other)), complete);
    }

    /**
     * Around a page that shows another language beside this one. Who wants it in the other language finds the two with their
     * places changed; who wants it in a third one finds that in the place of this one. Only the first is the same page.
     *
     * @param place    where it stands, by the language that it shows beside its own
     * @param complete whether there is anything to show
     */
    Frame beside(Language second, BiFunction<PolicyAddresses, Language, Address> place, boolean complete) {
        return around(
                place.apply(addresses, second),
                false,
                other -> place.apply(in(other), other.equals(second) ? language() : second),
                other -> complete && (other.equals(second) || other.equals(language())));
    }

    /**
     * Links to what there is beside each other language.
     *
     * @param here  the page on which they stand
     * @param place where that is
     * @param has   whether there is anything in a language
     */
    List<LanguageLink> besides(
            Address here, BiFunction<PolicyAddresses, Language, Address> place, Predicate<Language> has) {
        return site.languages().stream()
                .filter(other -> !other.equals(language()) && has.test(other))
                .map(other -> new LanguageLink(
                        other.tag(), other.name(), place.apply(addresses, other).from(here)))
                .toList();
    }

    /** The same for an edition: there are such pages of the one in force and of the next one. */
    List<LanguageLink> besides(Address here, Edition edition) {
        if (chain.status(edition) == Status.IN_FORCE) {
            return besides(here, PolicyAddresses::beside, published(edition));
        }
        return chain.next().filter(next -> next.version().equals(edition.version())).isPresent()
                ? besides(here, PolicyAddresses::besideNext, published(edition))
                : List.of();
    }

    /** The same for the comparison of two editions: there are such pages of the newest change only. */
    List<LanguageLink> besides(Address here, Edition before, Edition after) {
        boolean newest = chain.newestStep()
                .filter(step -> step.before().version().equals(before.version())
                        && step.after().version().equals(after.version()))
                .isPresent();
        Predicate<Language> both = published(before).and(published(after));
        return newest ? besides(here, PolicyAddresses::besideComparison, both) : List.of();
    }

    /** Where an edition and the one whose place it takes are compared in one language. */
    Address comparison(PolicyAddresses to, Chain.Step step) {
        return chain.status(step.after()) == Status.IN_FORCE
                ? to.comparisonWithCurrent(step.before().version())
                : to.comparison(step.before().version(), step.after().version());
    }

    /** A working text, in which every earlier id that lives on somewhere is named there. */
    PublishedText whole(PublishedText draft) {
        List<Edition> editions = chain.visible();
        return editions.isEmpty()
                ? draft
                : EarlierIds.ofDraft(draft, editions.get(editions.size() - 1).version(), texts.succession());
    }

    private Frame around(
            Address here, boolean indexed, Function<Language, Address> inLanguage, Predicate<Language> complete) {
        String current = addresses.current().from(here);
        return frames.policy(
                here,
                language(),
                title().words(),
                indexed,
                inLanguage,
                complete,
                Optional.empty(),
                Optional.of(new PolicyLink(title().words(), title().tag(), current)));
    }

    /** Languages by their own names, in the order of the language switch; one that the site has no longer goes by its tag. */
    List<LanguageName> names(List<String> tags) {
        Map<String, LanguageName> names = new LinkedHashMap<>();
        for (Language language : site.languages()) {
            if (tags.contains(language.tag())) {
                names.put(language.tag(), new LanguageName(language.tag(), language.name()));
            }
        }
        tags.forEach(tag -> names.putIfAbsent(tag, new LanguageName(tag, tag)));
        return List.copyOf(names.values());
    }

    /** The version of the newest edition, if a working text does not differ from it. */
    Optional<String> same(PublishedText draft) {
        return chain.newestFirst().stream()
                .limit(1)
                .filter(newest -> Optional.ofNullable(newest.record().texts().get(language().tag()))
                        .filter(text -> text.digest().equals(TextDigest.of(draft)))
                        .isPresent())
                .filter(newest -> Masthead.between(
                                Masthead.of(site, newest.record()), Masthead.of(site, policy), List.of(language().tag()))
                        .isEmpty())
                .map(newest -> newest.version().toString())
                .findFirst();
    }

    /** What stands above the text of one edition, and is another one in a later one; empty if it is the same. */
    Optional<ChangeList.Masthead> masthead(Edition before, Edition after) {
        String tag = language().tag();
        Masthead.Change change = Masthead.between(
                Masthead.of(site, before.record()), Masthead.of(site, after.record()), List.of(tag));
        return Optional.of(new ChangeList.Masthead(
                        change.prevailing().map(it -> new ChangeList.Prevailing(names(it.before()), names(it.after()))),
                        Optional.ofNullable(change.publisher().get(tag))
                                .map(it -> new ChangeList.Publisher(it.before(), it.after()))))
                .filter(any -> !change.isEmpty());
    }

    /** The page of a text goes by the title that it has itself, which an earlier or later edition may not share. */
    static Frame titled(Frame frame, PublishedText text) {
        return frame.titled(PlainText.ofLine(text.title()));
    }

    /** In which languages an edition was published. */
    static Predicate<Language> published(Edition edition) {
        return language -> edition.text(language.tag()).isPresent();
    }

    private PolicyListing.Title title() {
        return listing.titles().get(language().tag());
    }

    private PolicyAddresses in(Language other) {
        return new PolicyAddresses(other, policy.id());
    }
}
