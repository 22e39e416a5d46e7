package dev.attest.search;

import dev.attest.text.WordList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into words and folds each into the form under which it is found: in lower case, without accents and vowel signs, the
 * ways of writing one Arabic letter made one, without the Arabic article. {@code search.js} does the same with the same lists;
 * the cases under {@code src/test/cases/search-terms} hold both to it.
 *
 * <p>Not for several threads: it remembers the words that it folded.
 */
public final class Terms {
    /** A number with its thousands set apart, or a run of letters and digits; what an apostrophe joins is one word. */
    private static final Pattern WORD =
            Pattern.compile("[0-9٠-٩۰-۹]{1,3}(?:[,٬][0-9٠-٩۰-۹]{3}){1,4}(?![0-9٠-٩۰-۹])" + "|[\\p{L}\\p{M}\\p{N}'’]+");

    /** The English genitive. */
    private static final Pattern GENITIVE = Pattern.compile("['’][sS]['’]*$");

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");

    /** A word is found by its first letters, so that no run of letters makes an address too long. In code points. */
    private static final int LONGEST = 40;
    /** What must be left of a word without its article. */
    private static final int SHORTEST_STEM = 3;

    /** Distinct words of a large archive are some hundred thousand; hostile input may have more. */
    private static final int REMEMBERED = 200_000;

    private final Map<String, String> letters;
    private final List<String> openers;
    private final Set<String> passedOver;
    private final Map<String, String> folded = new HashMap<>();

    public Terms() {
        this.letters = values("search-letters");
        this.openers = List.copyOf(WordList.of("search-openers").entries());
        this.passedOver = new HashSet<>();
        WordList.of("search-passed-over").entries().forEach(word -> passedOver.addAll(of(word)));
    }

    private static Map<String, String> values(String name) {
        WordList list = WordList.of(name);
        Map<String, String> values = new LinkedHashMap<>();
        for (String entry : list.entries()) {
            values.put(entry, Objects.requireNonNull(list.value(entry)));
        }
        return values;
    }

    /** Endings of words for many, and those of the words for one, in the order of the list. */
    Map<String, String> endings() {
        return values("search-endings");
    }

    /** Letters and what stands for each, in the order of the list. */
    Map<String, String> foldedLetters() {
        return new LinkedHashMap<>(letters);
    }

    /** What is taken off the beginning of a word: the Arabic article, alone and joined to a preposition. */
    List<String> openers() {
        return openers;
    }

    /** Words that stand almost everywhere and so find nothing, in the order of the alphabet. */
    List<String> passedOver() {
        return passedOver.stream().sorted().toList();
    }

    boolean isPassedOver(String term) {
        return passedOver.contains(term);
    }

    /** The words of {@code text} in order, folded. */
    public List<String> of(String text) {
        List<String> terms = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String term = remembered(words.group());
            if (!term.isEmpty()) {
                terms.add(term);
            }
        }
        return terms;
    }

    private String remembered(String word) {
        String known = folded.get(word);
        if (known == null) {
            known = fold(word);
            if (folded.size() < REMEMBERED) {
                folded.put(word, known);
            }
        }
        return known;
    }

    private String fold(String word) {
        String plain = GENITIVE.matcher(word).replaceFirst("");
        String lower = Normalizer.normalize(plain, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String bare = NEITHER_LETTER_NOR_DIGIT.matcher(lower).replaceAll("");
        StringBuilder term = new StringBuilder(bare.length());
        bare.codePoints().forEach(c -> {
            String letter = Character.toString(c);
            term.append(letters.getOrDefault(letter, letter));
        });
        return cut(withoutOpener(term.toString()));
    }

    private String withoutOpener(String term) {
        for (String opener : openers) {
            if (term.startsWith(opener) && term.length() >= opener.length() + SHORTEST_STEM) {
                return term.substring(opener.length());
            }
        }
        return term;
    }

    private static String cut(String term) {
        return term.codePointCount(0, term.length()) <= LONGEST
                ? term
                : term.substring(0, term.offsetByCodePoints(0, LONGEST));
    }
}
