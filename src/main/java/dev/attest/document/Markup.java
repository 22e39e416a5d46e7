package dev.attest.document;

import dev.attest.text.WordList;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the markup of an element says about its purpose: the words in its classes and its id. */
final class Markup {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Markup() {}

    /**
     * The names in the classes and the id of {@code element}, in lower case and with a blank between their words: of {@code
     * class="story-body__Text"} these are 'story', 'body', 'text', 'story body', 'body text' and 'story body text'.
     */
    static Set<String> names(Element element) {
        return names(element, 3);
    }

    /** As {@link #names(Element)}, with at most {@code most} words in a name. */
    static Set<String> names(Element element, int most) {
        if (element.attributesSize() == 0) {
            return Set.of();
        }
        Set<String> names = new LinkedHashSet<>();
        String given = element.className() + " " + element.id() + " " + element.attr("data-testid") + " "
                + element.attr("data-component") + " " + element.attr("data-qa");
        if (given.isBlank()) {
            return Set.of();
        }
        for (String name : BLANKS.split(given, -1)) {
            if (name.indexOf(':') >= 0 || name.indexOf('[') >= 0) {
                // How it looks on some screens or on paper, as in 'print:hidden', and not what it is.
                continue;
            }
            String spaced = NO_LETTER
                    .matcher(HUMP.matcher(name).replaceAll(" "))
                    .replaceAll(" ")
                    .strip();
            String[] words = BLANKS.split(spaced.toLowerCase(Locale.ROOT), -1);
            for (int i = 0; i < words.length && i < 8; i++) {
                StringBuilder joined = new StringBuilder();
                for (int j = i; j < Math.min(words.length, i + most); j++) {
                    joined.append(j > i ? " " : "").append(words[j]);
                    names.add(joined.toString());
                }
            }
        }
        names.remove("");
        return names;
    }

    /** Whether one of the names of {@code element} is in {@code list}. */
    static boolean isNamed(Element element, WordList list) {
        return names(element).stream().anyMatch(list::contains);
    }
}
