package org.clausebook.resolve;

import java.util.List;
import org.clausebook.model.Destination;

/** What a reference leads to. */
public sealed interface Lookup {

    /**
     * @param to    where the link leads
     * @param words what is printed if the reference has no words of its own
     */
    record Found(Destination to, String words) implements Lookup {}

    /**
     * @param what  what there is none of
     * @param name  its name as written
     * @param known the names there are, to find the one that was meant
     */
    record Missing(Kind what, String name, List<String> known) implements Lookup {

        public Missing {
            known = List.copyOf(known);
        }
    }

    /** Kinds of things a reference can miss. */
    enum Kind {
        CLAUSE,
        POLICY,
        LAW,
        /** An address in which facts stand, whose values make no address together. */
        ADDRESS
    }
}
