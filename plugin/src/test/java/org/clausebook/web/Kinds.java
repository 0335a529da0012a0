package org.clausebook.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses pages that together show everything that any page of some sites shows. Nobody lists the kinds of pages: a new one
 * is among those chosen as soon as a site has it.
 */
final class Kinds {

    private Kinds() {}

    /**
     * A few pages with every feature that the pages of the sites have; those of earlier sites and those in Kyrgyz first.
     *
     * @param first to be among them in any case
     */
    static List<SitePage> of(SitePage first, List<BuiltSite> sites) {
        List<SitePage> chosen = new ArrayList<>(List.of(first));
        Set<String> seen = new HashSet<>(first.features());
        for (BuiltSite site : sites) {
            Map<SitePage, Set<String>> features = new LinkedHashMap<>();
            site.pages().forEach(page -> features.put(page, page.features()));
            List<SitePage> richest = new ArrayList<>(features.keySet());
            richest.sort(Comparator.comparingInt((SitePage page) -> features.get(page).size())
                    .thenComparing(page -> page.isIn("kg"))
                    .reversed());
            for (SitePage page : richest) {
                if (seen.addAll(features.get(page))) {
                    chosen.add(page);
                }
            }
        }
        return chosen;
    }
}
