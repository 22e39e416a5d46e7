package dev.attest.render;

import dev.attest.message.Messages;
import dev.attest.publish.Artifact;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of the scripts, as a script of its own: the messages that begin with {@code script.}, by the rest of their keys, and
 * those that dates and numbers are made of. One with forms for numbers is an object with a member for each form.
 */
final class ScriptWords {
    private static final String PREFIX = "script.";
    private static final String PATH = "assets/words.js";

    private ScriptWords() {}

    static Artifact of(Messages messages) {
        StringBuilder script = new StringBuilder("window.attestWords={");
        words(messages).forEach((key, words) -> {
            Map<String, String> forms = messages.forms(key);
            script.append(script.charAt(script.length() - 1) == '{' ? "\n" : ",\n")
                    .append(quoted(key.startsWith(PREFIX) ? key.substring(PREFIX.length()) : key))
                    .append(':')
                    .append(forms.isEmpty() ? quoted(words) : object(new TreeMap<>(forms)));
        });
        return new Artifact(PATH, script.append("\n};\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    private static SortedMap<String, String> words(Messages messages) {
        SortedMap<String, String> words = messages.written(PREFIX);
        words.putAll(messages.written("month."));
        words.putAll(messages.written("date.day"));
        words.putAll(messages.written("number.group"));
        words.putAll(messages.written("article.content-note"));
        return words;
    }

    private static String object(SortedMap<String, String> forms) {
        StringBuilder object = new StringBuilder("{");
        forms.forEach((form, words) -> object.append(object.length() == 1 ? "" : ",")
                .append(form)
                .append(':')
                .append(quoted(words)));
        return object.append('}').toString();
    }

    /** As a string of a script; nothing in it ends a line, or an element in whose text the script might stand. */
    private static String quoted(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
                quoted.append("\\u").append(Integer.toHexString(0x10000 + c).substring(1));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
