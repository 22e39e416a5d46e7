package dev.attest.extract.phrase;

import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The class of a word as far as it can be told from the word alone. The lists are {@code phrase-*.txt}. */
public enum WordClass {
    SUBJECT_PRONOUN,
    OBJECT_PRONOUN,
    PRONOUN,
    DETERMINER,
    RELATIVE,
    THAT,
    OF,
    TO,
    PREPOSITION,
    CONJUNCTION,
    SUBORDINATOR,
    AUXILIARY,
    ADVERB,
    CALENDAR,
    /** A verb that reports speech, of the list {@code quote-speech-verbs.txt}. */
    SPEECH_VERB,
    /** A verb of wanting or thinking. */
    ATTITUDE_VERB,
    /** A frequent verb of another kind. */
    VERB,
    /** A word with the ending of a past tense or of a gerund, of no list. */
    VERB_LIKE,
    /** Any other word or a number. */
    OPEN,
    MARK,
    POSSESSIVE;

    private static final WordList PARTICLES = WordList.of("person-name-particles");
    private static final VerbForms SPEECH = VerbForms.ofList("quote-speech-verbs");
    private static final VerbForms ATTITUDES = VerbForms.ofList("phrase-attitude-verbs");
    private static final VerbForms VERBS = VerbForms.ofList("phrase-verbs");
    private static final VerbForms ALL_VERBS = SPEECH.with(ATTITUDES).with(VERBS);

    /** All words of the lists, so that one look-up tells: this is asked of each word, more than once. */
    private static final Map<String, WordClass> LISTED = listed();

    private static Map<String, WordClass> listed() {
        Map<String, WordClass> classes = new HashMap<>();
        VERBS.words().forEach(word -> classes.put(word, VERB));
        ATTITUDES.words().forEach(word -> classes.put(word, ATTITUDE_VERB));
        SPEECH.words().forEach(word -> classes.put(word, SPEECH_VERB));
        classes.putAll(closed());
        return Map.copyOf(classes);
    }

    private static Map<String, WordClass> closed() {
        WordList list = WordList.of("phrase-word-classes");
        Map<String, WordClass> classes = new HashMap<>();
        for (String word : list.entries()) {
            String name = String.valueOf(list.value(word));
            classes.put(word, valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(classes);
    }

    /** The verbs that report speech. */
    public static VerbForms speechVerbs() {
        return SPEECH;
    }

    /** The form of a verb that {@code lowerCaseWord} is, of any list of verbs; null where it is none. */
    static VerbForms.@Nullable Form verbForm(String lowerCaseWord) {
        return ALL_VERBS.of(lowerCaseWord);
    }

    /** The class of {@code token}; a capital inside a sentence is not looked at. */
    public static WordClass of(Token token) {
        return switch (token.kind()) {
            case MARK -> MARK;
            case POSSESSIVE -> POSSESSIVE;
            case NUMBER -> OPEN;
            case WORD -> ofWord(token);
        };
    }

    /** The class of the word in its sentence: before another capital, 'Jan' is a given name ('Jan Lind', 'Jan de Lind') and not a month. */
    public static WordClass of(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        int next = at + 1;
        while (next < tokens.size() && PARTICLES.contains(tokens.get(next).words())) {
            next++;
        }
        boolean given = token.words().equals("Jan")
                && next < tokens.size()
                && tokens.get(next).isWord()
                && tokens.get(next).isCapitalised();
        return given ? OPEN : of(token);
    }

    /** 'US' and 'WHO' are no pronouns. */
    private static WordClass ofWord(Token token) {
        WordClass wordClass = ofWord(token.lower());
        boolean name = (wordClass == OBJECT_PRONOUN && token.words().equals("US"))
                || (wordClass == RELATIVE && token.words().equals("WHO"));
        return name ? OPEN : wordClass;
    }

    /** Whether {@code lowerCaseWord} opens noun phrases ('the', 'his', 'some'). */
    public static boolean isDeterminer(String lowerCaseWord) {
        return LISTED.get(lowerCaseWord) == DETERMINER;
    }

    private static WordClass ofWord(String word) {
        WordClass listed = LISTED.get(word);
        return listed == null ? byEnding(word) : listed;
    }

    private static WordClass byEnding(String word) {
        if (word.length() > 4 && word.endsWith("ly")) {
            return ADVERB;
        }
        boolean verbal = word.length() > 4 && (word.endsWith("ed") || word.endsWith("ing")) && word.indexOf('-') < 0;
        return verbal ? VERB_LIKE : OPEN;
    }
}
