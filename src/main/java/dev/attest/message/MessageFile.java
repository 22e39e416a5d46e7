package dev.attest.message;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A file of messages: lines {@code key = words} in UTF-8, empty lines, and notes that begin with {@code #}. Every program for
 * translators knows these as Java properties. Each message stands on a line, and backslashes mean nothing.
 */
final class MessageFile {
    private MessageFile() {}

    /** A message, and the line on which it stands, counted from 1. */
    record Entry(String words, int line) {}

    /** The messages by their keys. Each problem is added to {@code problems}, with the file and line. */
    static Map<String, Entry> read(String name, byte[] bytes, List<String> problems) {
        Map<String, Entry> entries = new TreeMap<>();
        int number = 0;
        for (String line : lines(name, bytes, problems)) {
            number++;
            String stripped = line.strip();
            if (stripped.isEmpty() || stripped.startsWith("#")) {
                continue;
            }
            int equals = stripped.indexOf('=');
            String key = equals < 0 ? "" : stripped.substring(0, equals).strip();
            if (key.isEmpty()) {
                problems.add(name + ", line " + number + ": found '" + stripped + "'; accepted is 'key = words'");
            } else if (entries.putIfAbsent(
                            key, new Entry(stripped.substring(equals + 1).strip(), number))
                    != null) {
                problems.add(name + ", line " + number + ": the message '" + key + "' comes twice");
            }
        }
        return entries;
    }

    private static List<String> lines(String name, byte[] bytes, List<String> problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String bare = text.startsWith("\ufeff") ? text.substring(1) : text;
            return List.of(bare.split("\r\n|\r|\n", -1));
        } catch (CharacterCodingException e) {
            problems.add(name + ": not text in UTF-8");
            return new ArrayList<>();
        }
    }
}
