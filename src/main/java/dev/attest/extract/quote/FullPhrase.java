package dev.attest.extract.quote;

import dev.attest.extract.phrase.NounPhrase;
import dev.attest.extract.phrase.WordClass;
import dev.attest.text.Span;
import dev.attest.text.Token;
import dev.attest.text.Tokens;
import dev.attest.text.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A nominal with what hangs on it behind its head, as a reader would point to it: 'a report published by the ministry', 'one
 * adviser to the mayor'. Names and pronouns stay as they are.
 */
final class FullPhrase {
    private static final WordList MEDIA = WordList.of("quote-media");

    /** What can't lie between a nominal and its verb: other clauses, other sentences, other runs, 'that', 'who'. */
    private static final String BREAKS = ",.?:QTWSIcbwxg";

    private static final int LONGEST = 16;

    private final Frame frame;
    private final String letters;
    private final String words;

    private FullPhrase(Frame frame, String words) {
        this.frame = frame;
        this.letters = frame.letters();
        this.words = words;
    }

    /**
     * The place of the last unit of the phrase at {@code unit}, and its whole span.
     *
     * @param words the words of the paragraph
     * @param cue the words that attribute; null where there are none
     */
    static FullPhrase.Extent of(Frame frame, String words, int unit, @Nullable Span cue) {
        Frame.Unit phrase = frame.units().get(unit);
        NounPhrase simple = phrase.phrase();
        if (simple == null || simple.type() != NounPhrase.Type.NOMINAL) {
            return new Extent(unit, phrase.span());
        }
        FullPhrase full = new FullPhrase(frame, words);
        boolean owner = unit + 1 < full.letters.length() && full.letters.charAt(unit + 1) == Frame.POSSESSIVE;
        if (owner) {
            return new Extent(unit, phrase.span());
        }
        if (cue != null && cue.start() >= phrase.span().end()) {
            return full.beforeVerb(unit, cue);
        }
        return full.behindNoun(unit, true);
    }

    /** How far a phrase goes. */
    record Extent(int lastUnit, Span span) {}

    /** Between a subject and its verb all is the subject's, if it is no clause of its own. */
    private Extent beforeVerb(int unit, Span cue) {
        int last = unit;
        while (last + 1 < letters.length() && frame.units().get(last + 1).span().start() < cue.start()) {
            last++;
            if (last - unit > LONGEST || BREAKS.indexOf(letters.charAt(last)) >= 0 || isFinite(last)) {
                return behindNoun(unit, false);
            }
        }
        if (letters.charAt(last) == 't') {
            return behindNoun(unit, false);
        }
        int start = frame.units().get(unit).span().start();
        int end = endBeforeVerb(new Span(start, cue.start()));
        return new Extent(
                last, new Span(start, Math.max(frame.units().get(unit).span().end(), end)));
    }

    /** Where a subject ends before the small words of its verb ('has also'). */
    private int endBeforeVerb(Span span) {
        List<Token> tokens = Tokens.of(words, span);
        int last = tokens.size() - 1;
        while (last > 0 && isOfVerb(tokens.get(last))) {
            last--;
        }
        return last < 0 ? span.start() : tokens.get(last).end();
    }

    private static boolean isOfVerb(Token token) {
        return switch (WordClass.of(token)) {
            case AUXILIARY, ADVERB, CALENDAR, PREPOSITION, MARK -> true;
            default -> false;
        };
    }

    /** A verb that is no participle: another form, or one that takes an object or an infinitive. */
    private boolean isFinite(int unit) {
        String word = frame.units().get(unit).word();
        boolean participle = word.endsWith("ed") || word.endsWith("n");
        boolean object = unit + 1 < letters.length() && "NHMd".indexOf(letters.charAt(unit + 1)) >= 0;
        return letters.charAt(unit) == Frame.VERB && (!participle || object);
    }

    /**
     * Prepositions that hang on the noun, as long as a noun follows that is no medium; and what a participle takes, where a
     * verb before the noun shows that it is one.
     */
    private Extent behindNoun(int unit, boolean takesParticiple) {
        int last = unit;
        boolean participle = !takesParticiple;
        while (last + 2 < letters.length() && last - unit < LONGEST) {
            char next = letters.charAt(last + 1);
            if (next == Frame.VERB
                    && !participle
                    && frame.units().get(last + 1).word().endsWith("ed")) {
                participle = true;
                last++;
            } else if ("opt".indexOf(next) >= 0 && isNoun(last + 2)) {
                last += 2;
            } else {
                break;
            }
        }
        return new Extent(
                last,
                new Span(
                        frame.units().get(unit).span().start(),
                        frame.units().get(last).span().end()));
    }

    private boolean isNoun(int unit) {
        return letters.charAt(unit) == Frame.NOUN
                && !MEDIA.contains(frame.units().get(unit).word());
    }
}
