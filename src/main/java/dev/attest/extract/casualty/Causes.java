package dev.attest.extract.casualty;

import dev.attest.extract.phrase.WordClass;
import dev.attest.text.PhraseList;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what harmed people: 'an air strike', 'shelling'. */
final class Causes {
    private static final PhraseList CAUSES = PhraseList.of("cause-nouns");
    private static final Set<String> CLAUSE_MARKS = Set.of(";", ".", "?", "!");
    private static final WordList TIMES = WordList.of("time-words");
    private static final WordList OPENERS = WordList.of("cause-openers");
    private static final int FARTHEST = 30;

    private final SentenceWords sentence;
    private final boolean mixed;
    private final List<Cause> all;

    /**
     * The words for what harmed people.
     *
     * @param from the first token, modifiers included
     * @param noun the first token of the noun
     * @param to the token after the noun
     * @param several whether the noun is a plural
     */
    record Cause(int from, int noun, int to, boolean several) {}

    Causes(SentenceWords sentence) {
        this.sentence = sentence;
        this.mixed = sentence.isMixed();
        this.all = find();
    }

    /** All causes that the sentence names, in order. */
    List<Cause> all() {
        return List.copyOf(all);
    }

    private List<Cause> find() {
        List<Token> singular = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            singular.add(singular(token));
        }
        List<Cause> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            PhraseList.Match match = CAUSES.at(singular, at);
            if (match != null && isNoun(at, at + match.tokens())) {
                int to = endOfCompound(singular, at + match.tokens());
                boolean several = !singular.get(to - 1).lower().equals(sentence.lower(to - 1));
                found.add(new Cause(start(at), at, to, several));
                at = to;
            } else {
                at++;
            }
        }
        return found;
    }

    /** 'drone attack', 'missile strikes': the last noun closes the phrase. */
    private static int endOfCompound(List<Token> singular, int from) {
        int to = from;
        for (PhraseList.Match next = CAUSES.at(singular, to); next != null; next = CAUSES.at(singular, to)) {
            to += next.tokens();
        }
        return to;
    }

    private static Token singular(Token token) {
        String lower = token.lower();
        boolean plural =
                lower.length() > 4 && lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("hostilities");
        if (!plural) {
            return token;
        }
        boolean es = lower.endsWith("shes") || lower.endsWith("ches");
        String one = lower.substring(0, lower.length() - (es ? 2 : 1)).toLowerCase(Locale.ROOT);
        return new Token(token.span(), token.words(), one, token.kind());
    }

    /** Not a verb ('forces fire at', 'to attack') and not the modifier of another noun ('attack helicopter'). */
    private boolean isNoun(int at, int to) {
        if (sentence.lower(at - 1).equals("to")) {
            return false;
        }
        boolean modifier = to < sentence.size()
                && sentence.get(to).isWord()
                && !sentence.isFunctionWord(to)
                && !sentence.isVerbLike(to)
                && WordClass.of(sentence.get(to)) != WordClass.ADVERB
                && !TIMES.contains(sentence.lower(to))
                && HarmWord.at(sentence.tokens(), to) == null
                && CAUSES.at(List.of(singular(sentence.get(to))), 0) == null;
        return !modifier || sentence.get(to).isCapitalised();
    }

    /** The number in 'Oct. 7 attack' is a day. */
    private boolean isOfDate(int at) {
        return at > 1 && sentence.get(at).isNumber() && sentence.lower(at - 1).equals(".");
    }

    private int start(int noun) {
        int at = noun;
        while (at > 0 && noun - at < 6 && !isOfDate(at - 1)) {
            // 'a US strike': a side is no pronoun.
            boolean side = mixed && sentence.get(at - 1).words().equals("US");
            boolean word = side || (!sentence.isMark(at - 1) && !sentence.isFunctionWord(at - 1));
            boolean verb = sentence.isVerbLike(at - 1) || HarmWord.at(sentence.tokens(), at - 1) != null;
            if (!word || verb) {
                break;
            }
            at--;
        }
        boolean determiner = OPENERS.contains(sentence.lower(at - 1));
        return determiner ? at - 1 : at;
    }

    /** The cause of a figure: before a verb that takes its victims behind, else behind first. */
    @Nullable
    Cause of(Group group, Harmed harmed) {
        int left = Math.min(group.from(), harmed.word().from());
        int right = Math.max(group.to(), harmed.word().to());
        boolean active =
                harmed.word().role() != HarmWord.Role.HEAD && harmed.word().from() < group.from();
        Cause before = nearestBefore(left);
        Cause behind = nearestBehind(right);
        Cause found = active ? (before == null ? behind : before) : behind == null ? before : behind;
        return found == null ? between(left, right) : found;
    }

    /** 'the death toll from the raid rose to 115'. */
    private @Nullable Cause between(int from, int to) {
        for (Cause cause : all) {
            if (cause.from() >= from && cause.to() <= to) {
                return cause;
            }
        }
        return null;
    }

    private @Nullable Cause nearestBefore(int end) {
        Cause nearest = null;
        for (Cause cause : all) {
            if (cause.to() <= end && end - cause.to() < FARTHEST && isClear(cause.to(), end)) {
                nearest = cause;
            }
        }
        return nearest;
    }

    private @Nullable Cause nearestBehind(int from) {
        for (Cause cause : all) {
            if (cause.from() >= from && cause.from() - from < FARTHEST && isClear(from, cause.from())) {
                return cause;
            }
        }
        return null;
    }

    private boolean isClear(int from, int to) {
        for (int at = from; at < to; at++) {
            if (CLAUSE_MARKS.contains(sentence.lower(at))) {
                return false;
            }
        }
        return true;
    }
}
