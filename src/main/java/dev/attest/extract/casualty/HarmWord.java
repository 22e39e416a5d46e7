package dev.attest.extract.casualty;

import dev.attest.article.CasualtyFigure.Harm;
import dev.attest.extract.phrase.WordClass;
import dev.attest.text.NumberWords;
import dev.attest.text.PhraseList;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase that says what happened to people.
 *
 * @param harm what happened
 * @param role the part that it plays in the sentence
 * @param from its first token
 * @param to the token after its last
 */
record HarmWord(Harm harm, Role role, int from, int to) {
    private static final WordList WEAK = WordList.of("weak-harm-words");
    private static final WordList COMPOUNDS = WordList.of("harm-compounds");
    private static final WordList NOUNS = WordList.of("harm-nouns");
    private static final WordList OF_BODIES = WordList.of("body-words");
    private static final PhraseList CASES = PhraseList.of("counted-cases");
    private static final PhraseList WORDS = PhraseList.of("harm-words");

    /** The part that a harm word plays; see the list {@code harm-words.txt}. */
    enum Role {
        PARTICIPLE,
        ACTIVE,
        INTRANSITIVE,
        ADJECTIVE,
        NOMINAL,
        HEAD
    }

    /** The harm word that begins at the token {@code from}; null where none does. */
    static @Nullable HarmWord at(List<Token> tokens, int from) {
        PhraseList.Match match = WORDS.at(tokens, from);
        HarmWord injuries = Injuries.at(tokens, from);
        if (injuries != null && (match == null || from + match.tokens() < injuries.to())) {
            return injuries;
        }
        return match == null ? null : read(match, from);
    }

    /** The harm that is counted itself at that token ('deaths', 'casualties'); null where none is. */
    static @Nullable HarmWord headAt(List<Token> tokens, int at) {
        PhraseList.Match cases = CASES.at(tokens, at);
        if (cases != null) {
            return new HarmWord(Harm.valueOf(cases.value()), Role.HEAD, at, at + cases.tokens());
        }
        PhraseList.Match match = WORDS.at(tokens.subList(at, at + 1), 0);
        HarmWord word = match == null ? null : read(match, at);
        if (word != null && tokens.get(at).is("arrests") && Counts.startsNumber(tokens, Math.max(0, at - 1))) {
            // 'made 14 arrests': the verb elsewhere.
            return new HarmWord(word.harm, Role.HEAD, at, at + 1);
        }
        if (word == null || word.role != Role.HEAD) {
            return null;
        }
        boolean modified = word.harm == Harm.KILLED && tokens.get(at).is("bodies") && isOtherBody(tokens, at);
        return isCompound(tokens, at) || modified ? null : word;
    }

    /** 'a death toll', 'a death spiral': the noun behind is what the words mean. */
    private static boolean isCompound(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(at + 1);
        boolean singular = !tokens.get(at).lower().endsWith("s");
        return COMPOUNDS.contains(next.lower()) || (singular && next.isWord() && WordClass.of(next) == WordClass.OPEN);
    }

    /** 'two legislative bodies': a word before that is no state of the dead. */
    private static boolean isOtherBody(List<Token> tokens, int at) {
        if (at == 0 || !tokens.get(at - 1).isWord()) {
            return false;
        }
        Token before = tokens.get(at - 1);
        return WordClass.of(before) == WordClass.OPEN
                && NumberWords.at(tokens, at - 1).isEmpty()
                && !OF_BODIES.contains(before.lower());
    }

    /** The harm word that ends before the token {@code end}; null where none does. */
    static @Nullable HarmWord before(List<Token> tokens, int end) {
        PhraseList.Match match = WORDS.before(tokens, end);
        return match == null ? null : read(match, end - match.tokens());
    }

    /** The noun for a harm at that token, without an 'of' behind it; null where none stands there. */
    static @Nullable HarmWord ofNoun(List<Token> tokens, int at) {
        String harm = at < 0 || at >= tokens.size()
                ? null
                : NOUNS.value(tokens.get(at).lower());
        return harm == null ? null : new HarmWord(Harm.valueOf(harm), Role.NOMINAL, at, at + 1);
    }

    private static HarmWord read(PhraseList.Match match, int from) {
        int space = match.value().indexOf(' ');
        return new HarmWord(
                Harm.valueOf(match.value().substring(0, space)),
                Role.valueOf(match.value().substring(space + 1).toUpperCase(Locale.ROOT)),
                from,
                from + match.tokens());
    }

    /** Whether the word leaves open how the people fared, so that a plainer word for the same people goes before. */
    boolean isWeak(List<Token> tokens) {
        return role == Role.PARTICIPLE && WEAK.contains(tokens.get(from).lower());
    }

    /** Whether it can follow its victims: 'three killed', 'three died', 'three dead'. */
    boolean followsVictims() {
        return role == Role.PARTICIPLE || role == Role.INTRANSITIVE || role == Role.ADJECTIVE;
    }

    /** Whether it can stand before its victims: 'killed three', 'killing three'. */
    boolean governsVictims() {
        return role == Role.PARTICIPLE || role == Role.ACTIVE;
    }
}
