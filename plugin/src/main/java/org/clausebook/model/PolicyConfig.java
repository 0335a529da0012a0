package org.clausebook.model;

import java.util.List;
import java.util.Optional;

/**
 * What the settings say of one policy.
 *
 * @param id         name and last path segment, {@code privacy}
 * @param prevailing tags of the languages that decide in a conflict; empty if the settings do not say
 * @param contact    names of the facts that say whom readers may turn to; empty if the settings do not say
 * @param relation   what it is to the operator's other pages, if the settings say
 */
public record PolicyConfig(String id, List<String> prevailing, List<String> contact, Optional<Relation> relation) {

    public PolicyConfig {
        prevailing = List.copyOf(prevailing);
        contact = List.copyOf(contact);
    }
}
