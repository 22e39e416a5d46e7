package dev.attest.extract.casualty;

import dev.attest.article.CasualtyFigure.Harm;
import dev.attest.text.NumberWords;
import dev.attest.text.PhraseList;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence and the counted people in it, with what all who look for a harm ask of its words.
 *
 * @param tokens the tokens of the sentence
 * @param groups the counted people, in the order of the sentence
 */
record CountedSentence(List<Token> tokens, List<Group> groups) {
    private static final WordList FUNCTION_WORDS = WordList.of("function-words");
    private static final WordList COPULAS = WordList.of("copulas");
    private static final WordList VERBS = WordList.of("plain-verbs");
    private static final PhraseList ADVERBS = PhraseList.of("harm-adverbs");
    private static final WordList NOT_ADVERBS = WordList.of("not-adverbs");
    private static final WordList RELATIVES = WordList.of("person-relatives");
    private static final WordList BREAKS = WordList.of("clause-breaks");
    private static final WordList DETERMINERS = WordList.of("count-openers");
    private static final WordList BEHIND_PARTICIPLES = WordList.of("participle-prepositions");

    CountedSentence {
        tokens = List.copyOf(tokens);
        groups = List.copyOf(groups);
    }

    int size() {
        return tokens.size();
    }

    Token get(int at) {
        return tokens.get(at);
    }

    String lower(int at) {
        return tokens.get(at).lower();
    }

    /** Whether the token is that word; false before the first and behind the last. */
    boolean is(int at, String word) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(word);
    }

    /** Whether the text is all in capitals, so that a capital tells nothing. */
    boolean isInCapitals() {
        return tokens.stream()
                .noneMatch(token -> token.isWord() && token.words().equals(token.lower()));
    }

    /** Whether a new clause begins with the token. */
    boolean isBreak(int at) {
        return BREAKS.contains(lower(at));
    }

    /** Whether the token opens a relative clause about people. */
    boolean isRelative(int at) {
        return RELATIVES.contains(lower(at));
    }

    /** Whether the token joins people to what happened to them ('were', 'got'), or is written like a word that does. */
    boolean isCopulaWord(int at) {
        return COPULAS.contains(lower(at));
    }

    boolean isFunctionWord(int at) {
        return FUNCTION_WORDS.contains(lower(at));
    }

    boolean isAndOr(int at) {
        return get(at).is("and") || get(at).is("or") || get(at).is("/");
    }

    /** Whether the token is a finite verb: one of the list, or a regular past that stands as no adjective or participle. */
    boolean isFinite(int at) {
        String lower = lower(at);
        if (VERBS.contains(lower)) {
            return true;
        }
        boolean regular = lower.length() > 4 && lower.endsWith("ed") && get(at).isWord();
        if (!regular || SentenceWords.isNameLike(get(at))) {
            return false;
        }
        boolean opened = at > 0
                && (isFunctionWord(at - 1) || NumberWords.at(tokens, at - 1).isPresent());
        boolean beforeNoun = opened && at + 1 < size() && get(at + 1).isWord() && !isFunctionWord(at + 1);
        boolean reduced = at + 1 < size() && BEHIND_PARTICIPLES.contains(lower(at + 1));
        return !beforeNoun && !reduced && !lower.contains("-");
    }

    /** The first of the words that open the phrase of a group ('all of the', 'nearly'). */
    int startOf(Group group) {
        return startOfWordsBefore(group.from());
    }

    /** Where the words begin that open the phrase which the token goes on with; the token itself where none stand before it. */
    int startOfWordsBefore(int token) {
        int at = token;
        while (at > 0 && opensPhrase(at - 1)) {
            at--;
        }
        return at;
    }

    /** Whether the token may stand between a harm and the number of its victims: a determiner, an adverb, a quotation mark. */
    boolean opensPhrase(int at) {
        String lower = lower(at);
        return DETERMINERS.contains(lower)
                || endsInLy(get(at))
                || lower.equals("“")
                || lower.equals("”")
                || lower.equals("\"");
    }

    /** The token behind the adverbs that begin at {@code from}; {@code from} itself where none do. */
    int skipAdverbs(int from) {
        int at = from;
        while (at < size()) {
            int next = skipAdverb(at);
            if (next == at) {
                break;
            }
            at = next;
        }
        return at;
    }

    /** The token behind the adverb that begins at that token; that token itself where none does. */
    int skipAdverb(int at) {
        PhraseList.Match adverb = ADVERBS.at(tokens, at);
        if (adverb != null) {
            return at + adverb.tokens();
        }
        return isAdverb(at) ? at + 1 : at;
    }

    /** Whether the token alone is an adverb. */
    boolean isAdverb(int at) {
        return endsInLy(get(at)) || ADVERBS.at(List.of(get(at)), 0) != null;
    }

    /** Whether an adverb of several words begins there, with a harm behind it. */
    boolean startsLongerAdverb(int at) {
        PhraseList.Match adverb = ADVERBS.at(tokens, at);
        return adverb != null && adverb.tokens() > 1 && HarmWord.at(tokens, at + adverb.tokens()) != null;
    }

    private static boolean endsInLy(Token token) {
        return token.isWord()
                && token.lower().length() > 4
                && token.lower().endsWith("ly")
                && !NOT_ADVERBS.contains(token.lower());
    }

    /** Whether a group begins there or behind one or two words that open its phrase. */
    boolean groupAt(int at) {
        int from = at;
        while (from < size() && from < at + 2 && DETERMINERS.contains(lower(from)) && groupStartingAt(from) == null) {
            from++;
        }
        return groupStartingAt(from) != null;
    }

    /** The group whose first token that is; null where none begins there. */
    @Nullable
    Group groupStartingAt(int at) {
        for (Group group : groups) {
            if (group.from() == at) {
                return group;
            }
        }
        return null;
    }

    /**
     * What two joined harms are together: casualties where they are killed and wounded, not told apart; the first where 'and' joins
     * them; null for 'killed or captured', which says of nobody what happened to them.
     */
    static @Nullable Harm both(Harm one, Harm other, Token joint) {
        boolean casualties =
                (one == Harm.KILLED || one == Harm.WOUNDED) && (other == Harm.KILLED || other == Harm.WOUNDED);
        return casualties ? Harm.CASUALTIES : joint.is("and") ? one : null;
    }
}
