package dev.attest.extract.phrase;

import dev.attest.text.Span;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds noun phrases in tokens. A phrase begins at a determiner, a capital or a noun, takes in adjectives, numbers and nouns,
 * and ends before a verb, a preposition or a mark; a capitalised sequence holds together over 'of', 'al-' and the like only
 * where a capital follows. Errs on the side of too many: whoever uses them weighs them.
 */
public final class NounPhrases {
    /** In tokens, so that the work stays linear where words follow one another without an end. */
    private static final int LONGEST = 40;

    private static final WordList PLURALS = WordList.of("phrase-plurals");

    private static final WordList DEMONYMS = WordList.of("demonyms");

    private static final WordList POSTPOSITIVES = WordList.of("phrase-postpositives");

    private static final WordList TITLE_PARTICIPLES = WordList.of("phrase-title-participles");

    private static final Map<String, String> MEANINGS = meanings();

    private static final WordList PARTICLES = WordList.of("person-name-particles");

    /** Marks that open quoted words; a frame of quotes has a whole run as 'Q'. */
    private static final Set<String> QUOTED = Set.of("Q", "“", "\"", "‘", "«", "„");

    private static final WordList ABBREVIATIONS = WordList.of("abbreviations");

    private final List<Token> tokens;
    private final WordClass[] classes;

    /** Whether each token is a name; asked for again and again by the phrases that try to reach over it. */
    private final boolean[] names;

    private final List<NounPhrase> found = new ArrayList<>();

    private NounPhrases(List<Token> tokens) {
        this.tokens = tokens;
        this.classes = new WordClass[tokens.size()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = WordClass.of(tokens, i);
        }
        this.names = new boolean[classes.length];
        for (int i = 0; i < classes.length; i++) {
            names[i] = isCapitalOfName(i);
        }
    }

    /** The noun phrases in {@code tokens}, in order and without overlap. */
    public static List<NounPhrase> in(List<Token> tokens) {
        return new NounPhrases(tokens).find();
    }

    /** What the list {@code phrase-person-nouns.txt} says that a noun means, plural or not: 'person', 'body', 'paper'. */
    public static @Nullable String meaning(String lowerCaseNoun) {
        return MEANINGS.get(lowerCaseNoun);
    }

    /** The nouns of the list, and their plurals where they are no nouns of the list themselves. */
    private static Map<String, String> meanings() {
        WordList nouns = WordList.of("phrase-person-nouns");
        Map<String, String> meanings = new HashMap<>();
        nouns.entries().forEach(noun -> meanings.put(noun, String.valueOf(nouns.value(noun))));
        for (String noun : nouns.entries()) {
            if (noun.endsWith("y")) {
                meanings.putIfAbsent(noun.substring(0, noun.length() - 1) + "ies", String.valueOf(nouns.value(noun)));
            }
        }
        nouns.entries().forEach(noun -> meanings.putIfAbsent(noun + "s", String.valueOf(nouns.value(noun))));
        return Map.copyOf(meanings);
    }

    private List<NounPhrase> find() {
        int at = 0;
        while (at < classes.length) {
            int end = endOfPhrase(at);
            if (end > at) {
                add(at, end);
                at = endsAtItsVerb(at, end) ? end + 1 : end;
            } else {
                at++;
            }
        }
        return List.copyOf(found);
    }

    /** Whether the word behind a phrase is its verb, which would else be taken for a noun of its own. */
    private boolean endsAtItsVerb(int first, int end) {
        int from = classes[first] == WordClass.DETERMINER ? first + 1 : first;
        return end < classes.length && classes[end] == WordClass.OPEN && isVerbBySyntax(end, from);
    }

    private void add(int first, int end) {
        Token head = tokens.get(end - 1);
        NounPhrase.Type type = NounPhrase.Type.NOMINAL;
        if (isPronoun(first) || (first + 1 == end && tokens.get(first).is("her"))) {
            type = NounPhrase.Type.PRONOUN;
        } else if (head.isCapitalised() && isName(end - 1) && !isNounAtStart(first, end)) {
            type = NounPhrase.Type.NAME;
        }
        found.add(new NounPhrase(new Span(tokens.get(first).start(), head.end()), first, end - 1, head, type));
    }

    /** 'Officials said', 'Police said': a noun for people or a body that owes its capital to the sentence. */
    private boolean isNounAtStart(int first, int end) {
        return first + 1 == end
                && opensSentence(first)
                && meaning(tokens.get(first).lower()) != null;
    }

