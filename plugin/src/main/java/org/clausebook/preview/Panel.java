package org.clausebook.preview;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.clausebook.PreviewResult;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Severity;

/** What stands above each page: how much was found, all of it with its places, and the way to every working text. */
final class Panel {

    /** In each list: a longer one helps nobody, and would slow the page down; the terminal has all of it. */
    static final int MOST_FINDINGS = 200;

    private static final String TO_CLAUSE = "to the clause";

    private final Shown shown;
    private final Optional<String> page;
    private final ClauseEnd clauses;
    private final Map<String, ClauseEnd> others = new HashMap<>();

    /**
     * @param page    the file that it stands above; none for a page that is not of the site
     * @param clauses of that page
     */
    Panel(Shown shown, Optional<String> page, ClauseEnd clauses) {
        this.shown = shown;
        this.page = page;
        this.clauses = clauses;
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
            notice("This page shows the text as it was before.", "As it is now it cannot be shown; what is below says why. As"
                    + " soon as that is mended, the page is up to date again.", out);
        } else if (page.isEmpty()) {
            notice("There is no page to show yet.", "What is below has to be mended first; then the page appears by itself.",
                    out);
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

    private void notice(String what, String why, Markup out) {
        String reason = shown.failure().map(words -> "The site cannot be made anew: " + words + ".").orElse(why);
        out.raw("<div class=\"_preview-stale\">\n<p>")
                .element("strong", "_preview-what", what)
                .raw(" ")
                .text(reason)
                .raw("</p>\n</div>\n");
    }

    private void findings(Markup out) {
        Optional<PreviewResult.Draft> here = page.flatMap(shown::draftOn);
        List<Finding> own = new ArrayList<>();
        List<Finding> elsewhere = new ArrayList<>();
        for (Finding finding : shown.findings()) {
            boolean isOwn = here.isPresent() && shown.draftOf(finding).equals(here);
            List<Finding> listed = isOwn ? own : elsewhere;
            if (listed.size() < MOST_FINDINGS) {
                listed.add(finding);
            }
        }
        list(here.isPresent() ? "In this text" : "", own, this::clause, out);
        list(here.isPresent() ? "In other texts and files" : "", elsewhere, this::clauseElsewhere, out);
        int hidden = shown.findings().size() - own.size() - elsewhere.size();
        if (hidden > 0) {
            out.element("p", "_preview-more", "and " + hidden + " more; the terminal lists all of them").raw("\n");
        }
    }

    private void list(
            String title,
            List<Finding> findings,
            Function<Finding, Optional<FindingMarkup.Way>> way,
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
            FindingMarkup.write(finding, way.apply(finding), out);
            out.raw("</li>\n");
        }
        out.raw("</ul>\n");
    }

    private Optional<FindingMarkup.Way> clause(Finding finding) {
        return finding.clause().filter(clauses::has).map(id -> new FindingMarkup.Way("#" + id, TO_CLAUSE));
    }

    /** A clause that is missing there has a page to be missing on. */
    private Optional<FindingMarkup.Way> clauseElsewhere(Finding finding) {
        Optional<String> file = shown.draftOf(finding)
                .map(draft -> draft.page().value())
                .filter(shown.files()::containsKey);
        return file.map(name -> {
            ClauseEnd there = others.computeIfAbsent(
                    name, n -> new ClauseEnd(new String(shown.files().get(n), StandardCharsets.UTF_8)));
            return finding.clause()
                    .filter(there::has)
                    .map(id -> new FindingMarkup.Way(shown.address(name) + "#" + id, TO_CLAUSE))
                    .orElse(new FindingMarkup.Way(shown.address(name), "to the text"));
        });
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
