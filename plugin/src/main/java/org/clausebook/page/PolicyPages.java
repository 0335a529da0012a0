package org.clausebook.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.clausebook.diff.Comparison;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Succession;
import org.clausebook.edition.Timeline;
import org.clausebook.model.Language;
import org.clausebook.model.Localized;
import org.clausebook.model.PlainText;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.PublishedText;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Terms;

/**
 * Makes all pages of one policy as they stand on one day. Each is made when its turn comes, so that only one is in
 * memory; what several of them show is compared once for each language. Confined to one thread.
 */
public final class PolicyPages {

    private final SiteConfig site;
    private final Frames frames;
    private final Terms terms;
    private final PolicyConfig policy;
    private final Chain chain;
    private final List<PublishedText> drafts;
    private final boolean everyPair;
    private final PolicyListing listing;
    private final Succession succession;
    private final Map<String, Texts> texts = new TreeMap<>();

    /**
     * @param terms     of the site as they are today
     * @param timeline  the policy's editions
     * @param drafts    the working text in each language: as long as there is no edition it stands in its place,
     *                  afterwards beside it; none if it is not to be shown
     * @param everyPair whether every two editions are compared, and not only each with what it changes and with the one in force
     */
    public PolicyPages(
            SiteConfig site,
            Frames frames,
            Terms terms,
            PolicyConfig policy,
            Timeline timeline,
            List<PublishedText> drafts,
            boolean everyPair) {
        this.site = site;
        this.frames = frames;
        this.terms = terms;
        this.policy = policy;
        this.chain = new Chain(timeline);
        this.drafts = List.copyOf(drafts);
        this.everyPair = everyPair;
        this.listing = PolicyListing.of(policy.id(), titles(), site, !chain.visible().isEmpty());
        this.succession = Succession.of(chain.visible());
    }

    /** Takes one page after the other. */
    public interface Receiver {
        void accept(Page page) throws IOException;
    }

    /** What the index pages say of the policy. */
    public PolicyListing listing() {
        return listing;
    }

    /**
     * Hands over every page.
     *
     * @throws IOException what the receiver throws
     */
    public void each(Receiver receiver) throws IOException {
        drafts(receiver);
        editions(receiver);
    }

    /**
     * Hands over the pages of the working text, language by language.
     *
     * @throws IOException what the receiver throws
     */
    public void drafts(Receiver receiver) throws IOException {
        Predicate<Language> drafted = language -> draft(language).isPresent();
        for (View view : views()) {
            Optional<PublishedText> draft = draft(view.language());
            if (draft.isEmpty()) {
                continue;
            }
            PublishedText source = draft(site.drafting()).orElse(draft.get());
            receiver.accept(new TextPages(view).draft(draft.get(), source, drafted));
            List<BesidePages> besides = new ArrayList<>();
            for (View second : others(view)) {
                Optional<PublishedText> other = draft(second.language());
                if (other.isPresent()) {
                    BesidePages pages = beside(view, second);
                    receiver.accept(pages.draft(draft.get(), other.get()));
                    besides.add(pages);
                }
            }
            if (chain.visible().isEmpty() && !besides.isEmpty()) {
                receiver.accept(new BesideLists(view, besides).draft(drafted));
            }
        }
    }

    /**
     * Hands over the pages of the editions, language by language. They do not depend on the working text.
     *
     * @throws IOException what the receiver throws
     */
    public void editions(Receiver receiver) throws IOException {
        if (chain.visible().isEmpty()) {
            return;
        }
        for (View view : views()) {
            editions(view, receiver);
            List<BesidePages> besides =
                    others(view).stream().map(second -> beside(view, second)).toList();
            for (BesidePages pages : besides) {
                receiver.accept(pages.current());
                receiver.accept(pages.next());
                receiver.accept(pages.comparison());
            }
            if (!besides.isEmpty()) {
                receiver.accept(new BesideLists(view, besides).editions());
            }
        }
    }

