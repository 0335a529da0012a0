package org.clausebook.finding;

import static org.clausebook.finding.Rule.Kind.JUDGEMENT;
import static org.clausebook.finding.Severity.ERROR;
import static org.clausebook.finding.Severity.HINT;
import static org.clausebook.finding.Severity.WARNING;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every rule there is, in the order of their ids.
 *
 * <p>An id is literal and permanent: it is written into waivers and reports, and is never given to another rule. Each
 * has a section in {@code docs/rules.md}, its sentences in {@code messages.properties}, and a case that breaks it and
 * one that does not; a test holds the four together.
 */
public enum Rule {
    ATTESTATION_CHANGED("attestation.changed", ERROR, JUDGEMENT),
    ATTESTATION_FILE("attestation.file", ERROR),
    ATTESTATION_FUTURE("attestation.future", WARNING),
    ATTESTATION_MISSING("attestation.missing", ERROR, JUDGEMENT),
    ATTESTATION_ORPHAN("attestation.orphan", WARNING, JUDGEMENT),
    ATTESTATION_STALE("attestation.stale", ERROR, JUDGEMENT),

    CLAUSE_EMPTY("clause.empty", ERROR),
    CLAUSE_REPEALED_TEXT("clause.repealed-text", ERROR),

    EDITION_ADDRESS("edition.address", ERROR),
    EDITION_ATTESTED("edition.attested", WARNING),
    EDITION_BACKDATED("edition.backdated", WARNING),
    EDITION_CHAIN("edition.chain", ERROR),
    EDITION_CITED("edition.cited", WARNING),
    EDITION_FILE_CHANGED("edition.file-changed", ERROR),
    EDITION_FILE_EXTRA("edition.file-extra", ERROR),
    EDITION_FILE_MISSING("edition.file-missing", ERROR),
    EDITION_LANGUAGE("edition.language", ERROR),
    EDITION_LOCK("edition.lock", ERROR),
    EDITION_LOCK_REWRITTEN("edition.lock-rewritten", ERROR),
    EDITION_MANIFEST("edition.manifest", ERROR),
    EDITION_ORDER("edition.order", ERROR),
    EDITION_RECORD("edition.record", ERROR),
    EDITION_REFERENCE("edition.reference", ERROR),
    EDITION_TEXT_ALTERED("edition.text-altered", ERROR),
    EDITION_TIME_ZONE("edition.time-zone", ERROR),
    EDITION_UNLISTED("edition.unlisted", ERROR),

    FACT_MALFORMED("fact.malformed", ERROR),
    FACT_UNKNOWN("fact.unknown", ERROR),

    FILE_CONTROL_CHARACTER("file.control-character", ERROR),
    FILE_LIMIT("file.limit", ERROR),
    FILE_NOT_COMPOSED("file.not-composed", ERROR),
    FILE_NOT_UTF8("file.not-utf8", ERROR),
    FILE_UNEXPECTED("file.unexpected", ERROR),
    FILE_UNKNOWN_CHARACTER("file.unknown-character", ERROR),
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

    LANGUAGE_INVISIBLE("language.invisible", ERROR, JUDGEMENT),
    LANGUAGE_KYRGYZ_LETTERS("language.kyrgyz-letters", WARNING, JUDGEMENT),
    LANGUAGE_LETTER("language.letter", ERROR, JUDGEMENT),
    LANGUAGE_MIXED_SCRIPT("language.mixed-script", ERROR, JUDGEMENT),
    LANGUAGE_QUOTES("language.quotes", HINT, JUDGEMENT),
    LANGUAGE_WRONG("language.wrong", ERROR, JUDGEMENT),

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
    OUTPUT_HOST_LIMIT("output.host-limit", ERROR),

    REF_DANGLING("ref.dangling", ERROR),
    REF_REPEALED("ref.repealed", WARNING, JUDGEMENT),
    REF_TYPED_NUMBER("ref.typed-number", ERROR, JUDGEMENT),

    RELEASE_CITED("release.cited", ERROR, JUDGEMENT),
    RELEASE_CLASS("release.class", ERROR),
    RELEASE_CLAUSE_NUMBER("release.clause-number", ERROR, JUDGEMENT),
    RELEASE_CORRECTS("release.corrects", ERROR),
    RELEASE_DATES("release.dates", ERROR),
    RELEASE_FAR("release.far", WARNING, JUDGEMENT),
    RELEASE_NOTHING_CHANGED("release.nothing-changed", ERROR),
    RELEASE_NOTICE("release.notice", ERROR),
    RELEASE_PLAN("release.plan", ERROR),
    RELEASE_REFERENCE("release.reference", ERROR),
    RELEASE_TRANSLATION_FIXES("release.translation-fixes", WARNING),
    RELEASE_UNANNOUNCED("release.unannounced", WARNING, JUDGEMENT),
    RELEASE_VERSION("release.version", ERROR),
    RELEASE_WORDS("release.words", ERROR, JUDGEMENT),

