package org.clausebook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A repository of generated policies: the same seed gives the same bytes. Each page has 14 sections, 70 clauses, 26 list
 * items and about 2,600 words, as the shipped policy has, with references, citations and facts.
 */
final class Corpus {

    private static final int SECTIONS = 14;
    private static final int CLAUSES_A_SECTION = 5;
    private static final int ITEMS = 26;
    private static final int WORDS_A_CLAUSE = 27;
    private static final int WORDS_AN_ITEM = 14;

    private record Language(String tag, String segment, String name, String reference, String citation, String[] words) {}

    private static final List<Language> LANGUAGES = List.of(
            new Language("ky", "kg", "Кыргызча", "[](#%s)-пунктка ылайык", "[10-беренесинин 1-бөлүгүндө](law:152-fz#10/1)",
                    ("оператор жеке маалыматтарды иштеп чыгуу үчүн субъектинин макулдугун алат жана аны сактоо боюнча "
                            + "чараларды көрөт эгерде мыйзамда башкача каралбаса колдонуучу өтүнүч менен кайрыла алат ал "
                            + "эми өзгөртүүлөр жөнүндө билдирүү жөнөтүлөт укуктар эркиндиктер өлкөнүн аймагында корголот")
                            .split(" ")),
            new Language("ru", "ru", "Русский", "согласно пункту [](#%s)", "[части 1 статьи 10](law:152-fz#10/1)",
                    ("оператор получает согласие субъекта на обработку персональных данных и принимает меры к их "
                            + "хранению если иное не предусмотрено законом пользователь может обратиться с запросом а об "
                            + "изменениях направляется уведомление права и свободы охраняются на территории страны")
                            .split(" ")),
            new Language("en", "en", "English", "under clause [](#%s)", "[Article 10, part 1](law:152-fz#10/1)",
                    ("the operator obtains the consent of the data subject to processing and takes measures to keep it "
                            + "unless the law provides otherwise the user may apply with a request and a notice is sent "
                            + "of any change while rights and freedoms are protected within the country")
                            .split(" ")));

    private Corpus() {}

    /** Writes a repository of so many policies, each in three languages; does nothing if it is already there. */
    static void write(Path repository, int policies) throws IOException {
        Path settings = repository.resolve("policy-source/site.yaml");
        if (Files.exists(settings)) {
            return;
        }
        for (int policy = 0; policy < policies; policy++) {
            write(repository, policy, 0);
        }
        Files.writeString(settings, settings(policies));
    }

    /**
     * Writes the working text of one policy in all languages.
     *
     * @param edition from 0; from one to the next, 9 of 100 clauses change
     */
    static void write(Path repository, int policy, int edition) throws IOException {
        for (Language language : LANGUAGES) {
            Path folder = language.tag().equals("ky")
                    ? repository.resolve("policy-source")
                    : repository.resolve("translations").resolve(language.tag());
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name(policy) + ".md"), policy(language, policy, edition));
        }
    }

    static String name(int policy) {
        return "policy-" + policy;
    }

    /** All languages draw the same numbers from the same seed, so their policies have the same shape. */
    private static String policy(Language language, int policy, int edition) {
        Random random = new Random(policy);
        List<String> ids = ids();
        StringBuilder out = new StringBuilder("# " + words(language, random, 4) + "\n\n");
        int items = ITEMS;
        for (int section = 0; section < SECTIONS; section++) {
            out.append("## ").append(words(language, random, 5)).append(" {#s").append(section).append("}\n\n");
            for (int clause = 0; clause < CLAUSES_A_SECTION; clause++) {
                int number = section * CLAUSES_A_SECTION + clause;
                out.append("### {#").append(ids.get(number)).append("}\n\n");
                out.append(sentence(language, random(policy, number, edition), ids)).append("\n\n");
                int here = clause == 0 && section < 9 ? Math.min(3, items) : 0;
                for (int item = 0; item < here; item++) {
                    out.append("- ").append(words(language, random, WORDS_AN_ITEM)).append(";\n");
                }
                items -= here;
                out.append(here > 0 ? "\n" : "");
            }
        }
        return out.toString();
    }

    /** Draws what a clause says: the same as long as it has not changed. */
    private static Random random(int policy, int clause, int edition) {
        long name = policy * 1_000L + clause;
        int last = edition;
        while (last > 0 && new Random(name * 1_000 + last).nextInt(100) >= 9) {
            last--;
        }
        return new Random(name * 1_000_000 + last);
    }

    private static String sentence(Language language, Random random, List<String> ids) {
        String before = words(language, random, WORDS_A_CLAUSE / 2);
        String middle =
                switch (random.nextInt(6)) {
                    case 0 -> String.format(language.reference(), ids.get(random.nextInt(ids.size())));
                    case 1 -> language.citation();
                    case 2 -> "{{operator}}";
                    case 3 -> "*" + words(language, random, 2) + "*";
                    default -> words(language, random, 2);
                };
        String after = words(language, random, WORDS_A_CLAUSE / 2);
        return before + " " + middle + ", " + after + ", " + 10 + random.nextInt(80) + ".";
    }

    private static String words(Language language, Random random, int count) {
        List<String> words = new ArrayList<>();
        int from = random.nextInt(1000);
        for (int i = 0; i < count; i++) {
            words.add(language.words()[(from + i) % language.words().length]);
        }
        return String.join(" ", words);
    }

    /** A word of one of the languages: Kyrgyz, Russian, English. */
    static String word(int language, Random random) {
        String[] words = LANGUAGES.get(language).words();
        return words[random.nextInt(words.length)];
    }

    private static List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < SECTIONS * CLAUSES_A_SECTION; i++) {
            ids.add("clause-" + i);
        }
        return ids;
    }

    private static String settings(int policies) {
        StringBuilder out = new StringBuilder(
                "address: https://example.com\ntimeZone: Asia/Bishkek\ndrafting: ky\nlanguages:\n");
        for (Language language : LANGUAGES) {
            out.append(String.format("  %s: { path: %s, name: %s }%n", language.tag(), language.segment(), language.name()));
        }
        out.append("facts:\n  operator: { type: text, value: { ky: «Мисал» ЖЧК, ru: ОсОО «Пример», en: Example LLC } }\n");
        out.append("laws:\n  152-fz:\n    date: 2006-07-27\n");
        for (String key : List.of("number", "title", "short")) {
            out.append("    ").append(key).append(": { ky: 152-ФЗ, ru: 152-ФЗ, en: 152-FZ }\n");
        }
        out.append("    address: https://example.com/152-fz\npolicies:\n");
        for (int policy = 0; policy < policies; policy++) {
            out.append("  ").append(name(policy)).append(": {}\n");
        }
        return out.toString().replace("\r\n", "\n");
    }
}
