package org.clausebook.web;

import java.util.Map;
import java.util.TreeMap;

/**
 * A screen, and the settings of the person before it.
 *
 * @param width    in pixels
 * @param features media features by name
 */
record Screen(int width, Map<String, String> features) {

    static final int NARROWEST = 320;
    static final Screen NARROW = new Screen(NARROWEST, Map.of());
    static final Screen WIDE = new Screen(1280, Map.of());

    Screen {
        features = Map.copyOf(features);
    }

    Screen with(String feature, String value) {
        Map<String, String> more = new TreeMap<>(features);
        more.put(feature, value);
        return new Screen(width, more);
    }
}