    SECURITY_FAR("security.far", WARNING),
    SECURITY_LAPSED("security.lapsed", ERROR),
    SECURITY_LAPSING("security.lapsing", WARNING),

    SITE_DUPLICATE_KEY("site.duplicate-key", ERROR),
    SITE_LANGUAGE_TAG("site.language-tag", ERROR),
    SITE_MISSING_KEY("site.missing-key", ERROR),
    SITE_SYNTAX("site.syntax", ERROR),
    SITE_UNKNOWN_KEY("site.unknown-key", ERROR),
    SITE_VALUE("site.value", ERROR),
    SITE_WRONG_TYPE("site.wrong-type", ERROR),

    STATIC_FILE("static.file", ERROR),

    TERM_FORBIDDEN("term.forbidden", ERROR, JUDGEMENT),
    TERM_ONE_LANGUAGE("term.one-language", ERROR, JUDGEMENT),
    TERM_RENDERING("term.rendering", WARNING, JUDGEMENT),
    TERM_TWO_RENDERINGS("term.two-renderings", WARNING, JUDGEMENT),
    TERM_UNDEFINED("term.undefined", WARNING, JUDGEMENT),
    TERM_UNUSED("term.unused", WARNING, JUDGEMENT),

    TRANSLATION_ATTRIBUTES("translation.attributes", ERROR),
    TRANSLATION_BLOCKS("translation.blocks", ERROR),
    TRANSLATION_BOUNDS("translation.bounds", HINT, JUDGEMENT),
    TRANSLATION_CAPTION("translation.caption", ERROR),
    TRANSLATION_FACTS("translation.facts", ERROR),
    TRANSLATION_LAWS("translation.laws", ERROR),
    TRANSLATION_LENGTH("translation.length", HINT, JUDGEMENT),
    TRANSLATION_LEVEL("translation.level", ERROR),
    TRANSLATION_MISSING_CLAUSE("translation.missing-clause", ERROR),
    TRANSLATION_MISSING_FILE("translation.missing-file", ERROR),
    TRANSLATION_MODALITY("translation.modality", WARNING, JUDGEMENT),
    TRANSLATION_MODALITY_HINT("translation.modality-hint", HINT, JUDGEMENT),
    TRANSLATION_NEGATION("translation.negation", HINT, JUDGEMENT),
    TRANSLATION_NOT_FOLLOWED("translation.not-followed", WARNING, JUDGEMENT),
    TRANSLATION_ORDER("translation.order", ERROR),
    TRANSLATION_PARAGRAPHS("translation.paragraphs", WARNING, JUDGEMENT),
    TRANSLATION_REFERENCE_ORDER("translation.reference-order", WARNING, JUDGEMENT),
    TRANSLATION_REFERENCES("translation.references", ERROR),
    TRANSLATION_SENTENCES("translation.sentences", WARNING, JUDGEMENT),
    TRANSLATION_UNKNOWN_CLAUSE("translation.unknown-clause", ERROR),

    VALUE_ADDRESS("value.address", ERROR, JUDGEMENT),
    VALUE_AMOUNT("value.amount", ERROR, JUDGEMENT),
    VALUE_DATE("value.date", ERROR, JUDGEMENT),
    VALUE_DURATION("value.duration", ERROR, JUDGEMENT),
    VALUE_NUMBER("value.number", ERROR, JUDGEMENT),
    VALUE_ORDER("value.order", WARNING, JUDGEMENT),
    VALUE_REPEATED("value.repeated", ERROR, JUDGEMENT),

    WAIVER_EXPIRED("waiver.expired", WARNING),
    WAIVER_INTEGRITY("waiver.integrity", ERROR),
    WAIVER_REASON("waiver.reason", ERROR),
    WAIVER_TOO_LONG("waiver.too-long", WARNING),
    WAIVER_UNUSED("waiver.unused", WARNING);

    /** What a rule is about, and so what people may decide about its findings. */
    public enum Kind {
        /** Whether the text is whole, can be read and leads where it says: its findings have to be mended. */
        INTEGRITY,
        /** How something is said: a person may accept a finding, or a site find the rule less grave. */
        JUDGEMENT
    }

    private static final Map<String, Rule> BY_ID =
            Arrays.stream(values()).collect(Collectors.toMap(Rule::id, Function.identity()));

    private final String id;
    private final Severity severity;
    private final Kind kind;

    Rule(String id, Severity severity) {
        this(id, severity, Kind.INTEGRITY);
    }

    Rule(String id, Severity severity, Kind kind) {
        this.id = id;
        this.severity = severity;
        this.kind = kind;
    }

    /** The rule of an id; empty if there is none. */
    public static Optional<Rule> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** The permanent dotted name, as reports and waivers write it. */
    public String id() {
        return id;
    }

    /** How grave a finding of this rule is, unless the site says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** Whether a finding of it can be accepted as it is, by a waiver. */
    public boolean isWaivable() {
        return kind == Kind.JUDGEMENT;
    }

    @Override
    public String toString() {
        return id;
    }
}
