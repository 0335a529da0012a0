package org.clausebook.harm;

import static org.clausebook.finding.Severity.ERROR;
import static org.clausebook.finding.Severity.HINT;
import static org.clausebook.finding.Severity.WARNING;

import java.util.Locale;
import org.clausebook.finding.Severity;

/** A kind of defect, and how grave a finding there has to be about it at least. */
public enum Harm {
    DIGIT("a digit is another one", ERROR),
    UNIT("a period is in another unit", ERROR),
    WORKING_DAYS("working days become days, or the other way", ERROR),
    NUMBER_WORD("a number word before a unit is another one", ERROR),
    MONTH("a date is in another month", ERROR),
    MEASURE("an amount is in another currency, or no longer a percentage", ERROR),
    EXCHANGED("two numbers of days, months or the like have changed places between items, cells or paragraphs", ERROR),
    EMAIL("a typed e-mail address is another one", ERROR),
    LINK("a link leads elsewhere", ERROR),
    REFERENCE("a reference leads to another clause", ERROR),
    REFERENCES_SWAPPED("two references have changed places between items, cells or paragraphs", ERROR),
    REFERENCE_DROPPED("a reference is gone", ERROR),
    CITATION("a citation names another article or part", ERROR),
    CITATION_DROPPED("a citation has become mere words", ERROR),
    FACT_DROPPED("a fact is gone", ERROR),
    ITEM_DROPPED("an item of a list is gone", ERROR),
    ROW_DROPPED("a row of a table is gone", ERROR),
    CLAUSE_DROPPED("a clause is gone", ERROR),
    CLAUSE_EMPTIED("a clause has lost its text", ERROR),
    CLAUSES_SWAPPED("two neighbouring clauses have changed places", ERROR),
    OTHER_LANGUAGE("a clause stands in another language", ERROR),
    HOMOGLYPH("a letter of another script looks like the right one", ERROR),
    INVISIBLE("an invisible character stands in a word", ERROR),
    SOURCE_CHANGED("the drafting text has changed since it was translated", ERROR),
    TRANSLATION_CHANGED("the translation has changed since it was attested", ERROR),
    TERM_FORBIDDEN("a term is said in words that must not stand for it", ERROR),
    TERM_SWAPPED("a term stands for another one", WARNING),
    EXCHANGED_WITHIN("two such numbers have changed places within one paragraph", WARNING),
    REFERENCES_INVERTED("two references have changed places within one paragraph", WARNING),
    SENTENCE_DROPPED("a sentence is gone", WARNING),
    PARAGRAPH_DROPPED("a paragraph is gone", WARNING),
    KYRGYZ_LETTER("a Kyrgyz word stands without its ң, ө or ү", WARNING),
    NEGATION_DROPPED("a negation is gone", HINT),
    MODALITY("a duty has become a permission", HINT),
    BOUND_DROPPED("an exception or a limit is gone", HINT);

    private final String description;
    private final Severity expected;

    Harm(String description, Severity expected) {
        this.description = description;
        this.expected = expected;
    }

    /** Its name in reports: {@code number-word}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What has happened to the text, in words. */
    public String description() {
        return description;
    }

    /** How grave a finding has to be at least to count as having caught it. */
    public Severity expected() {
        return expected;
    }

    /** Whether it is only seen by comparing with what somebody attested. */
    public boolean isAboutAttestations() {
        return this == SOURCE_CHANGED || this == TRANSLATION_CHANGED;
    }
}
