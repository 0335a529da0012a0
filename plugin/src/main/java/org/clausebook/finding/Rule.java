package org.clausebook.finding;

import static org.clausebook.finding.Severity.ERROR;
import static org.clausebook.finding.Severity.WARNING;

/**
 * Every rule there is, in the order of their ids.
 *
 * <p>An id is literal and permanent: it is written into waivers and reports, and is never given to another rule. Each
 * has a section in {@code docs/rules.md}, its sentences in {@code messages.properties}, and a case that breaks it and
 * one that does not; a test holds the four together.
 */
public enum Rule {
    ATTESTATION_CHANGED("attestation.changed", ERROR),
    ATTESTATION_FILE("attestation.file", ERROR),
    ATTESTATION_MISSING("attestation.missing", ERROR),
    ATTESTATION_ORPHAN("attestation.orphan", WARNING),
    ATTESTATION_STALE("attestation.stale", ERROR),

    CLAUSE_EMPTY("clause.empty", ERROR),
    CLAUSE_REPEALED_TEXT("clause.repealed-text", ERROR),

    EDITION_ADDRESS("edition.address", ERROR),
    EDITION_CHAIN("edition.chain", ERROR),
    EDITION_FILE_CHANGED("edition.file-changed", ERROR),
    EDITION_FILE_EXTRA("edition.file-extra", ERROR),
    EDITION_FILE_MISSING("edition.file-missing", ERROR),
    EDITION_LANGUAGE("edition.language", ERROR),
    EDITION_LOCK("edition.lock", ERROR),
    EDITION_LOCK_REWRITTEN("edition.lock-rewritten", ERROR),
    EDITION_MANIFEST("edition.manifest", ERROR),
    EDITION_ORDER("edition.order", ERROR),
    EDITION_RECORD("edition.record", ERROR),
    EDITION_TEXT_ALTERED("edition.text-altered", ERROR),
    EDITION_UNLISTED("edition.unlisted", ERROR),

    FACT_MALFORMED("fact.malformed", ERROR),
    FACT_UNKNOWN("fact.unknown", ERROR),

    FILE_CONTROL_CHARACTER("file.control-character", ERROR),
    FILE_LIMIT("file.limit", ERROR),
    FILE_NOT_COMPOSED("file.not-composed", ERROR),
    FILE_NOT_UTF8("file.not-utf8", ERROR),
    FILE_UNEXPECTED("file.unexpected", ERROR),
    FILE_UNREADABLE("file.unreadable", ERROR),

    FORMAT_ATTRIBUTES("format.attributes", ERROR),
    FORMAT_CHARACTER("format.character", ERROR),
    FORMAT_EMPHASIS("format.emphasis", ERROR),
    FORMAT_FOOTNOTE("format.footnote", ERROR),
    FORMAT_FRONT_MATTER("format.front-matter", ERROR),
    FORMAT_HEADING("format.heading", ERROR),
    FORMAT_LEVEL_SKIPPED("format.level-skipped", ERROR),
    FORMAT_LIMIT("format.limit", ERROR),
    FORMAT_LINK("format.link", ERROR),
    FORMAT_LIST("format.list", ERROR),
    FORMAT_OUTSIDE_SECTION("format.outside-section", ERROR),
    FORMAT_RAW_HTML("format.raw-html", ERROR),
    FORMAT_TABLE("format.table", ERROR),
    FORMAT_TITLE("format.title", ERROR),
    FORMAT_TOO_COMPLEX("format.too-complex", ERROR),
    FORMAT_UNSUPPORTED("format.unsupported", ERROR),

    ID_DUPLICATE("id.duplicate", ERROR),
    ID_MALFORMED("id.malformed", ERROR),
    ID_MISSING("id.missing", ERROR),
    ID_REUSED("id.reused", ERROR),
    ID_VANISHED("id.vanished", ERROR),
    ID_WRONG_LEVEL("id.wrong-level", ERROR),

    LAW_NUMBERS("law.numbers", ERROR),
    LAW_UNKNOWN("law.unknown", ERROR),

    LINK_UNSAFE("link.unsafe", ERROR),

    LOOK_TEMPLATE("look.template", ERROR),
    LOOK_TEXT("look.text", ERROR),

    NUMBER_MALFORMED("number.malformed", ERROR),
    NUMBER_ORDER("number.order", ERROR),
    NUMBER_SHIFTED("number.shifted", ERROR),

    OUTPUT_BUSY("output.busy", ERROR),
    OUTPUT_FOREIGN("output.foreign", ERROR),

    REF_DANGLING("ref.dangling", ERROR),
    REF_TYPED_NUMBER("ref.typed-number", ERROR),

    RELEASE_CLASS("release.class", ERROR),
    RELEASE_CORRECTS("release.corrects", ERROR),
    RELEASE_DATES("release.dates", ERROR),
    RELEASE_NOTHING_CHANGED("release.nothing-changed", ERROR),
    RELEASE_NOTICE("release.notice", ERROR),
    RELEASE_PLAN("release.plan", ERROR),
    RELEASE_REFERENCE("release.reference", ERROR),
    RELEASE_TRANSLATION_FIXES("release.translation-fixes", ERROR),
    RELEASE_VERSION("release.version", ERROR),

    SITE_DUPLICATE_KEY("site.duplicate-key", ERROR),
    SITE_LANGUAGE_TAG("site.language-tag", ERROR),
    SITE_MISSING_KEY("site.missing-key", ERROR),
    SITE_SYNTAX("site.syntax", ERROR),
    SITE_UNKNOWN_KEY("site.unknown-key", ERROR),
    SITE_VALUE("site.value", ERROR),
    SITE_WRONG_TYPE("site.wrong-type", ERROR),

    STATIC_FILE("static.file", ERROR),

    TRANSLATION_ATTRIBUTES("translation.attributes", ERROR),
    TRANSLATION_BLOCKS("translation.blocks", ERROR),
    TRANSLATION_CAPTION("translation.caption", ERROR),
    TRANSLATION_FACTS("translation.facts", ERROR),
    TRANSLATION_LAWS("translation.laws", ERROR),
    TRANSLATION_LEVEL("translation.level", ERROR),
    TRANSLATION_MISSING_CLAUSE("translation.missing-clause", ERROR),
    TRANSLATION_MISSING_FILE("translation.missing-file", ERROR),
    TRANSLATION_NOT_FOLLOWED("translation.not-followed", WARNING),
    TRANSLATION_ORDER("translation.order", ERROR),
    TRANSLATION_PARAGRAPHS("translation.paragraphs", WARNING),
    TRANSLATION_REFERENCES("translation.references", ERROR),
    TRANSLATION_UNKNOWN_CLAUSE("translation.unknown-clause", ERROR);

    private final String id;
    private final Severity severity;

    Rule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** The permanent dotted name, as reports and waivers write it. */
    public String id() {
        return id;
    }

    /** How grave a finding of this rule is, unless the site says otherwise. */
    public Severity severity() {
        return severity;
    }

    @Override
    public String toString() {
        return id;
    }
}
