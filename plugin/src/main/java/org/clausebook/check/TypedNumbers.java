package org.clausebook.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers that cite something: next to a word such as <i>пункт</i>, <i>берене</i>, <i>ст.</i> or <i>clause</i>, and
 * numbers with full stops ({@code 5.8.3}). What stands close together is one citation: <i>п. 1 ч. 2 ст. 10</i>.
 *
 * <p>Left alone is what only looks like one: periods and amounts (<i>in this clause 30 days</i>), decimals and per cent,
 * hours (<i>24 ч. 30 мин.</i>), versions of programs (<i>TLS 1.2</i>), numbers of documents (<i>№ 5.3</i>).
 */
final class TypedNumbers {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** {@code 12}, {@code 5.8.3}, {@code 5.8-1}; no date, no year with more than four digits, no part that begins with 0. */
    private static final String NUMBER = "(?>[1-9][0-9]{0,3}(?:[.][1-9][0-9]{0,2})*(?:-[1-9][0-9]{0,2})?)(?![0-9\\\\])";

    private static final String DOTTED_NUMBER =
            "(?<![0-9.,/№-])(?<!№ )(?<![A-Za-z])(?>[1-9][0-9]{0,2}(?:[.][1-9][0-9]{0,2}){%s,})(?![0-9\\\\])(?! ?%%)";

    /** In Cyrillic text a number behind a Latin word is the version of a program. */
    private static final Pattern DOTTED = Pattern.compile("(?<![A-Za-z] )(?<!саат )" + DOTTED_NUMBER.formatted("1"), FLAGS);
    /** Where 1.5 is a decimal, only a second full stop makes a citation. */
    private static final Pattern DOTTED_TWICE = Pattern.compile(DOTTED_NUMBER.formatted("2"), FLAGS);

    /** What is counted: behind a number one of these says that it is an amount. Before the patterns, which are made of them. */
    private static final Map<String, String> UNITS = Map.of(
            "ky", "күн|жумуш|календар|саат|мүнөт|секунд|айлык|апта|жума|жыл|пайыз|сом|рубл|адам|жол",
            "ru", "рабоч|календарн|дн(?:ей|я|ям|ями|ях|ю)|день|мин|час|сек|месяц|недел|год|лет|сут|процент|руб|сом"
                    + "|тыс|млн|человек|лиц|раз",
            "en", "working|business|calendar|consecutive|day|hour|minute|second|month|week|year|time|per ?cent|rouble|som\\b"
                    + "|person|people");

    private static final Map<String, Pattern> WORDS = Map.of("ky", kyrgyz(), "ru", russian(), "en", english());

    /** What may stand between the parts of one citation. */
    private static final Pattern JOINT = Pattern.compile("[ ,;()]*(?:(?:of(?: the)?|and|or|to|и|или|жана|же) )?[ ,;()]*", FLAGS);

    private static final int LONGEST_JOINT = 12;
    /** Of so many words a citation consists at most, on either side of its number. */
    private static final int MOST_PARTS = 3;

    /** One of these is in whatever the patterns of words find. */
    private static final Map<String, List<String>> STEMS = Map.of(
            "ky", List.of("пункт", "бөл", "берене", "статья", "глава", "абзац", "тиркеме", "п.", "ст.", "бер.", "подп", "§"),
            "ru", List.of("пункт", "раздел", "параграф", "стат", "част", "глав", "абзац", "приложени", "п.", "пп", "подп",
                    "ст.", "ч.", "чч", "разд.", "гл.", "абз.", "прил.", "§"),
            "en", List.of("clause", "section", "article", "paragraph", "part", "point", "item", "annex", "appendix", "chapter",
                    "schedule", "art", "sec", "cl.", "para", "pt.", "ch.", "§"));

    private TypedNumbers() {}

    /** Words that cite something, and where they begin. */
    record Found(int start, int end, String words) {}

    /** Whether there is any point in looking closely: the patterns are dear, and most text cites nothing. */
    static boolean mayBeIn(String tag, String words) {
        return hasDottedNumber(words) || hasWord(tag, words);
    }

