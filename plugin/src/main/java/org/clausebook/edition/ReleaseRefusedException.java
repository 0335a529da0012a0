package org.clausebook.edition;

import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.finding.Findings;

/** The edition cannot be added to the archive as it stands; nothing was added. */
public final class ReleaseRefusedException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int SHOWN = 5;

    private final transient List<FrozenFault> faults;

    ReleaseRefusedException(String message) {
        super(message);
        this.faults = List.of();
    }

    ReleaseRefusedException(String policy, List<FrozenFault> faults) {
        super("nothing can be added to the editions of `" + policy + "` until they are what was released: "
                + faults.stream().limit(SHOWN).map(ReleaseRefusedException::words).collect(Collectors.joining("; "))
                + (faults.size() > SHOWN ? " and " + (faults.size() - SHOWN) + " more" : ""));
        this.faults = List.copyOf(faults);
    }

    private static String words(FrozenFault fault) {
        Findings words = new Findings();
        FaultFindings.report(fault, words);
        return fault.at().path() + ": " + words.sorted().get(0).message();
    }

    /** What is wrong with the archive, with paths from the folder of all editions; empty if that is not the reason. */
    public List<FrozenFault> faults() {
        return faults;
    }
}
