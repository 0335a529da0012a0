package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.Law;
import org.clausebook.model.SiteConfig;

/**
 * Finds typed citations in the words of one language, apart from dates and the titles and numbers of declared laws.
 *
 * @param tag       the language
 * @param lawTitles the titles and numbers of the declared laws, however their lines are broken
 */
record TypedCitations(String tag, Lazy<List<Pattern>> lawTitles) {

    /** Stands for what can be no part of a citation; neither a letter nor a space. */
    static final String MASK = "\uFFFC";

    private static final Pattern DATE = Pattern.compile("(?<![0-9.])[0-9]{1,2}[.][0-9]{1,2}[.][0-9]{4}(?![0-9])");
    private static final Pattern ENTITY = Pattern.compile("&#?[0-9A-Za-z]{1,31};");
    private static final Pattern BLANK = Pattern.compile("[\\s\u00A0\u202F]");

    static TypedCitations of(SiteConfig site, String tag) {
        return new TypedCitations(tag, new Lazy<>(() -> lawTitles(site, tag)));
    }

    private static List<Pattern> lawTitles(SiteConfig site, String tag) {
        List<Pattern> titles = new ArrayList<>();
        for (Law law : site.laws().values()) {
            for (String title : List.of(law.title().in(tag), law.shortTitle().in(tag), law.number().in(tag))) {
                if (!title.isBlank()) {
                    String words = BLANK.splitAsStream(title.strip()).map(Pattern::quote).reduce("", (a, b) ->
                            a.isEmpty() ? b : a + " +" + b);
                    titles.add(Pattern.compile(words));
                }
            }
        }
        return titles;
    }

    /** @param typed a piece of a file, in which places are counted */
    List<TypedNumbers.Found> in(String typed) {
        String entityless = typed.indexOf('&') < 0 ? typed : mask(ENTITY, typed, " ");
        return TypedNumbers.mayBeIn(tag, entityless) ? TypedNumbers.in(tag, masked(entityless)) : List.of();
    }

    /** The same words, as long as they are, with a {@link #MASK} for each sign of a date and of a law's title or number. */
    String masked(String words) {
        String masked = mask(DATE, BLANK.matcher(words).replaceAll(" "), MASK);
        for (Pattern title : lawTitles.get()) {
            masked = mask(title, masked, MASK);
        }
        return masked;
    }

    private static String mask(Pattern pattern, String words, String by) {
        Matcher matcher = pattern.matcher(words);
        return matcher.replaceAll(found -> by.repeat(found.group().length()));
    }
}
