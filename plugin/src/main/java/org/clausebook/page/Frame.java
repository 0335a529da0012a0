package org.clausebook.page;

import java.util.List;
import java.util.Optional;

/**
 * What every page has around its contents.
 *
 * @param address    where it stands
 * @param tag        its language's tag
 * @param title      what it is about, for the browser's tab
 * @param site       the site's name, for the head of every page
 * @param url        its full, canonical address
 * @param indexed    whether search engines may list it
 * @param sample     whether it is marked as a sample text
 * @param alternates the same page in every language, itself included; for a chooser, the pages that it leads to;
 *                   empty if there are none
 * @param chooser    full address of the page that leaves the choice of language to the reader
 * @param home       link to the page at the root
 * @param index      link to the list of policies in this language
 * @param policy     the policy that it is about, as a link to the edition in force
 * @param styles     link to the stylesheet
 * @param icon       link to the site's own icon, if it has one
 */
public record Frame(
        Address address,
        String tag,
        String title,
        String site,
        String url,
        boolean indexed,
        boolean sample,
        List<Alternate> alternates,
        Optional<String> chooser,
        String home,
        Optional<String> index,
        Optional<PolicyLink> policy,
        String styles,
        Optional<String> icon) {

    public Frame {
        alternates = List.copyOf(alternates);
    }

    /** The same about something else. */
    Frame titled(String other) {
        return new Frame(
                address, tag, other, site, url, indexed, sample, alternates, chooser, home, index, policy, styles,
                icon);
    }
}