    /** Behind the last token of the phrase that begins at {@code first}; {@code first} where none does. */
    private int endOfPhrase(int first) {
        if (isPronoun(first)) {
            return first + 1;
        }
        if (classes[first] == WordClass.DETERMINER) {
            int from = first + 1;
            if (isPronounLike(tokens.get(first).lower()) && isVerbOfPronoun(from)) {
                return from;
            }
            if (from < classes.length
                    && classes[from] == WordClass.DETERMINER
                    && isPronounLike(tokens.get(first).lower())) {
                from++;
            }
            int end = endOfWords(from, true);
            boolean alone = isPronounLike(tokens.get(first).lower())
                    || tokens.get(first).is("her");
            return end > from ? end : alone ? first + 1 : first;
        }
        boolean possessed = first > 0 && isPossessive(first - 1);
        int end = endOfWords(first, possessed);
        if (end == first || possessed) {
            return end;
        }
        return isBareNoun(first, end) ? end : first;
    }

    /** Behind the adjectives, numbers and nouns from {@code from} on; a verb form may open them behind a determiner. */
    private int endOfWords(int from, boolean determined) {
        int at = from;
        while (at < classes.length && at - from < LONGEST && fits(at, from, determined)) {
            at++;
            if (at < classes.length && joinsName(at)) {
                at++;
            }
        }
        return at;
    }

    private boolean fits(int at, int from, boolean determined) {
        if (isName(at)) {
            return true;
        }
        Token token = tokens.get(at);
        return switch (classes[at]) {
            case OPEN -> !isPostpositive(at, from) && (isPeopleOf(at, from) || !isVerbBySyntax(at, from));
            case VERB_LIKE, VERB, ATTITUDE_VERB, SPEECH_VERB ->
                isNounOrAdjective(at, from, determined) || isPeopleOf(at, from);
            case ADVERB -> determined && at == from && nextIsNoun(at);
            default -> token.isNumber();
        };
    }

    /** 'Israeli forces', 'North Korean hackers': behind an adjective for a country, without an article, a plural. */
    private boolean isPeopleOf(int at, int from) {
        Token token = tokens.get(at);
        boolean plural = at > from
                && tokens.get(at - 1).isCapitalised()
                && !token.isCapitalised()
                && token.lower().length() > 3
                && isPlural(token);
        return plural && isCountry(at - 1, from) && (from == 0 || classes[from - 1] != WordClass.DETERMINER);
    }

    /** An adjective for a country, of one word or two, that ends at {@code at}. */
    private boolean isCountry(int at, int from) {
        Token word = tokens.get(at);
        boolean two = at > from && DEMONYMS.contains(tokens.get(at - 1).lower() + " " + word.lower());
        return !isPlural(word) && (two || DEMONYMS.contains(word.lower()));
    }

    /** 'a source close to the mayor', 'people familiar with the talks': an adjective behind its noun. */
    private boolean isPostpositive(int at, int from) {
        return at > from && isPostpositive(tokens, at);
    }

    /** Whether the word at {@code at} is an adjective that hangs on the noun before it, by the preposition behind it. */
    public static boolean isPostpositive(List<Token> tokens, int at) {
        String preposition = POSTPOSITIVES.value(tokens.get(at).lower());
        return preposition != null
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is(preposition);
    }

    /** 'the retired general', 'the call', 'press secretary': a verb's form that can only be a noun or adjective here. */
    private boolean isNounOrAdjective(int at, int from, boolean determined) {
        Token token = tokens.get(at);
        if (isBase(token)
                && at + 1 < classes.length
                && meaning(tokens.get(at + 1).lower()) != null) {
            return true;
        }
        if (opensTitle(at) || isTitleBehindName(at)) {
            return true;
        }
        if (!determined) {
            return false;
        }
        if (at > from && isNounBySyntax(at)) {
            return true;
        }
        boolean participle = token.lower().endsWith("ed") && at < from + 2 && nextIsNoun(at);
        return at == from || (participle && !isName(at + 1));
    }

    /** 'most said', 'another notes her work': a verb of speech in a form that its subject takes, before no noun. */
    private boolean isVerbOfPronoun(int at) {
        if (at >= classes.length || classes[at] != WordClass.SPEECH_VERB) {
            return false;
        }
        VerbForms.Form form = WordClass.speechVerbs().of(tokens.get(at).lower());
        boolean many = isPlural(tokens.get(at - 1));
        VerbForms.Ending present = many ? VerbForms.Ending.BASE : VerbForms.Ending.THIRD;
        boolean fits = form != null && (form.ending() == VerbForms.Ending.PAST || form.ending() == present);
        return fits && (at + 1 == classes.length || opensObject(at + 1));
    }

    /**
     * 'the firm lists the ships', 'Harbour Watch oozes “calm”': at the opening of a clause a word in -s behind a singular and
     * before what only a verb takes is that verb, whichever it is.
     */
    private boolean isVerbBySyntax(int at, int from) {
        return at > from && tokens.get(at).lower().endsWith("s") && isVerbInS(at, from);
    }

