package org.clausebook.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Defects that nobody sees on the page: letters that look like others, characters that do not show, letters that a keyboard lacks. */
final class Letters {

    private static final String CYRILLIC = "аеорсухАВЕКМНОРСТХ";
    private static final String LATIN = "aeopcyxABEKMHOPCTX";
    private static final Map<Character, String> KYRGYZ =
            Map.of('ө', "о", 'ү', "у", 'ң', "н", 'Ө', "О", 'Ү', "У", 'Ң', "Н");
    private static final String ZERO_WIDTH_SPACE = "\u200B";

    private Letters() {}

    static List<Injection> in(Passage passage) {
        List<Injection> found = new ArrayList<>();
        String prose = passage.prose();
        for (int i = 1; i + 1 < prose.length(); i++) {
            char c = prose.charAt(i);
            boolean within = Character.isLetter(prose.charAt(i - 1)) && Character.isLetter(prose.charAt(i + 1));
            if (KYRGYZ.containsKey(c)) {
                found.add(passage.replace(Harm.KYRGYZ_LETTER, i, i + 1, KYRGYZ.get(c)));
            }
            boolean cyrillic = !passage.language().equals("en");
            int at = (cyrillic ? CYRILLIC : LATIN).indexOf(c);
            if (within && at >= 0) {
                String instead = (cyrillic ? LATIN : CYRILLIC).substring(at, at + 1);
                found.add(passage.replace(Harm.HOMOGLYPH, i, i + 1, instead));
            }
            if (within && Character.isLetter(c) && !Character.isLetter(prose.charAt(Math.max(0, i - 2)))) {
                found.add(passage.replace(Harm.INVISIBLE, i, i, ZERO_WIDTH_SPACE));
            }
        }
        return found;
    }
}
