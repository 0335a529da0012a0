package org.clausebook.page;

import java.util.List;
import org.clausebook.model.Language;
import org.clausebook.model.Version;

/**
 * Where everything about a policy stands in one language. An address that was once published never dies, so none of
 * these may ever change.
 */
public record PolicyAddresses(Language language, String policy) {

    /**
     * Behind the address of a policy, what search engines are asked not to list: single editions, comparisons, two languages
     * side by side, the lists of both, and drafts, which do not apply now or stand elsewhere. With a slash at the end: whatever is
     * below.
     */
    static final List<String> UNLISTED = List.of("v/", "compare", "compare/", "with", "with/", "draft");

    /** The edition in force: {@code kg/privacy}. */
    public Address current() {
        return new Address(language.segment() + "/" + policy);
    }

    /** The working text, where it is shown beside the edition in force: {@code kg/privacy/draft}. */
    public Address draft() {
        return below("draft");
    }

    /** The list of all editions and the days on which each applied: {@code kg/privacy/v}. */
    public Address editions() {
        return below("v");
    }

    /** One edition, from the day on which it is published: {@code kg/privacy/v/2.0.0}. */
    public Address edition(Version version) {
        return below("v/" + version);
    }

    /** The change notes: {@code kg/privacy/changes}. */
    public Address changes() {
        return below("changes");
    }

    /** The list of all comparisons: {@code kg/privacy/compare}. */
    public Address comparisons() {
        return below("compare");
    }

    /** The redline of two editions: {@code kg/privacy/compare/1.0.0...2.0.0}. */
    public Address comparison(Version before, Version after) {
        return below("compare/" + before + "..." + after);
    }

    /** The redline of an earlier edition against whichever is in force: {@code kg/privacy/compare/1.0.0...current}. */
    public Address comparisonWithCurrent(Version before) {
        return below("compare/" + before + "...current");
    }

    /** The list of what can be read beside other languages: {@code kg/privacy/with}. */
    public Address besides() {
        return below("with");
    }

    /** The edition in force beside another language: {@code kg/privacy/with/ru}. */
    public Address beside(Language other) {
        return below("with/" + other.segment());
    }

    /** The same of whichever edition takes effect next: {@code kg/privacy/with/ru/next}. */
    public Address besideNext(Language other) {
        return below("with/" + other.segment() + "/next");
    }

    /** The newest change of what applies, in both languages: {@code kg/privacy/with/ru/compare}. */
    public Address besideComparison(Language other) {
        return below("with/" + other.segment() + "/compare");
    }

    /** The working text, where it is shown beside the edition in force: {@code kg/privacy/with/ru/draft}. */
    public Address besideDraft(Language other) {
        return below("with/" + other.segment() + "/draft");
    }

    /** The Atom feed; the only address here that is a file's name: {@code kg/privacy/feed.atom}. */
    public String feed() {
        return below("feed.atom").path();
    }

    private Address below(String path) {
        return new Address(language.segment() + "/" + policy + "/" + path);
    }
}
