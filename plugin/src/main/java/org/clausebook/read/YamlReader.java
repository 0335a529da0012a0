package org.clausebook.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Pointer;
import org.clausebook.finding.Rule;
import org.clausebook.source.Location;
import org.clausebook.source.TextFile;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * YAML text into a tree. Built from the parser's events, which it produces without recursion, so that depth is known
 * before anything recurses over it; anchors, aliases and tags, the ways to make a small file large, are refused.
 */
final class YamlReader {

    /** An escape without its digits, or with more than any character has. */
    private static final Pattern NO_CHARACTER = Pattern.compile(
            "\\\\(?:x(?!\\p{XDigit}{2})|u(?!\\p{XDigit}{4})|U(?!(?:000\\p{XDigit}|0010)\\p{XDigit}{4}))\\p{XDigit}*");

    private final TextFile file;
    private final YamlPlaces places;
    private final Findings findings;
    private final Iterator<Event> events;
    /** Up to where the text has been read. */
    private Optional<Mark> read = Optional.empty();

    private YamlReader(TextFile file, Findings findings) {
        this.file = file;
        this.places = new YamlPlaces(file);
        this.findings = findings;
        LoadSettings settings = LoadSettings.builder().setLabel(file.path()).build();
        this.events = new Parse(settings).parseString(file.text()).iterator();
    }

    /** The tree, or nothing if the text is not YAML as the settings need it, with a finding that says why. */
    static Optional<YamlNode> read(TextFile file, Findings findings) {
        YamlReader reader = new YamlReader(file, findings);
        try {
            return reader.document();
        } catch (Refused e) {
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            Location at = e.getProblemMark().map(reader.places::of).orElse(Location.startOf(file.path()));
            findings.report(Rule.SITE_SYNTAX, at, e.getProblem(), YamlFile.name(file.path()));
            return Optional.empty();
        } catch (YamlEngineException e) {
            findings.report(Rule.SITE_SYNTAX, Location.startOf(file.path()), e.getMessage(), YamlFile.name(file.path()));
            return Optional.empty();
        } catch (NumberFormatException e) { // the library's own slip: it counts on digits, and on few enough
            reader.reportEscape();
            return Optional.empty();
        }
    }

    private void reportEscape() {
        Location behind = read.map(places::of).orElse(Location.startOf(file.path()));
        Matcher escape = NO_CHARACTER.matcher(file.text());
        boolean found = escape.find(file.lineStart(behind.line()) + behind.column());
        findings.report(
                Rule.SITE_SYNTAX, "escape", found ? file.locate(escape.start()) : behind, found ? escape.group() : "\\");
    }

    private Event next() {
        Event event = events.next();
        read = event.getEndMark();
        return event;
    }

    private Optional<YamlNode> document() {
        YamlNode root = null;
        while (events.hasNext()) {
            Event event = next();
            switch (event.getEventId()) {
                case StreamStart, StreamEnd, DocumentEnd, Comment -> {}
                case DocumentStart -> {
                    if (root != null) {
                        throw refuse("documents", event);
                    }
                }
                default -> root = node(event, 1);
            }
        }
        return Optional.ofNullable(root);
    }

    private YamlNode node(Event event, int depth) {
        refuseUnsafe(event, depth);
        Location at = places.of(event.getStartMark().orElseThrow());
        return switch (event.getEventId()) {
            case Scalar -> new YamlNode.Scalar(((ScalarEvent) event).getValue(), at);
            case SequenceStart -> new YamlNode.Sequence(items(depth), at);
            case MappingStart -> new YamlNode.Mapping(entries(depth), at);
            default -> throw new IllegalStateException("unexpected " + event);
        };
    }

    private List<YamlNode> items(int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event e = next(); e.getEventId() != Event.ID.SequenceEnd; e = next()) {
            items.add(node(e, depth + 1));
        }
        return items;
    }

    private List<YamlNode.Entry> entries(int depth) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Map<String, Location> seen = new HashMap<>();
        for (Event e = next(); e.getEventId() != Event.ID.MappingEnd; e = next()) {
            YamlNode key = node(e, depth + 1);
            YamlNode value = node(next(), depth + 1);
            if (!(key instanceof YamlNode.Scalar name)) {
                findings.report(Rule.SITE_SYNTAX, "key", key.at());
            } else if (seen.containsKey(name.text())) {
                Pointer first = Pointer.line(seen.get(name.text()).line());
                findings.report(Rule.SITE_DUPLICATE_KEY, name.at(), name.text(), first);
            } else {
                seen.put(name.text(), name.at());
                entries.add(new YamlNode.Entry(name, value));
            }
            if (findings.size() >= BodyLimits.FINDINGS) {
                throw new Refused();
            }
        }
        return entries;
    }

    private void refuseUnsafe(Event event, int depth) {
        if (depth > BodyLimits.NESTING) {
            throw refuse("depth", event);
        }
        if (event instanceof AliasEvent) {
            throw refuse("alias", event);
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw refuse("alias", event);
        }
        boolean tagged = event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
                || event instanceof CollectionStartEvent start && start.getTag().isPresent();
        if (tagged) {
            throw refuse("tag", event);
        }
    }

    private Refused refuse(String variant, Event event) {
        findings.report(Rule.SITE_SYNTAX, variant, places.of(event.getStartMark().orElseThrow()), BodyLimits.NESTING);
        return new Refused();
    }

    /** Leaves the recursion once a finding has said why. */
    private static final class Refused extends RuntimeException {
        Refused() {
            super(null, null, false, false);
        }
    }
}
