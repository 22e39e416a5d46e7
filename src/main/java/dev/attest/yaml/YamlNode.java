package dev.attest.yaml;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What stands in a YAML file, and on which line, counted from 1. */
sealed interface YamlNode {
    int line();

    /** What it is, for a message. */
    String found();

    /** A single value; what kind of value it is, is up to who asks for it, so that {@code no} may be Norwegian. */
    record Scalar(int line, String text, boolean plain) implements YamlNode {
        private static final int LONGEST_SHOWN = 60;

        public Scalar {
            Objects.requireNonNull(text);
        }

        /** Nothing written behind the key, or YAML's own words for nothing. */
        boolean isNothing() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        @Override
        public String found() {
            int end = text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), LONGEST_SHOWN));
            return "'" + text.substring(0, end) + (end < text.length() ? "…" : "") + "'";
        }
    }

    /** A list. */
    record Sequence(int line, List<YamlNode> items) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String found() {
            return "a list";
        }
    }

    /** Keys and their values in the order of the file, each key with the line on which it stands. */
    record Mapping(int line, Map<String, Entry> entries) implements YamlNode {
        public Mapping {
            Objects.requireNonNull(entries);
        }

        @Override
        public String found() {
            return "keys and values";
        }
    }

    /** The value of a key, and the line of the key. */
    record Entry(int keyLine, YamlNode value) {}
}
