package org.clausebook.page;

import org.clausebook.model.ChangeClass;

/**
 * A policy with four editions: provisions are reworded, added, renumbered, split, renamed, merged and repealed. The
 * texts are English in all languages; the first edition was not published in Kyrgyz.
 */
public final class Handbook {

    private static final String FIRST = """
            # Privacy

            ## General {#general}

            Words that stand before the first clause.

            ### {#purpose}

            This policy says how data are processed, see [](#storage) and [](cookies#kept).

            ### {#scope}

            It applies to every visitor of the website.

            ### {#old-rule}

            Visitors are asked for their consent in writing, before any data are collected.

            ## Storage {#keeping}

            ### {#storage}

            Data are stored for 60 days.

            ### {#backup}

            Copies are made every night.

            ### {#notice}

            Visitors are told of every change.

            ## Final provisions {#final}

            ### {#law}

            The law of the land applies.
            """;

    /** A clause is added before another; one is split in two; one is reworded. */
    private static final String SECOND = """
            # Privacy

            ## General {#general}

            Words that stand before the first clause.

            ### {#purpose}

            This policy says how data are processed, see [](#storage) and [](cookies#kept).

            ### {#contact}

            Questions are answered by the operator.

            ### {#scope}

            It applies to every visitor of the website.

            ### {#consent replaces=old-rule}

            Visitors are asked for their consent in writing or by electronic mail, before any data are collected.

            ### {#withdrawal replaces=old-rule}

            Consent can be withdrawn at any time.

            ## Storage {#keeping}

            ### {#storage}

            Data are stored for 30 days.

            ### {#backup}

            Copies are made every night.

            ### {#notice}

            Visitors are told of every change.

            ## Final provisions {#final}

            ### {#law}

            The law of the land applies.
            """;

    /** A clause is renamed and nothing else; one is merged into another; one is repealed. */
    private static final String THIRD = SECOND
            .replace("{#consent replaces=old-rule}", "{#agreement replaces=consent}")
            .replace("{#withdrawal replaces=old-rule}", "{#withdrawal}")
            .replace("{#storage}\n\nData are stored for 30 days.",
                    "{#storage replaces=backup}\n\nData are stored for 30 days, and copies are made every night.")
            .replace("### {#backup}\n\nCopies are made every night.\n\n", "")
            .replace("{#notice}\n\nVisitors are told of every change.", "{#notice .repealed}");

    /** Not yet in force: a clause is reworded, one is new. */
    private static final String FOURTH = THIRD
            .replace("{#storage replaces=backup}", "{#storage}")
            .replace("for 30 days,", "for 10 days,")
            .replace("### {#law}", "### {#audit}\n\nOnce a year the operator is audited.\n\n### {#law}");

    private Handbook() {}

    public static Editions editions() {
        return Editions.inThreeLanguages()
                .next("1.0.0", "2020-02-15", "2020-03-01")
                .note("en", "The first edition", "The policy was adopted.")
                .note("ru", "Первая редакция", "Политика принята.")
                .text("en", FIRST)
                .text("ru", FIRST)
                .accepted("ru", "storage", "A clerk & a judge <agreed>.")
                .accepted("", "", "Both languages are right.")
                .release()
                .next("2.0.0", "2021-02-15", "2021-03-01")
                .note("en", "Consent by electronic mail", "Visitors asked for it.", "The term was cut as well.")
                .note("ru", "Согласие по электронной почте", "Об этом просили посетители.")
                .note("ky", "Электрондук почта аркылуу макулдук", "Муну колдонуучулар суранышкан.")
                .release(SECOND)
                .next("2.1.0", "2022-01-10", "2022-02-01")
                .change(ChangeClass.MINOR)
                .note("en", "Fewer clauses", "Two clauses said the same.")
                .fixes("scope")
                .accepted("ky", "storage", "Two sentences make one in Kyrgyz.")
                .release(THIRD)
                .next("3.0.0", "2026-11-10", "2026-12-01")
                .note("en", "Shorter storage", "Ten days are enough.")
                .release(FOURTH);
    }

    /**
     * Three editions of two clauses: what the second one changes in the first clause is announced, and never applies by itself, because
     * the third one comes instead of it, with a word in the second clause mended.
     */
    public static Editions correctedWhileAnnounced() {
        String text = "# P\n\n## S {#s}\n\n### {#a}\n\nWithin 30 days.\n\n### {#b}\n\nIn writting.\n";
        String announced = text.replace("30", "10");
        return Editions.inThreeLanguages()
                .next("1.0.0", "2020-01-01", "2020-02-01")
                .note("ru", "Первая")
                .release(text)
                .next("2.0.0", "2020-05-01", "2020-06-01")
                .note("ru", "Ответ за 10 дней")
                .release(announced)
                .next("2.1.0", "2020-05-20", "2020-06-01")
                .change(ChangeClass.MINOR)
                .corrects("2.0.0")
                .note("ru", "Исправлена опечатка")
                .release(announced.replace("writting", "writing"));
    }
}