    /**
     * @param tag   the language
     * @param words a piece of text without line ends
     */
    static List<Found> in(String tag, String words) {
        List<Found> all = new ArrayList<>();
        if (hasDottedNumber(words)) {
            add(tag.equals("en") ? DOTTED_TWICE : DOTTED, words, all);
        }
        if (hasWord(tag, words)) {
            add(WORDS.get(tag), words, all);
        }
        all.sort(Comparator.comparingInt(Found::start).thenComparing(Comparator.comparingInt(Found::end).reversed()));
        List<Found> joined = new ArrayList<>();
        for (Found next : all) {
            int last = joined.size() - 1;
            boolean together = last >= 0 && isTogether(joined.get(last), next, words);
            if (together) {
                joined.set(last, joined(words, joined.get(last), next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    /** What matches a number that can be that of a provision, and is no amount. */
    static String number(String tag) {
        return NUMBER + noUnit(tag);
    }

    private static Found joined(String words, Found before, Found next) {
        int end = Math.max(before.end(), next.end());
        String cited = words.substring(before.start(), end);
        boolean open = cited.lastIndexOf('(') > cited.lastIndexOf(')');
        return found(words, before.start(), open && words.startsWith(")", end) ? end + 1 : end);
    }

    private static boolean isTogether(Found before, Found next, String words) {
        int gap = next.start() - before.end();
        return gap <= 0
                || gap <= LONGEST_JOINT
                        && JOINT.matcher(words.substring(before.end(), next.start())).matches();
    }

    private static void add(Pattern pattern, String words, List<Found> all) {
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            all.add(found(words, matcher.start(), matcher.end()));
        }
    }

    /** Whether such a word may stand beside a number. */
    private static boolean hasWord(String tag, String words) {
        int at = 0;
        while (at < words.length()) {
            if (!isDigit(words.charAt(at))) {
                at++;
                continue;
            }
            int behind = at;
            while (behind < words.length() && isDigit(words.charAt(behind))) {
                behind++;
            }
            if (hasStem(tag, words.substring(wordsBefore(words, at), wordsBehind(words, behind)))) {
                return true;
            }
            at = behind;
        }
        return false;
    }

    private static boolean hasStem(String tag, String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (String stem : STEMS.getOrDefault(tag, List.of())) {
            if (lower.contains(stem)) {
                return true;
            }
        }
        return false;
    }

    /** Where the words begin that can belong to a number: {@code sub-clause No. 5}. */
    private static int wordsBefore(String words, int number) {
        int at = number;
        for (int parts = 0; parts < MOST_PARTS && at > 0; parts++) {
            while (at > 0 && isBetween(words.charAt(at - 1))) {
                at--;
            }
            while (at > 0 && Character.isLetter(words.charAt(at - 1))) {
                at--;
            }
        }
        return at;
    }

    /** Behind the words that can belong to a number: {@code 5-го пункта}. */
    private static int wordsBehind(String words, int number) {
        int at = number;
        for (int parts = 0; parts < MOST_PARTS && at < words.length(); parts++) {
            while (at < words.length() && isBetween(words.charAt(at))) {
                at++;
            }
            while (at < words.length() && Character.isLetter(words.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    /** Whether a sign can stand between the parts of a citation. */
    private static boolean isBetween(char c) {
        return isDigit(c) || Character.isWhitespace(c) || Character.isSpaceChar(c) || ".№§-\u2013".indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean hasDottedNumber(String words) {
        for (int dot = words.indexOf('.'); dot >= 0 && dot + 1 < words.length(); dot = words.indexOf('.', dot + 1)) {
            if (dot > 0 && Character.isDigit(words.charAt(dot - 1)) && Character.isDigit(words.charAt(dot + 1))) {
                return true;
            }
        }
        return false;
    }

    private static Found found(String words, int start, int end) {
        return new Found(start, end, words.substring(start, end).replaceAll(" +", " "));
    }

    /** The word stands behind the number, joined by a hyphen; before it only in its bare form, as a heading would. */
    private static Pattern kyrgyz() {
        String word = "(?:пунктча|пункт|бөлүк|бөлүг|бөлүм|берене|статья|глава|абзац|тиркеме)";
        return Pattern.compile(
                "(?<![0-9.,])" + NUMBER + " ?[-\u2013] ?" + word + "\\p{L}*"
                        + "|(?<![0-9.,])" + NUMBER + "[-\u2013](?:пп|п|ст|бер)[.]"
                        + "|(?<!\\p{L})(?:подпункт|пункт|берене|статья|глава|абзац|тиркеме) +(?:№ ?)?" + NUMBER + noUnit("ky")
                        + "|(?<!\\p{L})(?:подп|пп|п|ст)[.] *" + NUMBER + noUnit("ky")
                        + "|§+ ?" + NUMBER,
                FLAGS);
    }

    private static Pattern russian() {
        String word = "(?:(?:подпункт|пункт|раздел|параграф)(?:а|у|ом|е|ы|ов|ам|ами|ах)?"
                + "|стат(?:ья|ьи|ье|ью|ьёй|ьей|ьям|ьями|ьях|ей)"
                + "|част(?:ь|и|ью|ей|ям|ями|ях)"
                + "|глав(?:а|ы|е|у|ой|ою|ам|ами|ах)"
                + "|абзац(?:а|у|ем|е|ы|ев|ам|ами|ах)?"
                + "|приложени(?:е|я|ю|ем|и|й|ям|ями|ях))";
        return Pattern.compile(
                "(?<!\\p{L})" + word + " +(?:№ ?)?" + NUMBER + noUnit("ru")
                        + "|(?<!\\p{L})(?:п[.] ?п|подп|пп|п|ст|чч|ч|разд|гл|абз|прил)[.] *(?:№ ?)?" + NUMBER
                        + noUnit("ru")
                        + "|(?<![0-9.,])" + NUMBER + "-\\p{L}{1,3} +" + word + "(?!\\p{L})"
                        + "|§+ ?" + NUMBER,
                FLAGS);
    }

    private static Pattern english() {
        String word = "(?:sub-?clause|clause|sub-?section|section|article|sub-?paragraph|paragraph|part|point|item|annex|appendix"
                + "|chapter|schedule)s?";
        return Pattern.compile(
                "(?<!\\p{L})(?:" + word + "|(?:arts?|secs?|cl|paras?|pt|ch)[.]|§+)[ ]*(?:No[.] ?)?" + NUMBER + noUnit("en"), FLAGS);
    }

    /** An amount is no citation: {@code 30 days}, {@code 30-day}, {@code 30 %}. */
    private static String noUnit(String tag) {
        return "(?!-\\p{L}{2,})(?! *%)(?! +(?:" + UNITS.get(tag) + "))";
    }
}
