package dev.attest.page;

import dev.attest.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The reasons for which files are held back, in the words of the interface. They reach this stage as sentences of English, since
 * those that find them know no archive and no language of it; a sentence that is a message {@code reason.…} of the English bundle is
 * said as the archive says it, any other stays as it is.
 */
final class HeldBackReasons {
    private static final String ENGLISH = "en";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    private final Messages messages;
    private final List<Known> known = new ArrayList<>();

    HeldBackReasons(Messages messages) {
        this.messages = messages;
        Messages.english()
                .written("reason.")
                .forEach((key, words) -> known.add(new Known(key, List.of(PLACEHOLDER.split(words, -1)))));
    }

    /**
     * A reason as it is shown.
     *
     * @param words the sentence
     * @param language its language, a BCP 47 tag
     */
    record Worded(String words, String language) {}

    Worded of(String reason) {
        for (Known one : known) {
            List<String> given = one.given(reason);
            if (given != null) {
                return new Worded(messages.say(one.key(), given.toArray()), messages.language());
            }
        }
        return new Worded(reason, ENGLISH);
    }

    /**
     * A sentence that the program says.
     *
     * @param parts what stands before, between and behind its placeholders
     */
    private record Known(String key, List<String> parts) {
        /** What stands in the sentence for each of the placeholders; null where it is another sentence. */
        @Nullable
        List<String> given(String reason) {
            String last = parts.get(parts.size() - 1);
            if (!reason.startsWith(parts.get(0))
                    || !reason.endsWith(last)
                    || (parts.size() == 1 && !reason.equals(last))) {
                return null;
            }
            List<String> given = new ArrayList<>();
            int at = parts.get(0).length();
            for (int part = 1; part < parts.size(); part++) {
                int end = part == parts.size() - 1
                        ? reason.length() - last.length()
                        : reason.indexOf(parts.get(part), at);
                if (end < at) {
                    return null;
                }
                given.add(reason.substring(at, end));
                at = end + parts.get(part).length();
            }
            return given;
        }
    }
}
