package org.clausebook.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.clausebook.PreviewResult;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Severity;

/** What stands above each page: how much was found, all of it with its places, and the way to every working text. */
final class Panel {

    /** A longer list helps nobody, and would slow the page down; the terminal has all of it. */
    static final int MOST_FINDINGS = 200;

    private final Shown shown;
    private final Optional<String> page;
    private final Predicate<String> has;

    /**
     * @param page the file that it stands above; none for a page that is not of the site
     * @param has  whether that page has a clause of this id
     */
    Panel(Shown shown, Optional<String> page, Predicate<String> has) {
        this.shown = shown;
        this.page = page;
        this.has = has;
    }

    /** @param version by which the script knows whether the page is still as it is served */
    String write(String version) {
        boolean stale = page.filter(shown.stale()::contains).isPresent();
        boolean open = stale || page.isEmpty();
        Markup out = new Markup();
        out.raw("<aside class=\"_preview _preview-panel\" aria-label=\"Preview\" lang=\"en\" data-version=\"")
                .text(version)
                .raw("\" data-events=\"")
                .text(Answers.EVENTS)
                .raw("\">\n<details" + (open ? " open data-open" : "") + ">\n<summary>");
        out.element("span", "_preview-name", "Preview");
        counts(out);
        if (stale) {
            out.raw(" ").element("span", "_preview-count _preview-old", "not up to date");
        }
        out.raw("</summary>\n<div class=\"_preview-body\">\n");
        if (stale) {
            stale(out);
        }
        findings(out);
        ways(out);
        out.raw("</div>\n</details>\n")
                .raw("<p class=\"_preview-lost\" hidden>The preview has stopped. As soon as it runs again, this page is up to"
                        + " date again.</p>\n")
                .raw("<p class=\"_preview-said\" role=\"status\"></p>\n</aside>\n");
        return out.toString();
    }

    private void counts(Markup out) {
        for (Severity severity : Severity.values()) {
            long n = shown.findings().stream().filter(finding -> finding.severity() == severity).count();
            if (n > 0) {
                out.raw(" ").element(
                        "span",
                        "_preview-count _preview-" + severity.word(),
                        n + " " + severity.word() + (n == 1 ? "" : "s"));
            }
        }
        if (shown.findings().isEmpty() && shown.failure().isEmpty()) {
            out.raw(" ").element("span", "_preview-count", "no findings");
        }
    }

    private void stale(Markup out) {
        out.raw("<div class=\"_preview-stale\">\n<p><strong>This page shows the text as it was before.</strong> ");
        if (shown.failure().isPresent()) {
            out.text("It cannot be made anew: " + shown.failure().get() + ".");
        } else {
            out.text("As it is now it cannot be shown; what is below says why. As soon as that is mended, the page is up to"
                    + " date again.");
        }
        out.raw("</p>\n</div>\n");
    }

    private void findings(Markup out) {
        Optional<PreviewResult.Draft> here = page.flatMap(shown::draftOn);
        List<Finding> own = new ArrayList<>();
        List<Finding> others = new ArrayList<>();
        for (Finding finding : shown.findings().subList(0, Math.min(MOST_FINDINGS, shown.findings().size()))) {
            boolean isOwn = here.isPresent() && shown.draftOf(finding).equals(here);
            (isOwn ? own : others).add(finding);
        }
        list(here.isPresent() ? "In this text" : "", own, this::clause, out);
        list(here.isPresent() ? "In other texts and files" : "", others, this::clauseElsewhere, out);
        int hidden = shown.findings().size() - own.size() - others.size();
        if (hidden > 0) {
            out.element("p", "_preview-more", "and " + hidden + " more; the terminal lists all of them").raw("\n");
        }
    }

    private void list(
            String title,
            List<Finding> findings,
            Function<Finding, Optional<String>> clause,
            Markup out) {
        if (findings.isEmpty()) {
            return;
        }
        if (!title.isEmpty()) {
            out.element("p", "_preview-title", title).raw("\n");
        }
        out.raw("<ul class=\"_preview-findings\">\n");
        for (Finding finding : findings) {
            out.raw("<li class=\"_preview-" + finding.severity().word() + "\">\n");
            FindingMarkup.write(finding, clause.apply(finding), out);
            out.raw("</li>\n");
        }
        out.raw("</ul>\n");
    }

    private Optional<String> clause(Finding finding) {
        return finding.clause().filter(has).map(id -> "#" + id);
    }

    /** The clause may be missing there; then the link leads to the page. */
    private Optional<String> clauseElsewhere(Finding finding) {
        return shown.draftOf(finding)
                .filter(draft -> shown.files().containsKey(draft.page().value()))
                .flatMap(draft -> finding.clause().map(id -> shown.address(draft.page().value()) + "#" + id));
    }

    private void ways(Markup out) {
        Map<String, List<PreviewResult.Draft>> byPolicy = new LinkedHashMap<>();
        shown.drafts().forEach(draft -> byPolicy.computeIfAbsent(draft.policy(), p -> new ArrayList<>()).add(draft));
        if (byPolicy.isEmpty()) {
            return;
        }
        out.element("p", "_preview-title", "Working texts").raw("\n<ul class=\"_preview-ways\">\n");
        byPolicy.forEach((policy, drafts) -> {
            out.raw("<li>").text(policy + ":");
            for (PreviewResult.Draft draft : drafts) {
                boolean current = page.filter(draft.page().value()::equals).isPresent();
                out.raw(" <a href=\"")
                        .text(shown.address(draft.page().value()))
                        .raw("\" lang=\"")
                        .text(draft.tag())
                        .raw(current ? "\" aria-current=\"page\">" : "\">")
                        .text(draft.language())
                        .raw("</a>");
            }
            shown.plans().stream().filter(plan -> plan.policy().equals(policy)).forEach(plan -> plan(plan, out));
            out.raw("</li>\n");
        });
        out.raw("<li>").link(shown.folder() + "/", "The site as it is published").raw("</li>\n</ul>\n");
    }

    private static void plan(PreviewResult.Plan plan, Markup out) {
        out.raw("<br>");
        if (plan.edition().isPresent()) {
            PreviewResult.Plan.Edition edition = plan.edition().get();
            out.text("planned as edition " + edition.version() + " (" + edition.change() + "), published "
                    + edition.published() + ", in force from " + edition.from() + ": " + edition.headline());
        } else {
            out.text("the plan of the next edition is not complete yet: " + plan.path());
        }
    }
}
