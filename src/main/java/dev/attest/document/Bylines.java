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
    private static final WordList OTHERS = WordList.of("byline-other-roles");
    private static final WordList ENDS = WordList.of("byline-name-ends");
    private static final WordList AGENCIES = WordList.of("news-agencies");
    private static final List<String> IDEOGRAPHIC_OUTLETS =
            NOT_PEOPLE.entries().stream().filter(Bylines::isIdeographic).toList();
    private static final WordList NAME_PARTICLES = WordList.of("name-particles");

    private static final Pattern BETWEEN = Pattern.compile(
            "[,;|/•·&、،]|\\s(?:"
                    + String.join("|", WordList.of("byline-joiners").entries()) + ")\\s",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^]]*]|<[^>]*>|\\S+@\\S+|https?://\\S+");
    private static final Pattern INITIAL = Pattern.compile("(?:^|[\\s.])\\p{Lu}$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST_BYLINE = 160;
    private static final int LONGEST_LINE = 1000;
    private static final int LONGEST_NAME = 50;
    private static final int MOST_WORDS = 5;
    private static final int LONG_WORD = 4;

    private Bylines() {}

    /** The people in a line that is a byline: 'By Ann Lee and Bob Ray'; empty for any other line. */
    static List<String> ofLine(String line) {
        String opener = line.length() > LONGEST_BYLINE ? "" : opener(line, OPENERS);
        return opener.isEmpty() || namesOthers(line) ? List.of() : people(line.substring(opener.length()));
    }

    /** As {@link #ofLine}, for a line of which nothing but its opener says that it is one: it must name somebody first of all. */
    static List<String> ofOpenedLine(String line) {
        List<String> people = ofLine(line);
        if (people.isEmpty()) {
            return people;
        }
        String rest = line.substring(opener(line, OPENERS).length()).replaceFirst("^[\\s:.–—-]+", "");
        String first = BETWEEN.split(ASIDE.matcher(rest).replaceAll(" "), 2)[0].strip();
        return people(first).isEmpty() ? List.of() : people;
    }

    /** Whether a line names those who made the pictures, or edited or translated the text, and not who wrote it. */
    static boolean namesOthers(String line) {
        return !opener(line, OTHERS).isEmpty();
    }

    /** The people in a line of those who made the pictures, or edited or translated the text. */
    static List<String> peopleOfOthers(String line) {
        return people(line.substring(opener(line, OTHERS).length()));
    }

    /** The words that open a byline at the start of {@code line}; empty where there are none. */
    private static String opener(String line, WordList openers) {
        String lower = line.toLowerCase(Locale.ROOT);
        String longest = "";
        for (String opener : openers.openings(lower)) {
            boolean opens = lower.length() > opener.length()
                    && (!Character.isLetterOrDigit(lower.charAt(opener.length())) || isIdeographic(opener));
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
            if (!namesOthers(name)) {
                name = trimmed(name.substring(opener(name, OPENERS).length()));
                String person = isIdeographic(name) ? withoutRoles(name) : withoutPlace(name);
                if (isPerson(person)) {
                    people.add(inSmallLetters(person));
                }
            }
        }
        return new ArrayList<>(people);
    }

    private static String trimmed(String name) {
        String start = BLANKS.matcher(name).replaceAll(" ").replaceFirst("^[\\s:.–—-]+", "");
        String end = start.replaceFirst("[\\s:.–—-]+$", "");
        // The point of an initial is part of the name: 'Nelson C.J.'.
        return INITIAL.matcher(end).find() && start.startsWith(end + ".") ? end + "." : end;
    }

    /** A name without what follows it: 'Ann Lee in Beirut', 'Ann Lee for The Tide', 'Ann Lee The Associated Press'. */
    private static String withoutPlace(String name) {
        String[] words = BLANKS.split(name, -1);
        for (int i = 2; i < words.length; i++) {
            String rest = String.join(" ", List.of(words).subList(i, words.length));
            if (ENDS.contains(words[i]) || AGENCIES.contains(rest)) {
                return String.join(" ", List.of(words).subList(0, i));
            }
        }
        return name;
    }

    /** A Chinese, Japanese or Korean name without the words for roles beside it. */
    private static String withoutRoles(String name) {
        List<String> words = new ArrayList<>();
        for (String word : BLANKS.split(name, -1)) {
            if (!NOT_PEOPLE.contains(word)) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }

    private static boolean isIdeographic(String name) {
        return !name.isEmpty()
                && name.codePoints()
                        .allMatch(c -> Character.isIdeographic(c)
                                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL
                                || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA
                                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                                || " ・=　ー々".indexOf(c) >= 0);
    }

    /** A name in capitals as names are written else: 'BILL McCARTHY', 'Marisha GOLDHAMER'. */
    private static String inSmallLetters(String name) {
        StringBuilder written = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            boolean capitals =
                    word.length() >= LONG_WORD && word.equals(word.toUpperCase(Locale.ROOT)) && !word.contains(".");
            written.append(written.length() > 0 ? " " : "").append(capitals ? capitalised(word) : word);
        }
        return written.toString();
    }

    private static String capitalised(String word) {
        StringBuilder written = new StringBuilder(word.toLowerCase(Locale.ROOT).replace("i\u0307", "i"));
        boolean start = true;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean scots = i == 2 && written.length() > LONG_WORD && word.startsWith("MC");
            if (start || scots) {
                written.setCharAt(i, Character.toUpperCase(c));
            }
            start = !Character.isLetter(c) && c != '.';
        }
        return written.toString();
    }

    /** Whether {@code name} may name a person: some words, none of them an outlet's, each written as names are. */
    static boolean isPerson(String name) {
        if (name.length() < 2 || name.length() > LONGEST_NAME || NOT_PEOPLE.contains(name)) {
            return false;
        }
        if (isIdeographic(name)) {
            return isIdeographicName(name);
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

    /** Whether it is as long as names are in the languages that write them without blanks, and has no word for an outlet in it. */
    private static boolean isIdeographicName(String name) {
        int letters = name.replaceAll("[ ・=　]", "").length();
        boolean sounds =
                name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA);
        boolean outlet = IDEOGRAPHIC_OUTLETS.stream().anyMatch(name::contains);
        return letters >= 2 && letters <= (sounds ? 14 : 5) && !outlet;
    }
}
