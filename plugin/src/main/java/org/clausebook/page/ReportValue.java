package org.clausebook.page;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clausebook.check.SharedValue;
import org.clausebook.check.ValueReview;

/**
 * A value, and how each language says it.
 *
 * @param sign   its letter in the texts
 * @param key    the value in English: {@code 30 days}
 * @param agreed whether the languages agree
 * @param said   in the order of the columns
 */
public record ReportValue(String sign, String key, boolean agreed, List<Said> said) {

    /**
     * How one language says it.
     *
     * @param words    as they stand there; empty if they do not
     * @param compared whether its text could be held against the others
     * @param odd      whether others do not say it, or not as often
     */
    public record Said(String language, String tag, String words, boolean compared, boolean odd) {}

    public ReportValue {
        said = List.copyOf(said);
    }

    static List<ReportValue> of(ValueReview.Clause clause, List<ReportColumn> columns) {
        List<ReportValue> values = new ArrayList<>();
        for (SharedValue value : clause.values()) {
            List<Said> said = columns.stream()
                    .map(column -> said(value, column, clause.languages().contains(column.tag())))
                    .toList();
            values.add(new ReportValue(ValueSigns.sign(values.size()), shown(value.key()), value.agreed(), said));
        }
        return values;
    }

    /** A day of no particular year is compared as {@code --12-31}. */
    private static String shown(String key) {
        if (!key.matches("--[0-9]{2}-[0-9]{2}")) {
            return key;
        }
        String month = Month.of(Integer.parseInt(key.substring(2, 4))).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return Integer.parseInt(key.substring(5)) + " " + month;
    }

    private static Said said(SharedValue value, ReportColumn column, boolean compared) {
        Map<String, Integer> times = new LinkedHashMap<>();
        boolean odd = false;
        for (SharedValue.Place place : value.places()) {
            if (place.tag().equals(column.tag())) {
                times.merge(place.words(), 1, Integer::sum);
                odd |= place.odd();
            }
        }
        List<String> words = new ArrayList<>();
        times.forEach((each, n) -> words.add(n == 1 ? each : each + " (" + n + "×)"));
        return new Said(column.name(), column.tag(), String.join(", ", words), compared, odd);
    }
}
