package org.clausebook.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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
    /** Phrases by their first word where that is a whole one. */
    private final Map<Topic.Group, Map<String, List<Phrase>>> byFirstWord = new EnumMap<>(Topic.Group.class);
    /** The others, which have to be tried at every word. */
    private final Map<Topic.Group, List<Phrase>> others = new EnumMap<>(Topic.Group.class);

    private final Map<Topic, String> examples = new EnumMap<>(Topic.class);

    private Lexicon(KnownLanguage language, Properties lists) {
        kyrgyz = language == KnownLanguage.KYRGYZ;
        abbreviations = Set.copyOf(list(lists, language.tag() + ".abbreviations").toList());
        for (Topic.Group group : Topic.Group.values()) {
            byFirstWord.put(group, new HashMap<>());
            others.put(group, new ArrayList<>());
            String nothing = language.tag() + "." + group.name().toLowerCase(Locale.ROOT) + ".nothing";
            list(lists, nothing).forEach(words -> add(group, Phrase.parse(words, null, Evidence.NO)));
        }
        for (Topic topic : Topic.values()) {
            String key = language.tag() + "." + topic.key();
            list(lists, key).forEach(words -> add(topic.group(), Phrase.parse(words, topic, Evidence.YES)));
            examples.put(topic, examples(list(lists, key)));
            list(lists, key + ".perhaps")
                    .forEach(words -> add(topic.group(), Phrase.parse(words, topic, Evidence.PERHAPS)));
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
        List<String> small = words.stream().map(Word::small).toList();
        Map<Topic, Evidence> found = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            found.put(topic, Evidence.NO);
        }
        for (Topic.Group group : Topic.Group.values()) {
            read(group, small, found);
        }
        return found;
    }

    private void read(Topic.Group group, List<String> words, Map<Topic, Evidence> found) {
        Map<String, List<Phrase>> beginning = new HashMap<>(); // a text repeats its words
        int at = 0;
        while (at < words.size()) {
            List<Phrase> here = beginning.computeIfAbsent(words.get(at), word -> beginningWith(group, word));
            List<Phrase> longest = longestOf(here, words, at);
            boolean nothing = longest.stream().anyMatch(phrase -> phrase.topic() == null);
            if (longest.isEmpty() && kyrgyz && group == Topic.Group.NEGATION && KyrgyzNegation.isIn(words.get(at))) {
                found.put(Topic.NEGATION, Evidence.YES);
            } else if (!nothing) {
                longest.forEach(phrase -> found.merge(phrase.topic(), phrase.evidence(), Lexicon::surer));
            }
            at += longest.isEmpty() ? 1 : longest.get(0).lengthAt(words, at);
        }
    }

    /** Several if a phrase can mean several things. */
    private static List<Phrase> longestOf(List<Phrase> phrases, List<String> words, int at) {
        List<Phrase> longest = new ArrayList<>();
        int length = 1;
        for (Phrase phrase : phrases) {
            int taken = phrase.lengthAt(words, at);
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

    private List<Phrase> beginningWith(Topic.Group group, String word) {
        List<Phrase> phrases = new ArrayList<>(byFirstWord.get(group).getOrDefault(word, List.of()));
        others.get(group).stream().filter(phrase -> phrase.beginsWith(word)).forEach(phrases::add);
        return phrases;
    }

    private static Evidence surer(Evidence a, Evidence b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private void add(Topic.Group group, Phrase phrase) {
        String first = phrase.patterns().get(0);
        if (first.contains("*")) {
            others.get(group).add(phrase);
        } else {
            byFirstWord.get(group).computeIfAbsent(first, word -> new ArrayList<>()).add(phrase);
        }
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
