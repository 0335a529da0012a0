package org.clausebook.hostile;

import static org.clausebook.hostile.HostileCase.of;

import java.util.List;

/** Templates of one's own that would like to reach further than their page: ten cases, T1 to T10, and 63. */
final class HostileTemplates {

    private static final List<List<String>> CASES = List.of(
            List.of("63", "`?no_esc` on a value", "${page.frame.title?no_esc}"),
            List.of("T1", "`?new` of a class that runs programs", "${\"freemarker.template.utility.Execute\"?new()(\"id\")}"),
            List.of("T2", "`?api`", "${page?api.hashCode()}"),
            List.of("T3", "`?interpret`", "<#assign x = \"<b>\"?interpret><@x/>"),
            List.of("T3b", "`?eval`", "${'1'?eval}"),
            List.of("T4", "an include with `..`", "<#include \"../../../../../../etc/passwd\">"),
            List.of("T5", "the class of a value", "${page.class.protectionDomain}"),
            List.of("T6", "a macro that calls itself", "<#macro m><@m/></#macro><@m/>"),
            List.of("T7", "a list without end", "<#list 1.. as i>${i} words that are many</#list>"),
            List.of("T8", "a text that outgrows all memory", "${''?left_pad(2147483647)}"),
            List.of("T9", "a variable that is missing", "${page.nothing}"),
            List.of("T10", "the clock", "${.now}"));

    private HostileTemplates() {}

    static List<HostileCase> cases() {
        return CASES.stream()
                .map(row -> of(row.get(0), row.get(1), r -> r.write("policy-source/look/language.ftlh", row.get(2))))
                .toList();
    }
}
