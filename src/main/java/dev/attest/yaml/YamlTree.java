package dev.attest.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds the tree of one file from the parser's events. It works on events and not on composed nodes, because there an alias
 * can no longer be told from a value that was written out.
 */
final class YamlTree {
    private static final int DEEPEST = 20;

    private final Problems problems;
    private final Iterator<Event> events;

    /** Ends the reading of a file in which nothing further can be understood; its problem has been noted. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private YamlTree(Problems problems, Iterator<Event> events) {
        this.problems = problems;
        this.events = events;
    }

    /** The content of the file; null for a file with nothing in it. Problems are noted. */
    static @Nullable YamlNode of(String text, Problems problems) {
        LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
        try {
            return new YamlTree(problems, new Parse(settings).parseString(text).iterator()).document();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark()
                    .or(e::getContextMark)
                    .map(mark -> mark.getLine() + 1)
                    .orElse(0);
            String context = e.getContext() == null ? "" : " " + e.getContext();
            problems.add(
                    line,
                    "this is not valid YAML: " + e.getProblem() + context
                            + "; a value that holds ': ' or '#' or begins with a mark needs quotes around it");
        } catch (ReaderException e) {
            problems.add(
                    lineOf(text, e.getPosition()),
                    String.format(
                            "found the control character U+%04X; YAML takes printable characters", e.getCodePoint()));
        } catch (YamlEngineException e) {
            problems.add(0, "this is not valid YAML: " + e.getMessage());
        } catch (Unreadable e) {
            // noted where it was found
        }
        return null;
    }

    private static int lineOf(String text, int position) {
        int end = Math.min(Math.max(position, 0), text.length());
        return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }

    private @Nullable YamlNode document() throws Unreadable {
        YamlNode content = null;
        boolean seen = false;
        while (events.hasNext()) {
            Event event = events.next();
            if (event.getEventId() == Event.ID.DocumentStart) {
                if (seen) {
                    throw unreadable(event, "found a second document ('---'); a file holds one");
                }
                seen = true;
                content = node(events.next(), 0);
            }
        }
        return content;
    }

    private YamlNode node(Event event, int depth) throws Unreadable {
        if (depth > DEEPEST) {
            throw unreadable(event, "found values nested deeper than " + DEEPEST + " levels");
        }
        if (event instanceof AliasEvent) {
            throw unreadable(event, "found an alias (*name); write the value out");
        }
        if (event instanceof NodeEvent nodeEvent && nodeEvent.getAnchor().isPresent()) {
            throw unreadable(
                    event,
                    "found an anchor (&" + nodeEvent.getAnchor().get().getValue()
                            + "); write values out, or put the text in quotes");
        }
        if (event instanceof ScalarEvent scalar) {
            checkTag(event, scalar.getTag().orElse(null));
            return new YamlNode.Scalar(line(event), scalar.getValue(), scalar.isPlain());
        }
        if (event instanceof CollectionStartEvent collection) {
            checkTag(event, collection.getTag().orElse(null));
        }
        if (event instanceof SequenceStartEvent) {
            return sequence(event, depth);
        }
        if (event instanceof MappingStartEvent) {
            return mapping(event, depth);
        }
        throw unreadable(event, "found " + event.getEventId() + " where a value is due");
    }

    private YamlNode sequence(Event start, int depth) throws Unreadable {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new YamlNode.Sequence(line(start), items);
    }

    private YamlNode mapping(Event start, int depth) throws Unreadable {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            YamlNode key = node(event, depth + 1);
            YamlNode value = node(events.next(), depth + 1);
            if (!(key instanceof YamlNode.Scalar name)) {
                problems.add(key.line(), "found " + key.found() + " as a key; a key is a word");
                continue;
            }
            YamlNode.Entry before = entries.putIfAbsent(name.text(), new YamlNode.Entry(key.line(), value));
            if (before != null) {
                problems.add(
                        key.line(),
                        "the key " + name.found() + " stands here again, first on line " + before.keyLine()
                                + "; keep one");
            }
        }
        return new YamlNode.Mapping(line(start), entries);
    }

    private void checkTag(Event event, @Nullable String tag) throws Unreadable {
        if (tag != null) {
            throw unreadable(event, "found the tag '" + tag + "'; tags (!…) are not accepted, write the plain value");
        }
    }

    private Unreadable unreadable(Event event, String message) {
        problems.add(line(event), message);
        return new Unreadable();
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
