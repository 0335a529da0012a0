package org.clausebook.fuzz;

import java.nio.file.Path;
import org.clausebook.read.BodyOracle;

/** The text of a clause is refused, or published with every character that is no markup, in order. */
record BodyDoor(Path folder) implements Door {

    @Override
    public void enter(byte[] input) {
        Workspace.text(input).ifPresent(BodyOracle::assertNothingLost);
    }
}
