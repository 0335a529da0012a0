package org.clausebook.model;

import java.util.Map;
import org.clausebook.source.Location;

/**
 * The edition that is being prepared.
 *
 * @param path   of the file that says so
 * @param places where each key of the file stands, for findings
 */
public record EditionPlan(String path, Particulars particulars, Map<String, Location> places) {

    public EditionPlan {
        places = Map.copyOf(places);
    }

    /** The place of a key; the beginning of the file if it is not there. */
    public Location at(String key) {
        return places.getOrDefault(key, Location.startOf(path));
    }
}
