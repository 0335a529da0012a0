package org.clausebook.page;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.PublishedText;

/**
 * A policy's text in one language: the edition in force, any other edition, or a draft.
 *
 * @param policy     its id
 * @param edition    what is to be said of the edition; empty for a draft
 * @param same       of a draft that does not differ from the newest edition: its version
 * @param inForce    link to the edition in force, if there is one and this is not its page
 * @param digest     of the text
 * @param title      the policy's title
 * @param beside     links to the same text beside other languages, if there are such pages of it
 * @param prevailing names of the languages that decide in a conflict, each in itself; empty if the policy does not say
 * @param publisher  who publishes it: of an edition, as was released with it; empty if nobody is named
 * @param contact    whom readers may turn to today, whichever edition this is; empty if the settings do not say
 * @param sections   in order
 * @param json       link to the same as JSON
 * @param description what machines are told of it
 * @param text       what the page is made from, for the JSON beside it
 */
public record PolicyPage(
        Frame frame,
        String policy,
        Optional<OfEdition> edition,
        Optional<String> same,
        Optional<String> inForce,
        String digest,
        Phrase title,
        List<LanguageLink> beside,
        List<LanguageName> prevailing,
        Optional<String> publisher,
        List<Phrase> contact,
        List<Provision> sections,
        String json,
        Description description,
        PublishedText text)
        implements Page {

    public PolicyPage {
        beside = List.copyOf(beside);
        prevailing = List.copyOf(prevailing);
        contact = List.copyOf(contact);
        sections = List.copyOf(sections);
    }

    /** A language by its own name. */
    public record LanguageName(String tag, String name) {}

    /**
     * What the page of an edition says besides its text.
     *
     * @param shown     the edition itself
     * @param current   whether the page stands at the address that always holds the edition in force
     * @param permanent full address at which this edition stands for ever
     * @param previous  the edition before it
     * @param next      the one after it
     * @param upcoming  those that have yet to take effect, the next one first; only on the page of the edition in force
     * @param all       link to the list of editions
     * @param changes   link to the change notes
     * @param feed      link to the feed
     * @param data      link to the list of editions for machines
     * @param versions  where machines find other editions in the same language
     */
    public record OfEdition(
            EditionEntry shown,
            boolean current,
            String permanent,
            Optional<EditionEntry> previous,
            Optional<EditionEntry> next,
            List<EditionEntry> upcoming,
            String all,
            String changes,
            String feed,
            String data,
            List<RelatedVersion> versions) {

        public OfEdition {
            upcoming = List.copyOf(upcoming);
            versions = List.copyOf(versions);
        }
    }

    /**
     * A section, clause or sub-clause.
     *
     * @param level   2 for a section, 3 for a clause, 4 and more for sub-clauses
     * @param number  as cited, without final dot
     * @param anchor  the anchor by number
     * @param untranslated whether only the drafting language has it so far, which a draft may show
     * @param earlier earlier ids, whose anchors live on here
     * @param heading title or caption
     * @param body    lead or text; none if there is none
     * @param since   since when it reads as it does; empty in a draft
     * @param today   what has become of it in the edition in force; empty where that is the page's own edition
     */
    public record Provision(
            int level,
            String id,
            String number,
            String anchor,
            boolean repealed,
            boolean untranslated,
            List<String> earlier,
            Optional<Phrase> heading,
            Optional<Passage> body,
            Optional<Since> since,
            Optional<Today> today,
            List<Provision> clauses) {

        public Provision {
            earlier = List.copyOf(earlier);
            clauses = List.copyOf(clauses);
        }

        /** The same with other clauses in it. */
        Provision with(List<Provision> others) {
            return new Provision(
                    level, id, number, anchor, repealed, untranslated, earlier, heading, body, since, today, others);
        }
    }

    /**
     * Since when a provision reads as it does.
     *
     * @param how     what that edition did to it: {@code added}, {@code repealed}, {@code reworded}, or {@code first} if
     *                nothing is known from before
     * @param version of that edition
     * @param from    the first day on which that edition is in force
     * @param redline link to its place in the comparison that shows it
     * @param text    permanent link to it in the page's edition
     */
    public record Since(String how, String version, Day from, Optional<String> redline, String text) {}

    /**
     * What has become of a provision in the edition in force.
     *
     * @param how {@code same}, {@code reworded}, {@code repealed}, {@code replaced}, {@code gone}; {@code new} if the
     *            edition in force does not have it yet
     * @param in  where it stands there, or what stands there in its place
     */
    public record Today(String how, List<ProvisionLink> in) {

        public Today {
            in = List.copyOf(in);
        }
    }

    @Override
    public String template() {
        return "policy";
    }

    @Override
    public Optional<PublishedText> shown(String tag) {
        return Optional.of(text);
    }

    @Override
    public Optional<OwnText> ownText(String tag) {
        return Optional.of(new OwnText(policy, frame.address(), frame.address()));
    }
}
