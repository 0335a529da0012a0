package org.clausebook.read;

import java.util.List;
import java.util.Random;

/** Random bodies, put together from pieces of the grammar and of what Markdown makes of it. */
final class Fragments {

    /** Words, signs, and beginnings of everything; a space behind a piece makes it more often meaningful. */
    private static final List<String> PIECES = List.of(
            "a", "b ", "слово ", "үй", "7", "30 ", "«х» ", "№ ", "й, ", ". ", ": ", "; ", " ", "  ", "\u00A0", "\t", "– ",
            "*", "**", "_", "__", "*x*", "**y** ", "_z_", "*a **b** c*", "***", "****",
            "[", "]", "(", ")", "](", "[w](#a)", "[](#b) ", "[w *x*](law:law) ", "[](law:law)", "[w](https://example.org/ы)",
            "[w]({{website}}x)", "[w](#a b)", "[w](x \"t\")", "[[w](#a)](#b)", "[w][x]", "[^1]", "[x]: y", "![w](x)", "[ ]",
            "{{operator}}", "{{website}} ", "{{support}}", "{{", "}}", "{", "}", "{#x}", "{{ x }}",
            "\\", "\\*", "\\_", "\\[", "\\]", "\\\\", "\\{{", "\\|", "\\.", "\\-", "\\#", "\\\n", "и\\или ",
            "&amp;", "&nbsp;", "&#8470;", "&laquo;", "&", "&x;", "&#0;", "&lt;b&gt;", "&#x301;", "AT&T ",
            "<", ">", "<b>", "</b>", "<!-- c -->", "<https://example.org/>", "<a@example.org> ", "< 5 ", "<?x?>",
            "`", "``", "`c`", "```", "~~", "~~~", "!", "|", " | ", "||",
            "\n", "\n", "\n\n", "\n\n", "  \n", "\n- ", "\n- ", "\n* ", "\n+ ", "\n1. ", "\n2. ", "\n1) ", "\n3. ",
            "\n  ", "\n  - ", "\n   1. ", "\n    ", "\n\t", "\n  \n  ", "\n> ", "\n# ", "\n #", "\n---\n", "\n===\n", "\n***\n",
            "\n- - ", "\n-\n", "\n1.\n", "\n| a | b |\n|---|:-:|\n| 1 | 2 |", "\n|a|\n|-|\n", "\n\na|b\n---|---\n1|2\n", "\n| c |",
            "\n- | a | b |\n  |---|---|\n  | 1 | 2 |\n", "\n\n", "2021\\. ", "2021. ", "а) ", "\n- x\n\n  y\n", "\n```\ncode\n```\n");

    private final Random random;

    Fragments(long seed) {
        this.random = new Random(seed);
    }

    /** A body of 1 to {@code most} pieces. */
    String next(int most) {
        StringBuilder body = new StringBuilder();
        int pieces = 1 + random.nextInt(most);
        for (int i = 0; i < pieces; i++) {
            body.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return body.toString();
    }
}
