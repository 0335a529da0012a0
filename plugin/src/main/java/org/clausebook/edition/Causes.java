package org.clausebook.edition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.edition.FrozenFault.Kind;
import org.clausebook.model.Version;

/**
 * The faults of an archive without those that only follow from others. One mistake, a folder that was renamed or a line of
 * the list that was lost, disturbs several files; whoever mended them one by one would do harm, not least by deleting the
 * folder of an edition that was published.
 */
final class Causes {

    private final Verification archive;
    private final Optional<FrozenFault> chain;
    /** Versions under which unlisted folders hold the edition of another version. */
    private final Set<String> misplaced;

    private Causes(Verification archive) {
        this.archive = archive;
        this.chain = faults(Kind.CHAIN_BROKEN).filter(fault -> isListed(folder(fault))).findFirst();
        this.misplaced = faults(Kind.MANIFEST_MISPLACED)
                .map(Causes::folder)
                .filter(version -> !isListed(version))
                .collect(Collectors.toSet());
    }

    static List<FrozenFault> of(Verification archive) {
        Causes causes = new Causes(archive);
        return archive.faults().stream().filter(causes::isCause).toList();
    }

    private boolean isCause(FrozenFault fault) {
        return switch (fault.kind()) {
            case CHAIN_BROKEN -> chain.filter(fault::equals).isPresent();
            case UNLISTED, UNLISTED_DAMAGED -> !misplaced.contains(name(fault)) && !isContinued(name(fault));
            case MANIFEST_MISPLACED -> true;
            case FOLDER_MISSING -> !isFoundElsewhere(fault.details().get(0));
            default -> !isInUnlistedFolder(fault);
        };
    }

    /** Of a folder that is not on the list, it is said as a whole that it is not. */
    private boolean isInUnlistedFolder(FrozenFault fault) {
        return Version.parse(folder(fault)).isPresent() && !isListed(folder(fault));
    }

    /** Whether an edition on the list continues this one, so that its line was lost. */
    private boolean isContinued(String version) {
        return chain.filter(fault -> fault.details().get(0).startsWith(version + " ")).isPresent();
    }

    private boolean isFoundElsewhere(String version) {
        return faults(Kind.MANIFEST_MISPLACED)
                .anyMatch(fault -> misplaced.contains(folder(fault)) && fault.details().get(1).equals(version));
    }

    private boolean isListed(String version) {
        return Version.parse(version).filter(v -> archive.lock().indexOf(v).isPresent()).isPresent();
    }

    private Stream<FrozenFault> faults(Kind kind) {
        return archive.faults().stream().filter(fault -> fault.kind() == kind);
    }

    /** What the fault is about: the last name of its path. */
    private static String name(FrozenFault fault) {
        return fault.at().path().substring(fault.at().path().lastIndexOf('/') + 1);
    }

    /** The folder that it is in: the name before that. */
    private static String folder(FrozenFault fault) {
        String[] names = fault.at().path().split("/");
        return names.length > 1 ? names[names.length - 2] : "";
    }
}
