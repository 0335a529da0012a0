package org.clausebook.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Defects in digits, addresses, references, citations and facts. */
final class Marks {

    /** The number of an item is none that readers read. */
    private static final Pattern DIGIT = Pattern.compile("(?m)(?<!^[ \\t]{0,8}[0-9]{0,3})[0-9]");
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9](?=[A-Za-z0-9._-]*@[A-Za-z0-9-]+[.][A-Za-z])");
    private static final Pattern LINK = Pattern.compile("(?<=\\]\\(https?://[^)]{3,200})(?=\\))");
    private static final Pattern REFERENCE = Pattern.compile("(?<=\\]\\(#)[^)]+(?=\\))");
    private static final Pattern WHOLE_REFERENCE = Pattern.compile("\\[([^\\]]*)\\]\\(#[^)]+\\)");
    private static final Pattern CITATION = Pattern.compile("(?<=\\]\\(law:[^)]{1,80})[0-9]+(?=\\))");
    private static final Pattern WHOLE_CITATION = Pattern.compile("\\[([^\\]]+)\\]\\(law:[^)]+\\)");
    private static final Pattern FACT = Pattern.compile("\\{\\{[^}]*\\}\\}");

    private final Passage passage;
    private final List<String> ids;
    private final List<Injection> found = new ArrayList<>();

    private Marks(Passage passage, List<String> ids) {
        this.passage = passage;
        this.ids = ids;
    }

    /** @param ids of all sections and clauses of the policy */
    static List<Injection> in(Passage passage, List<String> ids) {
        return new Marks(passage, ids).run();
    }

    private List<Injection> run() {
        String prose = passage.prose();
        String text = passage.text();
        replace(Harm.DIGIT, DIGIT, prose, (digit, at) -> otherDigit(digit));
        replace(Harm.EMAIL, EMAIL, prose, (letter, at) -> letter.equals("x") ? "y" : "x");
        replace(Harm.LINK, LINK, text, (nothing, at) -> "x");
        replace(Harm.REFERENCE, REFERENCE, text, (id, at) -> otherId(id));
        whole(Harm.REFERENCE_DROPPED, WHOLE_REFERENCE);
        replace(Harm.CITATION, CITATION, text, (number, at) -> String.valueOf(Long.parseLong(number) + 1));
        whole(Harm.CITATION_DROPPED, WHOLE_CITATION);
        replace(Harm.FACT_DROPPED, FACT, text, (fact, at) -> "");
        return found;
    }

    private void replace(Harm harm, Pattern pattern, String where, BiFunction<String, Integer, String> instead) {
        Matcher matcher = pattern.matcher(where);
        while (matcher.find()) {
            String other = instead.apply(matcher.group(), matcher.start());
            found.add(passage.replace(harm, matcher.start(), matcher.end(), other));
        }
    }

    /** Only the words are left. */
    private void whole(Harm harm, Pattern pattern) {
        for (MatchResult result : pattern.matcher(passage.text()).results().toList()) {
            found.add(passage.replace(harm, result.start(), result.end(), result.group(1)));
        }
    }

    /** No number begins with 0. */
    private static String otherDigit(String digit) {
        return String.valueOf((digit.charAt(0) - '0') % 9 + 1);
    }

    private String otherId(String id) {
        int at = ids.indexOf(id);
        return ids.get((at + 1) % ids.size());
    }
}
