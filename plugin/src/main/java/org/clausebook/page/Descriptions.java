package org.clausebook.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.clausebook.edition.Edition;
import org.clausebook.edition.TextLinks;
import org.clausebook.edition.Timeline;
import org.clausebook.model.Destination;
import org.clausebook.model.Law;
import org.clausebook.model.Masthead;
import org.clausebook.model.PlainText;
import org.clausebook.model.PublishedText;
import org.clausebook.model.SiteConfig;

/** Makes what machines are told of the texts of a policy, in one language. */
final class Descriptions {

    private static final String DRAFT = "draft";

    private final View view;

    Descriptions(View view) {
        this.view = view;
    }

    /** Of an edition, on the page at the address of the edition in force or on its own. */
    Description of(Edition edition, Frame frame, PublishedText text) {
        boolean current = frame.address().equals(view.addresses().current());
        return description(
                frame,
                text,
                view.chain().status(edition).word(),
                Optional.of(about(edition, current)),
                edition.record().drafting(),
                Masthead.of(view.site(), edition.record()),
                edition.record().laws());
    }

    /** Of the working text. */
    Description ofDraft(Frame frame, PublishedText text) {
        SiteConfig site = view.site();
        return description(frame, text, DRAFT, Optional.empty(), site.drafting().tag(), Masthead.of(site, view.policy()), site.laws());
    }

    private Description description(
            Frame frame,
            PublishedText text,
            String status,
            Optional<Description.OfEdition> edition,
            String drafting,
            Masthead masthead,
            Map<String, Law> laws) {
        List<Description.Text> others = frame.alternates().stream()
                .filter(alternate -> alternate.complete() && !alternate.current())
                .map(alternate -> new Description.Text(alternate.url(), alternate.tag()))
                .toList();
        boolean isOriginal = frame.tag().equals(drafting);
        return new Description(
                frame.url(),
                PlainText.ofLine(text.title()),
                frame.tag(),
                status,
                edition,
                masthead.publisher(frame.tag()),
                others.stream().filter(other -> other.language().equals(drafting)).findFirst(),
                isOriginal ? others : List.of(),
                TextLinks.laws(text).stream()
                        .map(Destination.LawText::law)
                        .distinct()
                        .map(laws::get)
                        .filter(Objects::nonNull)
                        .toList(),
                frame.url() + ".json",
                frame.sample());
    }

    private Description.OfEdition about(Edition edition, boolean current) {
        Optional<String> lastDay = view.chain()
                .period(edition)
                .flatMap(Timeline.Period::last)
                .map(Object::toString);
        return new Description.OfEdition(
                edition.version().toString(),
                edition.particulars().published().toString(),
                current ? Optional.of(edition.particulars().inForceFrom().toString()) : Optional.empty(),
                current ? Optional.empty() : lastDay,
                page(edition),
                view.chain().before(edition).filter(view.texts()::has).map(this::page));
    }

    private String page(Edition edition) {
        return view.frames().url(view.addresses().edition(edition.version()));
    }
}
