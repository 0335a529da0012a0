package org.clausebook.read;

import java.util.Optional;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.source.Limits;
import org.clausebook.source.Location;
import org.clausebook.source.SourceTree;
import org.clausebook.source.TextFile;

/** A YAML file as a group of keys. */
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
        if (root.isPresent() && !(root.get() instanceof YamlNode.Mapping)) {
            findings.report(Rule.SITE_WRONG_TYPE, root.get().at(), name, "a group of keys", root.get().kind());
        }
        return root.filter(YamlNode.Mapping.class::isInstance)
                .map(mapping -> new YamlMap((YamlNode.Mapping) mapping, name, findings));
    }

    /** What messages call the file. */
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
