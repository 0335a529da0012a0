package org.clausebook.read;

import java.util.List;
import org.clausebook.source.Location;

/** A YAML document as a tree with places. Scalars keep their text: {@code 1.10} is not a number here, nor {@code no} false. */
sealed interface YamlNode {

    Location at();

    /** The word for messages: what stands here. */
    String kind();

    record Scalar(String text, Location at) implements YamlNode {
        @Override
        public String kind() {
            return "a single value";
        }
    }

    record Sequence(List<YamlNode> items, Location at) implements YamlNode {
        @Override
        public String kind() {
            return "a list";
        }
    }

    record Mapping(List<Entry> entries, Location at) implements YamlNode {
        @Override
        public String kind() {
            return "a group of keys";
        }
    }

    record Entry(Scalar key, YamlNode value) {}
}
