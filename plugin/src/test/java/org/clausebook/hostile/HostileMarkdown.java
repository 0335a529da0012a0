package org.clausebook.hostile;

import static org.clausebook.hostile.HostileCase.body;
import static org.clausebook.hostile.HostileCase.of;
import static org.clausebook.hostile.HostileCase.published;
import static org.clausebook.hostile.HostileRepository.BEGIN;
import static org.clausebook.hostile.HostileRepository.TEXT;
import static org.clausebook.hostile.HostileRepository.WORDS;

import java.util.List;

/** Texts that cost a careless parser hours, and texts that would like to be a program: cases 42 to 62. */
final class HostileMarkdown {

    private HostileMarkdown() {}

    static List<HostileCase> cases() {
        return List.of(
                body("42", "a bracket and 60 backslashes", "[" + "\\".repeat(60) + "\n"),
                of("43", "front matter with a value of 32 KiB in 16,384 lines", r ->
                        r.write(TEXT, "---\na: |\n" + " \n".repeat(16_384) + "---\n\n" + BEGIN + WORDS)),
                of("43b", "the same as a fact", r -> r.settings(
                        "value: Example LLC }", "value: \"a\" }\n  long:\n    type: text\n    value: |\n" + "      x\n".repeat(8_192))),
                body("44", "10,000 definitions of links", "[k]: u\n".repeat(10_000)),
                body("45", "a thousand quotations in each other", "> ".repeat(1_000) + "a\n"),
                body("46", "a thousand lists in each other", "- ".repeat(1_000) + "a\n"),
                body("47", "a comment of 10 KB", "a <!-- " + "word ".repeat(2_000) + "-->\n"),
                body("48", "2,000 classes in braces", "Words {" + ".a ".repeat(2_000) + "}\n"),
                body("49", "a table of 1,000 columns", "|" + " a |".repeat(1_000) + "\n|" + "---|".repeat(1_000) + "\n"),
                body("50", "a definition that 10,000 links repeat", "[x]: y" + "y".repeat(400) + "\n\n" + "[x] ".repeat(10_000) + "\n"),
                body("52", "a script", "A <script>alert(1)</script>\n"),
                body("52b", "a picture that fails on purpose", "A <img src=x onerror=alert(1)>\n"),
                body("52c", "a drawing that acts", "A <svg onload=alert(1)>\n"),
                body("53", "a handler in braces", "A [x](#a){onclick=\"alert(1)\"}\n"),
                body("54", "a style in braces", "A *x*{style=color:red}\n"),
                body("55", "an address in braces", "A [x](#a){href=\"javascript:alert(1)\"}\n"),
                body("56", "`javascript:`", "[x](javascript:a)\n"),
                body("56b", "with capitals", "[x](JavaScript:a)\n"),
                body("56c", "with an entity in it", "[x](java&#115;cript:a)\n"),
                body("56d", "with a colon by name", "[x](javascript&colon;a)\n"),
                body("56e", "behind a control character", "[x](&#1;javascript:a)\n"),
                body("56f", "with a tab in it", "[x](java\tscript:a)\n"),
                body("56g", "with a line end in it", "[x](java&#10;script:a)\n"),
                body("56h", "behind a space", "[x](&#32;javascript:a)\n"),
                body("56i", "in percents", "[x](javascript%3Aa)\n"),
                body("56j", "in angle brackets", "<javascript:a>\n"),
                body("57", "`data:`", "[x](data:text/html,x)\n"),
                body("57b", "`vbscript:`", "[x](vbscript:x)\n"),
                body("57c", "`file:`", "[x](file:///etc/passwd)\n"),
                body("57d", "`blob:`", "[x](blob:x)\n"),
                body("58", "an address without its scheme", "[x](//evil.example)\n"),
                body("58b", "the same with a backslash", "[x](/\\\\evil.example)\n"),
                body("58c", "the same with two", "[x](\\\\\\\\evil.example)\n"),
                body("59", "a picture from elsewhere", "![x](https://evil.example/track.png)\n"),
                body("59b", "a set of them", "<img srcset=\"https://evil.example/a 1x\">\n"),
                body("60", "a fence whose language acts", "```js\" onclick=\"a\ncode\n```\n"),
                published("61", "a title full of markup", "<h1>Terms &quot;&gt;&lt;img src=x onerror=a&gt;</h1>", r ->
                        r.write(TEXT, "# Terms \"\\>\\<img src=x onerror=a\\>\n\n## Section {#a}\n\n" + WORDS)),
                published("62", "a language whose name is markup", "&lt;/title&gt;&lt;script&gt;", r ->
                        r.settings("name: English", "name: \"</title><script>a</script>\"")),
                published("62b", "a fact that is markup", "Words &lt;img src=x onerror=a&gt;", r -> {
                    r.settings("Example LLC", "\"<img src=x onerror=a>\"");
                    r.body("Words {{operator}} of everybody.\n");
                }));
    }
}
