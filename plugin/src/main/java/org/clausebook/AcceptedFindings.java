package org.clausebook;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clausebook.check.Waived;
import org.clausebook.finding.Finding;
import org.clausebook.model.AcceptedFinding;
import org.clausebook.model.Language;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Waiver;

/** What was waived, as an edition keeps it. */
final class AcceptedFindings {

    private static final Comparator<AcceptedFinding> ORDER = Comparator.comparing(
                    (AcceptedFinding accepted) -> accepted.language().orElse(""))
            .thenComparing(accepted -> accepted.clause().orElse(""))
            .thenComparing(AcceptedFinding::rule)
            .thenComparing(AcceptedFinding::finding);

    private final SiteConfig site;
    private final SourceFolders folders;
    private final String policy;

    AcceptedFindings(SiteConfig site, SourceFolders folders, String policy) {
        this.site = site;
        this.folders = folders;
        this.policy = policy;
    }

    /** In an order that does not depend on that of {@code waivers.yaml}. */
    List<AcceptedFinding> of(List<Waived> waived) {
        return waived.stream().map(this::accepted).sorted(ORDER).toList();
    }

    private AcceptedFinding accepted(Waived waived) {
        Finding finding = waived.finding();
        Waiver waiver = waived.waiver();
        Optional<String> language = site.languages().stream()
                .filter(each -> folders.text(site, policy, each).equals(waiver.path()))
                .map(Language::tag)
                .findFirst();
        return new AcceptedFinding(
                waiver.rule(),
                language,
                finding.clause(),
                waiver.finding(),
                readable(finding.message()),
                waiver.reason(),
                waiver.by(),
                site.people().get(waiver.by()),
                waiver.until());
    }

    /** What a report prints in place of a character that cannot be seen, no file of ours may hold. */
    private static String readable(String message) {
        return Normalizer.normalize(message.replace('\uFFFD', '?'), Normalizer.Form.NFC);
    }
}