    private boolean isVerbInS(int at, int from) {
        Token token = tokens.get(at);
        boolean third = token.lower().length() > 3 && !token.isCapitalised() && isPlural(token);
        if (!third || PLURALS.contains(token.lower()) || at + 1 == classes.length) {
            return false;
        }
        Token before = tokens.get(at - 1);
        boolean one = !before.isNumber() && !isPlural(before) && !token.isMark();
        boolean person = meaning(token.lower()) != null;
        boolean object = classes[at + 1] == WordClass.DETERMINER
                || classes[at + 1] == WordClass.OBJECT_PRONOUN
                || QUOTED.contains(tokens.get(at + 1).words());
        return one && !person && object && opensClause(from);
    }

    private boolean opensObject(int at) {
        return switch (classes[at]) {
            case DETERMINER, SUBJECT_PRONOUN, OBJECT_PRONOUN, PRONOUN, THAT -> true;
            case MARK -> true;
            default -> false;
        };
    }

    /** Whether a clause begins with the phrase whose words begin at {@code from}, behind a determiner or a possessor. */
    private boolean opensClause(int from) {
        int first = from > 0 && classes[from - 1] == WordClass.DETERMINER ? from - 1 : from;
        if (first == 0 || isPossessive(first - 1)) {
            return true;
        }
        return switch (classes[first - 1]) {
            case MARK, THAT, CONJUNCTION, SUBORDINATOR -> true;
            default -> false;
        };
    }

    /** 'Harbour Party ranking member', 'acting director': a participle of titles before somebody. */
    private boolean opensTitle(int at) {
        return TITLE_PARTICIPLES.contains(tokens.get(at).lower())
                && at + 1 < classes.length
                && "person".equals(meaning(tokens.get(at + 1).lower()));
    }

    /** 'Rescue Corps volunteer Adam Saleh': between two names a noun for people, whatever verb it may be elsewhere. */
    private boolean isTitleBehindName(int at) {
        return at > 0
                && at + 1 < classes.length
                && isName(at - 1)
                && isName(at + 1)
                && "person".equals(meaning(tokens.get(at).lower()));
    }

    /**
     * A verb's form that stands where its verb can't: 'the congressional report' (no singular takes a bare form), 'the filing
     * says', 'a familiar voice'.
     */
    private boolean isNounBySyntax(int at) {
        String word = tokens.get(at).lower();
        VerbForms.Form form = WordClass.verbForm(word);
        boolean bare = form != null && form.ending() == VerbForms.Ending.BASE;
        if (bare && !isPlural(tokens.get(at - 1))) {
            return true;
        }
        boolean past = word.endsWith("ed") || (form != null && form.ending() == VerbForms.Ending.PAST);
        return !past && at + 1 < classes.length && isFiniteVerb(at + 1);
    }

    private boolean isFiniteVerb(int at) {
        boolean gerund = tokens.get(at).lower().endsWith("ing");
        return classes[at] == WordClass.AUXILIARY || (classes[at] == WordClass.SPEECH_VERB && !gerund);
    }

    /** Whether a noun names more than one, by its form; of capitalised ones only peoples and nouns for people. */
    public static boolean isPlural(Token token) {
        String word = token.lower();
        if (token.isCapitalised()) {
            boolean people = word.endsWith("s")
                    && (DEMONYMS.contains(word.substring(0, word.length() - 1)) || meaning(word) != null);
            return people || PLURALS.contains(word);
        }
        boolean single = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is");
        return (word.endsWith("s") && !single) || PLURALS.contains(word);
    }

    private static boolean isBase(Token token) {
        VerbForms.Form form = WordClass.speechVerbs().of(token.lower());
        return form != null && form.ending() == VerbForms.Ending.BASE;
    }

    private boolean nextIsNoun(int at) {
        return at + 1 < classes.length && (classes[at + 1] == WordClass.OPEN || isName(at + 1));
    }

    private boolean isName(int at) {
        return names[at];
    }

    /** A capital that no closed class explains, or that stands inside a sentence. */
    private boolean isCapitalOfName(int at) {
        Token token = tokens.get(at);
        if (!token.isCapitalised()) {
            return hasParticle(token);
        }
        return switch (classes[at]) {
            case OPEN -> true;
            case AUXILIARY ->
                !opensSentence(at)
                        && at + 1 < classes.length
                        && tokens.get(at + 1).isCapitalised();
            case VERB, ATTITUDE_VERB, VERB_LIKE, SPEECH_VERB, ADVERB ->
                (!opensSentence(at)
                                || (at + 1 < classes.length
                                        && tokens.get(at + 1).isCapitalised()))
                        && !isVerbOfHeadline(at);
            default -> false;
        };
    }

