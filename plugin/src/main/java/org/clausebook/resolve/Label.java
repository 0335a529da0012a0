package org.clausebook.resolve;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Numbers as people cite them: {@code 5.8.3}; {@code 5.8-1} stands between 5.8 and 5.9. */
public final class Label {

    private static final Pattern LABEL = Pattern.compile("[1-9][0-9]{0,4}+(?:-[1-9][0-9]{0,4}+)*+(?:\\.[1-9][0-9]{0,4}+(?:-[1-9][0-9]{0,4}+)*+)*+");
    private static final Pattern LAST_PART = Pattern.compile("[1-9][0-9]{0,4}+(?:-[1-9][0-9]{0,4}+)*+");

    private Label() {}

    static boolean isLabel(String text) {
        return LABEL.matcher(text).matches();
    }

    static boolean isLastPart(String text) {
        return LAST_PART.matcher(text).matches();
    }

    /** Reading order: 5.8, 5.8-1, 5.9, 5.10. */
    static int compare(String a, String b) {
        String[] partsOfA = a.split("\\.");
        String[] partsOfB = b.split("\\.");
        for (int i = 0; i < Math.min(partsOfA.length, partsOfB.length); i++) {
            int order = Arrays.compare(numbers(partsOfA[i]), numbers(partsOfB[i]));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(partsOfA.length, partsOfB.length);
    }

    private static int[] numbers(String part) {
        return Arrays.stream(part.split("-")).mapToInt(Integer::parseInt).toArray();
    }

    /** The anchor by number: {@code 5.8.3} is {@code p-5-8-3}, {@code 5.8-1} is {@code p-5-8_1}. */
    public static String anchor(String label) {
        return "p-" + label.replace('-', '_').replace('.', '-');
    }
}
