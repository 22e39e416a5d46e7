package dev.attest.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as JavaScript reads them: JSON of strings, numbers, null and lists. */
final class ScriptData {
    private ScriptData() {}

    /** @throws IllegalArgumentException if there is anything else in {@code value} */
    static String of(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Integer number) {
            return number.toString();
        }
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ScriptData::of).collect(Collectors.joining(",", "[", "]"));
        }
        throw new IllegalArgumentException("Strings, numbers and lists of these can be written, found " + value);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            // Beside what JSON asks for: what old engines take for the end of a line, and halves of letters, which
            // UTF-8 can't hold.
            if (c < ' ' || c == '\u2028' || c == '\u2029' || c == '<' || isHalf(text, at)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        boolean high = Character.isHighSurrogate(c)
                && (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1)));
        boolean low = Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
        return high || low;
    }
}
