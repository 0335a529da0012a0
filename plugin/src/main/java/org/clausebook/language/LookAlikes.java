package org.clausebook.language;

import java.util.HashMap;
import java.util.Map;

/** Letters that look like letters of another alphabet. */
final class LookAlikes {

    private static final Map<Integer, Integer> CYRILLIC = new HashMap<>();
    private static final Map<Integer, Integer> LATIN = new HashMap<>();

    static {
        pairs(CYRILLIC, "acekopxyABCEHKMOPTXYëËɵƟ", "асекорхуАВСЕНКМОРТХУёЁөӨ");
        pairs(CYRILLIC, "οαρνκΟΑΒΕΗΚΜΡΤΧ", "оаруkОАВЕНКМРТХ".replace('k', 'к'));
        pairs(LATIN, "асекорхуіјѕԁһүАВСЕНКМОРТХУІЈЅҮёЁ", "acekopxyijsdhyABCEHKMOPTXYIJSYëË");
        pairs(LATIN, "οΟΑΒΕΗΙΚΜΝΡΤΥΧΖ", "oOABEHIKMNPTYXZ");
    }

    private LookAlikes() {}

    private static void pairs(Map<Integer, Integer> map, String looking, String meant) {
        for (int i = 0; i < looking.length(); i++) {
            map.put((int) looking.charAt(i), (int) meant.charAt(i));
        }
    }

    /** The letter of that script that looks like this one; -1 if there is none. */
    static int in(Script script, int letter) {
        Map<Integer, Integer> map = script == Script.CYRILLIC ? CYRILLIC : script == Script.LATIN ? LATIN : Map.of();
        return map.getOrDefault(letter, -1);
    }
}