    /** 'Haddad Said That', 'Haddad Praised “…”': in words set like a headline, a verb that a name does not end with. */
    private boolean isVerbOfHeadline(int at) {
        if (classes[at] != WordClass.SPEECH_VERB
                || at == 0
                || !tokens.get(at - 1).isCapitalised()
                || at + 1 == classes.length) {
            return false;
        }
        VerbForms.Form form = WordClass.speechVerbs().of(tokens.get(at).lower());
        boolean finite =
                form != null && (form.ending() == VerbForms.Ending.PAST || form.ending() == VerbForms.Ending.THIRD);
        Token next = tokens.get(at + 1);
        return finite && (QUOTED.contains(next.words()) || (next.isCapitalised() && isSmallWord(at + 1)));
    }

    private boolean isSmallWord(int at) {
        return switch (classes[at]) {
            case DETERMINER, SUBJECT_PRONOUN, OBJECT_PRONOUN, PRONOUN, THAT, SUBORDINATOR -> true;
            default -> false;
        };
    }

    /** 'al-Sabi': a small word of names, a hyphen and a capital. */
    private static boolean hasParticle(Token token) {
        int hyphen = token.words().indexOf('-');
        return hyphen > 0
                && hyphen + 1 < token.words().length()
                && Character.isUpperCase(token.words().charAt(hyphen + 1))
                && PARTICLES.contains(token.words().substring(0, hyphen));
    }

    private boolean opensSentence(int at) {
        return at == 0
                || (tokens.get(at - 1).isMark() && !tokens.get(at - 1).is(",") && !isPointOfAbbreviation(at - 1));
    }

    /** The point of 'Mr.', behind which no sentence opens. */
    private boolean isPointOfAbbreviation(int at) {
        return at > 0
                && tokens.get(at).is(".")
                && tokens.get(at - 1).end() == tokens.get(at).start()
                && tokens.get(at - 1).isCapitalised()
                && ABBREVIATIONS.contains(tokens.get(at - 1).lower() + ".");
    }

    /** 'Ministry of Health', 'Save the Children': a small word between two capitals; and the points of 'J. K. Rowling'. */
    private boolean joinsName(int at) {
        if (at + 1 >= classes.length || !isName(at + 1)) {
            return false;
        }
        Token before = tokens.get(at - 1);
        Token token = tokens.get(at);
        if (token.is(".")) {
            return before.end() == token.start()
                    && before.isCapitalised()
                    && before.words().length() <= 4;
        }
        return before.isCapitalised()
                && (token.is("&")
                        || (classes[at] == WordClass.OPEN && token.words().length() <= 3));
    }

    /** Without a determiner: a name, a plural, or a noun of the list ('police', 'residents'). */
    private boolean isBareNoun(int first, int end) {
        Token head = tokens.get(end - 1);
        return isName(end - 1)
                || meaning(head.lower()) != null
                || (head.lower().endsWith("s") && head.lower().length() > 3)
                || (end - first > 1 && head.isWord());
    }

    private boolean isPossessive(int at) {
        return (classes[at] == WordClass.POSSESSIVE && !isContraction(tokens, at)) || isPluralPossessive(tokens, at);
    }

    /** Whether the mark at {@code at} is the apostrophe of a possessive without its s ('Sanders’ aides', 'the boys’ toys'). */
    public static boolean isPluralPossessive(List<Token> tokens, int at) {
        Token mark = tokens.get(at);
        if (at == 0 || at + 1 == tokens.size() || !(mark.is("'") || mark.is("’"))) {
            return false;
        }
        Token before = tokens.get(at - 1);
        return before.end() == mark.start()
                && before.lower().endsWith("s")
                && tokens.get(at + 1).start() > mark.end()
                && tokens.get(at + 1).isWord();
    }

    /** Whether the 's at {@code at} is a verb, as behind a pronoun ('she’s elected', 'who’s there', 'that’s it'). */
    public static boolean isContraction(List<Token> tokens, int at) {
        if (at == 0 || tokens.get(at).kind() != Token.Kind.POSSESSIVE) {
            return false;
        }
        Token before = tokens.get(at - 1);
        return switch (WordClass.of(before)) {
            case SUBJECT_PRONOUN, RELATIVE, THAT, SUBORDINATOR -> true;
            case PRONOUN -> before.is("it");
            default -> false;
        };
    }

    private boolean isPronoun(int at) {
        return switch (classes[at]) {
            case SUBJECT_PRONOUN, OBJECT_PRONOUN, PRONOUN -> true;
            default -> false;
        };
    }

    /** Determiners that also stand alone. */
    private static boolean isPronounLike(String word) {
        return switch (word) {
            case "some", "many", "both", "several", "all", "few", "most", "one", "another" -> true;
            default -> false;
        };
    }
}
