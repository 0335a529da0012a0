package org.clausebook.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** All doors. */
enum Doors {
    /** The text of a clause. */
    BODY(BodyDoor::new, 2_000),
    /** What stands behind the signs of a heading. */
    HEADING(HeadingDoor::new, 2_000),
    /** A whole file of a policy, in all languages. */
    POLICY(PolicyDoor::new, 100),
    /** Settings, waivers, terms, the plan of an edition, the record of one. */
    YAML(YamlDoor::new, 4_000),
    /** A folder of editions that somebody has altered. */
    EDITION(EditionDoor::new, 200),
    /** A file of attestations. */
    ATTESTED(AttestedDoor::new, 4_000),
    /** Words in every place of a page where words can stand. */
    PAGE(PageDoor::new, 30),
    /** Lines whose numbers, dates and amounts are read. */
    VALUES(ValuesDoor::new, 5_000),
    /** Two texts that are compared. */
    REDLINE(RedlineDoor::new, 1_000);

    private final Door.Builder builder;
    private final int inputs;

    Doors(Door.Builder builder, int inputs) {
        this.builder = builder;
        this.inputs = inputs;
    }

    /** @param folder an empty one, which the door may use */
    Door open(Path folder) throws IOException {
        return builder.in(folder);
    }

    /** How many inputs a run that has to come to its end soon tries: a few seconds of them. */
    int inputs() {
        return inputs;
    }

    /** As commands and folders spell it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Doors of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
