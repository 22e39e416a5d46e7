package dev.attest.extract.phrase;

import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.HashMap;
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

    private static final Map<String, WordClass> CLOSED = closed();
    private static final VerbForms SPEECH = VerbForms.ofList("quote-speech-verbs");
    private static final VerbForms ATTITUDES = VerbForms.ofList("phrase-attitude-verbs");
    private static final VerbForms VERBS = VerbForms.ofList("phrase-verbs");

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
        VerbForms.Form form = SPEECH.of(lowerCaseWord);
        form = form == null ? ATTITUDES.of(lowerCaseWord) : form;
        return form == null ? VERBS.of(lowerCaseWord) : form;
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

    /** 'US' is no pronoun. */
    private static WordClass ofWord(Token token) {
        WordClass wordClass = ofWord(token.lower());
        boolean country = wordClass == OBJECT_PRONOUN && token.words().equals("US");
        return country ? OPEN : wordClass;
    }

    /** Whether {@code lowerCaseWord} opens noun phrases ('the', 'his', 'some'). */
    public static boolean isDeterminer(String lowerCaseWord) {
        return CLOSED.get(lowerCaseWord) == DETERMINER;
    }

    private static WordClass ofWord(String word) {
        WordClass closed = CLOSED.get(word);
        if (closed != null) {
            return closed;
        }
        if (SPEECH.of(word) != null) {
            return SPEECH_VERB;
        }
        if (ATTITUDES.of(word) != null) {
            return ATTITUDE_VERB;
        }
        if (VERBS.of(word) != null) {
            return VERB;
        }
        if (word.length() > 4 && word.endsWith("ly")) {
            return ADVERB;
        }
        boolean verbal = word.length() > 4 && (word.endsWith("ed") || word.endsWith("ing")) && word.indexOf('-') < 0;
        return verbal ? VERB_LIKE : OPEN;
    }
}
