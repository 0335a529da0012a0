package org.clausebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.check.History;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Timeline;
import org.clausebook.model.Intentions;
import org.clausebook.model.Version;
import org.clausebook.page.DiffReport;
import org.clausebook.page.DiffReports;
import org.clausebook.page.Incomparable;
import org.clausebook.page.Incomparable.Reason;

/** Finds the two states that are meant in each policy, and compares them. */
final class StatesCompared {

    private final Project project;
    private final DiffRequest request;

    StatesCompared(Project project, DiffRequest request) {
        this.project = project;
        this.request = request;
    }

    /** What a policy has: the edition that is meant, or why there is none. The working text is neither. */
    private record Found(Optional<Edition> edition, Optional<Incomparable> missing) {}

    DiffReport report(List<Examination> policies) throws DiffRefusedException {
        refuseUnknown(policies, request.from());
        refuseUnknown(policies, Optional.of(request.to()));
        List<DiffReport.Entry> entries = new ArrayList<>();
        for (Examination policy : policies) {
            entries.add(entry(policy));
        }
        return new DiffReport(project.today(), entries);
    }

    private DiffReport.Entry entry(Examination policy) throws DiffRefusedException {
        Found from = find(policy, request.from().orElseGet(() -> byDefault(policy)));
        Found to = find(policy, request.to());
        Optional<Incomparable> missing = from.missing().or(to::missing);
        if (missing.isPresent()) {
            return missing.get();
        }
        List<Edition> chain = policy.released().editions();
        refuseBackwards(policy, from, to);
        boolean examined = policy.policy().isPresent();
        History history = examined ? policy.history() : new History(chain, Intentions.NONE, Map.of());
        DiffReports reports = new DiffReports(project.site(), policy.config().id(), history, policy.published());
        Edition before = from.edition().orElseThrow();
        return to.edition().map(after -> reports.between(before, after)).orElseGet(() -> reports.toWorkingText(before));
    }

    private PolicyState byDefault(Examination policy) {
        return timeline(policy).inForce().isPresent() ? PolicyState.IN_FORCE : PolicyState.NEWEST;
    }

    private Timeline timeline(Examination policy) {
        return Timeline.of(policy.released().editions(), project.today());
    }

    private Found find(Examination policy, PolicyState state) {
        List<Edition> chain = policy.released().editions();
        if (chain.isEmpty()) {
            return missing(policy, Reason.NO_EDITION, "");
        }
        return switch (state.kind()) {
            case WORKING -> new Found(Optional.empty(), Optional.empty());
            case NEWEST -> new Found(policy.released().newest(), Optional.empty());
            case IN_FORCE -> {
                Optional<Edition> inForce = timeline(policy).inForce();
                yield inForce.isPresent()
                        ? new Found(inForce, Optional.empty())
                        : missing(policy, Reason.NOT_IN_FORCE, "");
            }
            case EDITION -> {
                Version version = state.version().orElseThrow();
                Optional<Edition> edition =
                        chain.stream().filter(each -> each.version().equals(version)).findFirst();
                yield edition.isPresent()
                        ? new Found(edition, Optional.empty())
                        : missing(policy, Reason.NO_SUCH_EDITION, version.toString());
            }
        };
    }

    private static Found missing(Examination policy, Reason reason, String version) {
        return new Found(
                Optional.empty(),
                Optional.of(new Incomparable(policy.config().id(), reason, version, versions(policy))));
    }

    /** A version that only some policies have is said of the others; one that none has was mistyped. */
    private static void refuseUnknown(List<Examination> policies, Optional<PolicyState> state)
            throws DiffRefusedException {
        Optional<Version> version = state.flatMap(PolicyState::version);
        if (version.isEmpty() || policies.stream().anyMatch(policy -> versions(policy).contains(version.get()))) {
            return;
        }
        Map<String, List<Version>> known = new LinkedHashMap<>();
        policies.forEach(policy -> known.put(policy.config().id(), versions(policy)));
        String each = known.entrySet().stream()
                .map(entry -> entry.getKey() + " has " + (entry.getValue().isEmpty() ? "none yet" : list(entry.getValue())))
                .collect(Collectors.joining("; "));
        throw new DiffRefusedException("there is no edition " + version.get() + ": " + each);
    }

    private void refuseBackwards(Examination policy, Found from, Found to) throws DiffRefusedException {
        List<Edition> chain = policy.released().editions();
        int before = from.edition().map(chain::indexOf).orElse(chain.size());
        int after = to.edition().map(chain::indexOf).orElse(chain.size());
        if (before > after || from.edition().isEmpty()) {
            String earlier = from.edition().map(edition -> "edition " + edition.version()).orElse("the working text");
            String later = to.edition().map(edition -> "edition " + edition.version()).orElse("the working text");
            throw new DiffRefusedException(policy.config().id() + ": " + earlier + " does not come before " + later
                    + "; policy.from is the earlier one, policy.to the later one");
        }
    }

    private static List<Version> versions(Examination policy) {
        return policy.released().editions().stream().map(Edition::version).toList();
    }

    private static String list(List<Version> versions) {
        return versions.stream().map(Version::toString).collect(Collectors.joining(", "));
    }
}
