package dev.attest.document;

import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The people in a byline. Outlets, agencies and desks are not people and are left out. */
final class Bylines {
    private static final WordList OPENERS = WordList.of("byline-openers");
    private static final WordList NOT_PEOPLE = WordList.of("byline-not-people");
    private static final WordList NAME_PARTICLES = WordList.of("name-particles");

    private static final Pattern BETWEEN = Pattern.compile(
            "[,;|/•·&]|\\s(?:" + String.join("|", WordList.of("byline-joiners").entries()) + ")\\s",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^]]*]|<[^>]*>|\\S+@\\S+|https?://\\S+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST_BYLINE = 160;
    private static final int LONGEST_LINE = 1000;
    private static final int LONGEST_NAME = 50;
    private static final int MOST_WORDS = 5;

    private Bylines() {}

    /** The people in a line that is a byline: 'By Ann Lee and Bob Ray'; empty for any other line. */
    static List<String> ofLine(String line) {
        String opener = line.length() > LONGEST_BYLINE ? "" : opener(line);
        return opener.isEmpty() ? List.of() : people(line.substring(opener.length()));
    }

    /** The words that open a byline at the start of {@code line}; empty where there are none. */
    private static String opener(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        String longest = "";
        for (String opener : OPENERS.entries()) {
            boolean opens = lower.startsWith(opener)
                    && lower.length() > opener.length()
                    && !Character.isLetterOrDigit(lower.charAt(opener.length()));
            if (opens && opener.length() > longest.length()) {
                longest = opener;
            }
        }
        return line.substring(0, Math.min(line.length(), longest.length()));
    }

    /** The people that {@code words} names, each once, in their order. */
    static List<String> people(String words) {
        Set<String> people = new LinkedHashSet<>();
        if (words.length() > LONGEST_LINE) {
            return List.of();
        }
        for (String part : BETWEEN.split(ASIDE.matcher(words).replaceAll(" "), -1)) {
            String name = part.strip();
            name = name.substring(opener(name).length()).replaceFirst("^[\\s:.–—-]+", "");
            name = name.replaceFirst("[\\s:.–—-]+$", "").replaceAll("\\s+", " ");
            if (isPerson(name)) {
                people.add(name);
            }
        }
        return new ArrayList<>(people);
    }

    /** Whether {@code name} may name a person: some words, none of them an outlet's, each written as names are. */
    static boolean isPerson(String name) {
        if (name.length() < 3 || name.length() > LONGEST_NAME || NOT_PEOPLE.contains(name)) {
            return false;
        }
        String[] words = BLANKS.split(name, -1);
        if (words.length < 2 || words.length > MOST_WORDS) {
            return false;
        }
        for (String word : words) {
            int first = word.codePointAt(0);
            boolean cased = Character.isLowerCase(first) && !NAME_PARTICLES.contains(word);
            if (NOT_PEOPLE.contains(word) || cased || !Character.isLetter(first)) {
                return false;
            }
        }
        return true;
    }
}