    /**
     * Hands over only those of them that hold an edition's text, language by language.
     *
     * @throws IOException what the receiver throws
     */
    public void texts(Receiver receiver) throws IOException {
        for (View view : views()) {
            texts(view, new AbsencePages(view), receiver);
        }
    }

    private List<View> views() {
        return site.languages().stream().map(this::view).toList();
    }

    private List<View> others(View view) {
        return views().stream().filter(other -> !other.language().equals(view.language())).toList();
    }

    private static BesidePages beside(View view, View second) {
        return new BesidePages(view, second, new AbsencePages(view));
    }

    private View view(Language language) {
        PolicyAddresses addresses = new PolicyAddresses(language, policy.id());
        Texts own = texts(language.tag());
        Entries entries = new Entries(chain, own, addresses, site.timeZone());
        return new View(site, frames, terms, policy, listing, chain, own, entries, addresses);
    }

    /**
     * Compares an edition's text with a later one's in the same language: what the pages say of them.
     *
     * @throws IllegalArgumentException if they are not texts of visible editions
     */
    public Comparison compare(PublishedText before, PublishedText after) {
        return texts(after.language().tag())
                .compared(editionOf(before), editionOf(after))
                .orElseThrow()
                .comparison();
    }

    private Edition editionOf(PublishedText text) {
        return chain.visible().stream()
                .filter(edition -> edition.text(text.language().tag()).filter(own -> own == text).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no visible edition has this text"));
    }

    private Texts texts(String tag) {
        return texts.computeIfAbsent(tag, t -> new Texts(t, chain, succession));
    }

    private void editions(View view, Receiver receiver) throws IOException {
        AbsencePages absences = new AbsencePages(view);
        texts(view, absences, receiver);
        NotePages notes = new NotePages(view);
        receiver.accept(notes.editions());
        receiver.accept(notes.changes());
        comparisons(new ComparisonPages(view, absences, everyPair), receiver);
    }

    private void texts(View view, AbsencePages absences, Receiver receiver) throws IOException {
        TextPages textPages = new TextPages(view);
        receiver.accept(current(view, textPages, absences));
        for (Edition edition : chain.visible()) {
            receiver.accept(view.texts().has(edition) ? textPages.edition(edition) : absences.edition(edition));
        }
    }

    private Page current(View view, TextPages textPages, AbsencePages absences) {
        Optional<Edition> inForce = chain.inForce();
        if (inForce.isEmpty()) {
            return absences.notInForce();
        }
        return view.texts().has(inForce.get()) ? textPages.current(inForce.get()) : absences.current(inForce.get());
    }

    private void comparisons(ComparisonPages pages, Receiver receiver) throws IOException {
        for (Edition after : chain.visible()) {
            for (Edition before : pages.before(after)) {
                receiver.accept(pages.of(before, after));
            }
        }
        Optional<Edition> inForce = chain.inForce();
        if (inForce.isPresent()) {
            for (Edition before : chain.allBefore(inForce.get())) {
                receiver.accept(pages.withCurrent(before, inForce.get()));
            }
        }
        if (chain.hasComparisons()) {
            receiver.accept(pages.list());
        }
    }

    private Optional<PublishedText> draft(Language language) {
        return drafts.stream().filter(text -> text.language().equals(language)).findFirst();
    }

    /** By its title in the edition in force; where there is none yet, in the first to come, otherwise in the draft. */
    private Localized titles() {
        Map<String, String> titles = new TreeMap<>();
        Optional<Edition> edition = chain.inForce().or(() -> chain.visible().stream().findFirst());
        if (edition.isPresent()) {
            edition.get().texts().forEach((tag, text) -> titles.put(tag, PlainText.ofLine(text.title())));
        } else {
            drafts.forEach(text -> titles.put(text.language().tag(), PlainText.ofLine(text.title())));
        }
        return new Localized(titles);
    }
}
