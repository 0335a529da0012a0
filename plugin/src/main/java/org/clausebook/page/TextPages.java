package org.clausebook.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.clausebook.diff.Change;
import org.clausebook.diff.Kind;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Status;
import org.clausebook.model.Language;
import org.clausebook.model.PublishedText;
import org.clausebook.model.PublishedText.Item;
import org.clausebook.model.Terms;
import org.clausebook.page.PolicyPage.Provision;
import org.clausebook.page.PolicyPage.Since;
import org.clausebook.page.PolicyPage.Today;
import org.clausebook.resolve.Label;
import org.clausebook.resolve.TextDigest;

/** Makes the pages that hold a policy's text, in one language. */
final class TextPages {

    private final View view;
    private final Descriptions descriptions;
    private final RelatedVersions versions;

    TextPages(View view) {
        this.view = view;
        this.descriptions = new Descriptions(view);
        this.versions = new RelatedVersions(view);
    }

    /** The page at the address of the edition in force. */
    PolicyPage current(Edition inForce) {
        Frame frame = view.current(true, View.published(inForce));
        return edition(inForce, frame, true, view.terms());
    }

    /**
     * The permanent page of an edition. It shows what was released and nothing else: terms are not, so nothing leads to them.
     * Search engines are to find the page that always holds what applies.
     */
    PolicyPage edition(Edition edition) {
        Frame frame = view.frame(to -> to.edition(edition.version()), false, View.published(edition));
        return edition(edition, frame, false, Terms.NONE);
    }

    /**
     * The working text, at the address of the edition in force as long as there is none, otherwise beside it.
     *
     * @param source  the working text in the drafting language: what a translation does not have yet is shown as a gap
     * @param drafted in which languages there is one
     */
    PolicyPage draft(PublishedText text, PublishedText source, Predicate<Language> drafted) {
        boolean alone = view.chain().visible().isEmpty();
        Frame frame = alone ? view.current(false, drafted) : view.frame(PolicyAddresses::draft, false, drafted);
        return page(
                frame,
                view.whole(text),
                Optional.empty(),
                view.same(text),
                TextDigest.of(text),
                view.besides(
                        frame.address(), alone ? PolicyAddresses::beside : PolicyAddresses::besideDraft, drafted),
                descriptions.ofDraft(frame, text),
                view.policy().prevailing(),
                item -> Optional.empty(),
                item -> Optional.empty(),
                own -> DraftGaps.shown(own, source.sections()),
                view.terms());
    }

    private PolicyPage edition(Edition edition, Frame frame, boolean current, Terms terms) {
        PublishedText text = view.texts().of(edition).orElseThrow();
        Map<String, Texts.Origin> origins = view.texts().origins(edition);
        Links links = view.links(frame.address());
        Optional<TodayLookup> today = TodayLookup.of(edition, view, frame.address());
        return page(
                frame,
                text,
                Optional.of(about(edition, links, current)),
                Optional.empty(),
                edition.record().texts().get(text.language().tag()).digest(), // held against the text when it was read
                view.besides(frame.address(), edition),
                descriptions.of(edition, frame, text),
                edition.record().prevailing(),
                item -> Optional.of(since(item, origins.get(item.id()), edition, links)),
                item -> today.map(lookup -> lookup.of(item)),
                own -> own,
                terms);
    }

    private PolicyPage page(
            Frame frame,
            PublishedText text,
            Optional<PolicyPage.OfEdition> edition,
            Optional<String> same,
            String digest,
            List<LanguageLink> beside,
            Description description,
            List<String> prevailing,
            Function<Item, Optional<Since>> since,
            Function<Item, Optional<Today>> today,
            UnaryOperator<List<Provision>> whole,
            Terms terms) {
        TermLinks words = TermLinks.of(terms, text);
        Links links = view.links(frame.address());
        boolean elsewhere = !frame.address().equals(view.addresses().current());
        return new PolicyPage(
                View.titled(frame, text),
                text.policy(),
                edition,
                same,
                view.chain().inForce().filter(inForce -> elsewhere).map(inForce -> links.current()),
                digest,
                new Phrase(text.title()),
                beside,
                view.names(prevailing),
                description.publisher(),
                Contacts.of(view),
                whole.apply(text.sections().stream()
                        .map(item -> provision(item, words, since, today))
                        .toList()),
                links.json(),
                description,
                text);
    }

    private PolicyPage.OfEdition about(Edition edition, Links links, boolean current) {
        Address here = links.here();
        Entries entries = view.entries();
        boolean inForce = view.chain().status(edition) == Status.IN_FORCE;
        return new PolicyPage.OfEdition(
                entries.entry(edition, here),
                current,
                view.addresses().edition(edition.version()).on(view.site().address()),
                view.chain().before(edition).map(other -> entries.entry(other, here)),
                view.chain().after(edition).map(other -> entries.entry(other, here)),
                inForce
                        ? view.chain().upcoming().stream()
                                .map(other -> entries.entry(other, here))
                                .toList()
                        : List.of(),
                links.editions(),
                links.changes(),
                links.feed(),
                links.editionsData(),
                versions.of(edition, links, current));
    }

    private Since since(Item item, Texts.Origin origin, Edition edition, Links links) {
        Edition from = origin.edition();
        Optional<String> redline = origin.change()
                .flatMap(change -> view.chain().before(from))
                .map(before -> links.comparison(before, from, origin.change().get().id()));
        return new Since(
                origin.change().map(TextPages::how).orElse("first"),
                from.version().toString(),
                view.entries().day(from.particulars().inForceFrom()),
                redline,
                links.text(edition, item.id()));
    }

    private static String how(Change change) {
        if (change.kinds().contains(Kind.ADDED)) {
            return "added";
        }
        return change.kinds().contains(Kind.REPEALED) ? "repealed" : "reworded";
    }

    private static Provision provision(
            Item item,
            TermLinks words,
            Function<Item, Optional<Since>> since,
            Function<Item, Optional<Today>> today) {
        return new Provision(
                item.level(),
                item.id(),
                item.number(),
                Label.anchor(item.number()),
                item.repealed(),
                false,
                item.replaces(),
                item.heading().map(Phrase::new),
                item.blocks().isEmpty() ? Optional.empty() : Optional.of(new Passage(words.in(item))),
                since.apply(item),
                today.apply(item),
                item.children().stream()
                        .map(child -> provision(child, words, since, today))
                        .toList());
    }
}
