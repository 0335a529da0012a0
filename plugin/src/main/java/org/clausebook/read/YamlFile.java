package org.clausebook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.source.Limits;
import org.clausebook.source.Location;
import org.clausebook.source.SourceTree;
import org.clausebook.source.TextFile;

/** A YAML file as a group of keys, or as a list of such groups. */
final class YamlFile {

    private YamlFile() {}

    /** @return nothing if there is no such group, for a reason that has been reported */
    static Optional<YamlMap> open(SourceTree tree, String path, Findings findings) {
        return Faults.report(tree.load(path, Limits.YAML), findings).flatMap(file -> read(file, findings));
    }

    static Optional<YamlMap> read(TextFile file, Findings findings) {
        String name = name(file.path());
        Findings own = new Findings();
        Optional<YamlNode> root = YamlReader.read(file, own);
        if (root.isEmpty() && !own.hasErrors()) {
            own.report(Rule.SITE_SYNTAX, "empty", Location.startOf(file.path()), name);
        }
        findings.addAll(own.sorted());
        return root.flatMap(node -> group(node, name, "", findings));
    }

    /**
     * @param hint which of the hints says how the list is written
     * @return the groups of a file that is a list of them; one that lists nothing may be empty
     */
    static List<YamlMap> openList(SourceTree tree, String path, String hint, Findings findings) {
        Optional<YamlNode> root =
                Faults.report(tree.load(path, Limits.YAML), findings).flatMap(file -> YamlReader.read(file, findings));
        return root.map(node -> groups(node, name(path), hint, findings)).orElse(List.of());
    }

    /** The groups of a list of them. */
    static List<YamlMap> groups(YamlNode node, String name, Findings findings) {
        return groups(node, name, "", findings);
    }

    private static List<YamlMap> groups(YamlNode node, String name, String hint, Findings findings) {
        List<YamlMap> groups = new ArrayList<>();
        if (node instanceof YamlNode.Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                group(list.items().get(i), name + " › " + (i + 1), hint, findings).ifPresent(groups::add);
            }
        } else {
            findings.report(Rule.SITE_WRONG_TYPE, hint, node.at(), name, "a list", node.kind());
        }
        return groups;
    }

    private static Optional<YamlMap> group(YamlNode node, String name, String hint, Findings findings) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(new YamlMap(mapping, name, findings));
        }
        if (findings.size() < BodyLimits.FINDINGS) {
            findings.report(Rule.SITE_WRONG_TYPE, hint, node.at(), name, "a group of keys", node.kind());
        }
        return Optional.empty();
    }

    /** What messages call the file. */
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
