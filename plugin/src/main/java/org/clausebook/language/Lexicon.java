package org.clausebook.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a language that say how much a clause binds: read from {@code markers.properties}, once. */
public final class Lexicon {

    static final int LONGEST_ABBREVIATION = 12;
    private static final int MOST_EXAMPLES = 3;

    private static final Map<KnownLanguage, Lexicon> ALL = load();

    private final boolean kyrgyz;
    private final Set<String> abbreviations;
    private final PhraseIndex phrases = new PhraseIndex();
    private final Map<Topic, String> examples = new EnumMap<>(Topic.class);

    private Lexicon(KnownLanguage language, Properties lists) {
        kyrgyz = language == KnownLanguage.KYRGYZ;
        abbreviations = Set.copyOf(list(lists, language.tag() + ".abbreviations").toList());
        for (Topic.Group group : Topic.Group.values()) {
            String nothing = language.tag() + "." + group.name().toLowerCase(Locale.ROOT) + ".nothing";
            list(lists, nothing).forEach(words -> phrases.add(Phrase.ofNothing(words, group)));
        }
        for (Topic topic : Topic.values()) {
            String key = language.tag() + "." + topic.key();
            list(lists, key).forEach(words -> phrases.add(Phrase.parse(words, topic, Evidence.YES)));
            examples.put(topic, examples(list(lists, key)));
            list(lists, key + ".perhaps")
                    .forEach(words -> phrases.add(Phrase.parse(words, topic, Evidence.PERHAPS)));
        }
    }

    public static Lexicon of(KnownLanguage language) {
        return ALL.get(language);
    }

    /** Some words that say it, quoted, for messages. */
    public String examples(Topic topic) {
        return examples.get(topic);
    }

    /** Without their final full stops. */
    Set<String> abbreviations() {
        return abbreviations;
    }

    /**
     * What a text says.
     *
     * @param words all words of the text, in order
     * @return an answer for every topic
     */
    public Map<Topic, Evidence> read(List<Word> words) {
        List<String> small = new ArrayList<>(words.size());
        List<List<Phrase>> beginning = new ArrayList<>(words.size());
        for (Word word : words) {
            String letters = word.small();
            small.add(letters);
            beginning.add(phrases.beginningWith(letters));
        }
        Map<Topic, Evidence> found = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            found.put(topic, Evidence.NO);
        }
        for (Topic.Group group : Topic.Group.values()) {
            read(group, small, beginning, found);
        }
        return found;
    }

    private void read(Topic.Group group, List<String> words, List<List<Phrase>> beginning, Map<Topic, Evidence> found) {
        boolean bySyllable = kyrgyz && group == Topic.Group.NEGATION;
        int at = 0;
        while (at < words.size()) {
            List<Phrase> longest = longestOf(group, beginning.get(at), words, at);
            if (longest.isEmpty()) {
                if (bySyllable && KyrgyzNegation.isIn(words.get(at))) {
                    found.put(Topic.NEGATION, Evidence.YES);
                }
                at++;
                continue;
            }
            boolean nothing = longest.stream().anyMatch(phrase -> phrase.topic() == null);
            if (!nothing) {
                longest.forEach(phrase -> found.merge(phrase.topic(), phrase.evidence(), Lexicon::surer));
            }
            at += longest.get(0).lengthAt(words, at);
        }
    }

    /** Several if a phrase can mean several things. */
    private static List<Phrase> longestOf(Topic.Group group, List<Phrase> phrases, List<String> words, int at) {
        if (phrases.isEmpty()) {
            return phrases;
        }
        List<Phrase> longest = new ArrayList<>();
        int length = 1;
        for (Phrase phrase : phrases) {
            int taken = phrase.group() == group ? phrase.lengthAt(words, at) : 0;
            if (taken > length) {
                longest.clear();
                length = taken;
            }
            if (taken == length) {
                longest.add(phrase);
            }
        }
        return longest;
    }

    private static Evidence surer(Evidence a, Evidence b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static String examples(Stream<String> phrases) {
        return phrases.filter(words -> !words.contains("*") && !words.contains("~"))
                .limit(MOST_EXAMPLES)
                .map(words -> "\"" + words + "\"")
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> list(Properties lists, String key) {
        return Stream.of(lists.getProperty(key, "").split(",")).map(String::strip).filter(words -> !words.isEmpty());
    }

    private static Map<KnownLanguage, Lexicon> load() {
        try (InputStream in = Lexicon.class.getResourceAsStream("markers.properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties lists = new Properties();
            lists.load(reader);
            Map<KnownLanguage, Lexicon> all = new EnumMap<>(KnownLanguage.class);
            for (KnownLanguage language : KnownLanguage.values()) {
                all.put(language, new Lexicon(language, lists));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
