package org.clausebook.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.model.SiteConfig;

/**
 * Finds the numbers of clauses and sections of the policy itself in plain words that may cite laws as well: <i>пункты 9.2–9.5</i>,
 * <i>15.9-пункт</i>, <i>section 5</i>.
 *
 * <p>A clause belongs to a law or another document if that is named beside it (<i>clause 5.1 of the Act</i>). Articles, parts and the like
 * are rather those of a law, and count as the policy's only where no law is mentioned at all. It would rather say nothing than something
 * wrong.
 *
 * @param citations finds whatever is cited, in one language
 * @param title     of the policy, in small letters: what it calls itself is no other document
 * @param lawful    whether a law or another document is mentioned in what is said together
 */
record ClauseNumbers(TypedCitations citations, String title, Lazy<Boolean> lawful) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** What a policy calls its own provisions. */
    private static final Map<String, Pattern> OWN = words(
            "пункт|бөлүм|п[.]|пп[.]|§",
            "пункт|раздел|параграф|разд[.]|пп?[.]|§",
            "clause|section|cl[.]|secs?[.]|§");

    /** What rather a law is divided into. Of them those in the group may have a number without a full stop in a policy too. */
    private static final Map<String, Pattern> LEGAL = words(
            "(берене|статья|глава)|подпункт|бөлүк|бөлүг|абзац|тиркеме|подп[.]|ст[.]|бер[.]",
            "(стат|глав)|подпункт|част|абзац|приложени|подп[.]|ст[.]|чч?[.]|гл[.]|абз[.]|прил[.]",
            "(article|chapter)|sub-?clause|sub-?section|sub-?paragraph|paragraph|part|point|item|annex|appendix|schedule"
                    + "|arts?[.]|paras?[.]|pt[.]|ch[.]");

    /** Laws and other documents that have clauses too. Their names are capitalised more often than words that merely look alike. */
    private static final String DOCUMENT = "(?<doc>\uFFFC|[Зз]акон(?!н)|[Мм]ыйзам|[Кк]одекс|[Кк]онституци"
            + "|(?<!\\p{L})[Уу]каз(?![аы]н)|[Пп]остановлени"
            + "|[Тт]октом|[Пп]риказ|[Бб]уйруг|[Бб]уйрук|[Рр]егламент|[Дд]иректив|[Кк]онвенци"
            + "|[Дд]оговор|[Кк]елишим|[Сс]оглашени|[Сс]тандарт|[Пп]оложени|[Ии]нструкци|[Рр]аспоряжени|Порядк|Устав|Услови|Политик|Правил"
            + "|Требовани|Эреже|Талаптар|[Жж]обо|[Нн]ускама|[Сс]аясат|(?<!\\p{L})(?:ФЗ|КоАП|ГК|УК|ГОСТ|ИСО|ISO|IEC|PCI|GDPR"
            + "|[Ll]aws?|Acts?|Code|Regulations?|Directive|Convention|Constitution|Charter|Decree|Order|Policy|Terms of|Agreement|Contract|Treaty|[Ss]tandard|Rules|Statute|Requirements)(?!\\p{L}))";

    private static final Pattern ANYWHERE = Pattern.compile(DOCUMENT);
    /** <i>Закона</i>, <i>of the Personal Data Law</i>, behind the number. */
    private static final Pattern BEHIND = Pattern.compile("^[)»”\"]{0,2} +(?:(?:of|in|to|under) +(?:[\\p{L}\\d’'&№-]+ +){0,6}"
            + "|(?:\\p{L}+(?:ого|его|ых|их|ой|ей) +){0,2})[«“\"]?" + DOCUMENT);
    /** <i>ISO 27001,</i> and in Kyrgyz <i>Мыйзамдын</i>, before the number. */
    private static final Pattern BEFORE = Pattern.compile("(?:" + DOCUMENT + "\\p{L}*[дтн][ыиуү]н(?: +[^ .;!?]+){0,2}"
            + "|(?<named>\uFFFC|ФЗ|КоАП|ГОСТ|ИСО|ISO|IEC|PCI|GDPR)[^\\p{L}.;!?]{0,16}) *$");

    /** In 5.8-1 the hyphen is part of a number, in 9.2-9.5 and 2-3 it stands between two. */
    private static final String DOTTED = "[1-9][0-9]{0,2}(?:[.][1-9][0-9]{0,2})+(?:-[1-9][0-9]{0,2}(?![0-9]*[.][0-9]))?";
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9.])(?:" + DOTTED + "|[1-9][0-9]{0,2})(?![0-9])");
    private static final String JOINT = " ?(?:[-\u2013,]|(?:, ?)?(?<!\\p{L})(?:и|жана|and|or|to|по|или|же)(?!\\p{L})) ?";
    /** In Kyrgyz the word stands behind the last one of several numbers. */
    private static final Pattern HEAD = Pattern.compile("(?<![0-9.,№\\p{L}-])(?:" + NUMBER.pattern() + JOINT + ")+$", FLAGS);

    /** Nothing that belongs to a citation stands farther from it: a long text would take long. */
    private static final int NEAR = 200;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d]+");

    /** The longest ending of a case or number: <i>политик-ами</i>. */
    private static final int ENDING = 3;

    private static final Map<String, Pattern> TAILS = Map.of("ky", tail("ky"), "ru", tail("ru"), "en", tail("en"));

    /**
     * Words that name clauses.
     *
     * @param start   where they begin, in what was read
     * @param end     behind them
     * @param numbers as they are cited, in order
     */
    record Named(int start, int end, String words, Set<String> numbers) {}

    /** @param around all that is said together with what will be read */
    static ClauseNumbers of(SiteConfig site, String tag, String title, List<String> around) {
        TypedCitations citations = TypedCitations.of(site, tag);
        String own = title.toLowerCase(Locale.ROOT);
        return new ClauseNumbers(citations, own, new Lazy<>(() -> around.stream()
                .map(citations::masked)
                .anyMatch(words -> names(ANYWHERE.matcher(words), own))));
    }

    private static Map<String, Pattern> words(String ky, String ru, String en) {
        String form = "(?<!\\p{L})(?:%s)";
        return Map.of(
                "ky", Pattern.compile(form.formatted(ky), FLAGS),
                "ru", Pattern.compile(form.formatted(ru), FLAGS),
                "en", Pattern.compile(form.formatted(en), FLAGS));
    }

    private static Pattern tail(String tag) {
        return Pattern.compile("^(?:[.][0-9]+)*+(?:" + JOINT + TypedNumbers.number(tag) + ")*", FLAGS);
    }

    /** @param paragraph without line ends */
    List<Named> in(String paragraph) {
        List<Named> named = new ArrayList<>();
        if (!TAILS.containsKey(citations.tag())) {
            return named;
        }
        String words = citations.masked(paragraph);
        for (TypedNumbers.Found found : citations.in(paragraph)) {
            Set<String> numbers = numbers(words, found);
            if (!numbers.isEmpty()) {
                int start = start(words, found);
                int end = end(words, found);
                named.add(new Named(start, end, paragraph.substring(start, end), numbers));
            }
        }
        return named;
    }

    /** None if the words cite something else than clauses of the policy, or nothing. */
    private Set<String> numbers(String words, TypedNumbers.Found found) {
        String cited = words.substring(found.start(), found.end());
        int own = count(OWN.get(citations.tag()).matcher(cited));
        Matcher legal = LEGAL.get(citations.tag()).matcher(cited);
        boolean main = legal.find() && legal.group(1) != null;
        int others = count(legal.reset());
        boolean elsewhere = others > 0
                ? lawful.get()
                : names(BEHIND.matcher(behind(words, end(words, found))), title)
                        || names(BEFORE.matcher(before(words, start(words, found))), title);
        Set<String> numbers = new LinkedHashSet<>();
        if (own + others > 0 && !elsewhere) {
            boolean whole = own + others == 1 && (own == 1 || main);
            NUMBER.matcher(words.substring(start(words, found), end(words, found))).results()
                    .map(number -> number.group())
                    .filter(number -> whole || number.indexOf('.') > 0) // of "part 2 of clause 5.1" the part has no number of its own
                    .forEach(numbers::add);
        }
        return numbers;
    }

    private static int count(Matcher matcher) {
        return (int) matcher.results().count();
    }

    /** Whether another document than the policy is named. */
    private static boolean names(Matcher document, String title) {
        while (document.find()) {
            String name = document.group("doc");
            if (name == null || !isOwn(document.group(), name, title)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the policy calls itself so: the name begins a word of its title, and whatever else is capitalised or foreign beside it
     * (<i>the Cookie Policy</i>) stands in the title too.
     */
    private static boolean isOwn(String words, String name, String title) {
        List<String> own = List.of(NO_WORD.split(title));
        String generic = name.toLowerCase(Locale.ROOT);
        return own.stream().anyMatch(word -> word.startsWith(generic) && word.length() <= generic.length() + ENDING)
                && Stream.of(NO_WORD.split(words))
                        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .allMatch(word -> word.startsWith(generic) || own.contains(word));
    }

    private static String behind(String words, int at) {
        return words.substring(at, Math.min(words.length(), at + NEAR));
    }

    private static String before(String words, int at) {
        return words.substring(Math.max(0, at - NEAR), at);
    }

    private int start(String words, TypedNumbers.Found found) {
        Matcher head = HEAD.matcher(words).region(Math.max(0, found.start() - NEAR), found.start());
        boolean several = citations.tag().equals("ky")
                && Character.isDigit(words.charAt(found.start()))
                && head.useTransparentBounds(true).find();
        return several ? head.start() : found.start();
    }

    private int end(String words, TypedNumbers.Found found) {
        boolean several = Character.isDigit(words.charAt(found.end() - 1));
        Matcher tail = TAILS.get(citations.tag()).matcher(words).region(found.end(), Math.min(words.length(), found.end() + NEAR));
        return several && tail.useTransparentBounds(true).find() ? tail.end() : found.end();
    }
}
