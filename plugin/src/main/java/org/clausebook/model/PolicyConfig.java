package org.clausebook.model;

import java.util.List;

/**
 * What the settings say of one policy.
 *
 * @param id         name and last path segment, {@code privacy}
 * @param prevailing tags of the languages that decide in a conflict; empty if the settings do not say
 */
public record PolicyConfig(String id, List<String> prevailing) {

    public PolicyConfig {
        prevailing = List.copyOf(prevailing);
    }
}
