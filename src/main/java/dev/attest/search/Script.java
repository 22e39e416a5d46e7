package dev.attest.search;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes values as JavaScript has them, which for these is as JSON has them. */
final class Script {
    private final StringBuilder out = new StringBuilder();

    /** A call of a function of the search page. */
    static Script call(String function) {
        return new Script().raw("attestSearch.").raw(function).raw("(");
    }

    Script raw(String text) {
        out.append(text);
        return this;
    }

    Script number(int number) {
        out.append(number);
        return this;
    }

    /** A string, or {@code 0} for null, which is shorter and as false. */
    Script text(@Nullable String text) {
        if (text == null) {
            out.append('0');
            return this;
        }
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            letter(text, at);
        }
        out.append('"');
        return this;
    }

    private void letter(String text, int at) {
        char c = text.charAt(at);
        if (c == '"' || c == '\\') {
            out.append('\\').append(c);
        } else if (c < ' ' || isAlone(text, at)) {
            out.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
        } else {
            out.append(c);
        }
    }

    /** Whether the letter at {@code at} is half of one, without the other half. */
    private static boolean isAlone(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    Script texts(List<String> texts) {
        raw("[");
        for (Iterator<String> all = texts.iterator(); all.hasNext(); ) {
            text(all.next()).raw(all.hasNext() ? "," : "");
        }
        return raw("]");
    }

    /** An object with these properties, in their order. */
    Script texts(Map<String, String> texts) {
        raw("{");
        String before = "";
        for (Map.Entry<String, String> one : texts.entrySet()) {
            raw(before).text(one.getKey()).raw(":").text(one.getValue());
            before = ",";
        }
        return raw("}");
    }

    /** The whole script, its call closed. */
    String end() {
        return out + ")\n";
    }
}
