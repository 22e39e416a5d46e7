package dev.attest.extract.quote;

import dev.attest.extract.phrase.NounPhrase;
import dev.attest.extract.phrase.NounPhrases;
import dev.attest.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How far the words go that name a speaker: with the apposition that says what a named person is or who a described one is
 * ('the mayor's son, Adam Saleh'), and with those who speak together ('Lee and Roe').
 *
 * @param span the words
 * @param description what a name behind it is, as part of the words; null where they do not say
 * @param joint whether the words name two or more who speak together
 */
record Wording(Span span, @Nullable Span description, boolean joint) {
    /** What stands before the subject of a clause. */
    private static final String CLAUSE_OPENS = ".?Q,bT:";

    /** How many units 'of …' and 'for …' may fill behind a description. */
    private static final int LONGEST_CHAIN = 6;

    /** What stands behind it. */
    private static final String FINITE = "SvwxI";

    /** The words for the phrase at {@code unit}, which by itself goes as far as {@code full}. */
    static Wording of(Frame frame, String words, int unit, FullPhrase.Extent full) {
        NounPhrase phrase = frame.units().get(unit).phrase();
        if (phrase == null) {
            return new Wording(full.span(), null, false);
        }
        int named = phrase.type() == NounPhrase.Type.NOMINAL ? nameBehind(frame, unit, full.lastUnit()) : -1;
        if (named >= 0) {
            return new Wording(over(full.span(), frame.units().get(named).span()), full.span(), false);
        }
        int described = phrase.type() == NounPhrase.Type.NAME ? descriptionBefore(frame, unit) : -1;
        if (described >= 0) {
            Span description = over(
                    frame.units().get(described).span(),
                    frame.units().get(unit - 2).span());
            return new Wording(over(description, full.span()), description, false);
        }
        int from = firstJoined(frame, words, unit);
        int to = lastJoined(frame, words, unit, full.lastUnit());
        boolean joint = from < unit || to > full.lastUnit();
        Span last = to > full.lastUnit() ? frame.units().get(to).span() : full.span();
        return new Wording(over(frame.units().get(from).span(), last), null, joint);
    }

    /** 'the port's spokeswoman, Ann Lee,': the place of the name; -1 where there is none. */
    private static int nameBehind(Frame frame, int unit, int last) {
        int at = last + 2;
        boolean name = at < frame.units().size()
                && frame.letters().charAt(last + 1) == Frame.COMMA
                && isName(frame.units().get(at))
                && isPerson(frame.units().get(unit));
        boolean closed =
                at + 1 >= frame.units().size() || ",.?Q".indexOf(frame.letters().charAt(at + 1)) >= 0;
        return name && closed ? at : -1;
    }

    /** 'The mayor's son, Adam, said', 'said another adviser, Ann Lee': where the description stands; -1 where there is none. */
    private static int descriptionBefore(Frame frame, int unit) {
        String letters = frame.letters();
        if (unit < 2 || letters.charAt(unit - 1) != Frame.COMMA) {
            return -1;
        }
        int at = firstOfChain(frame, unit - 2);
        if (!isPerson(frame.units().get(at))) {
            return -1;
        }
        NounPhrase phrase = frame.units().get(at).phrase();
        boolean one =
                phrase != null && phrase.type() == NounPhrase.Type.NOMINAL && !NounPhrases.isPlural(phrase.head());
        boolean inverted = at > 0 && letters.charAt(at - 1) == Frame.SPEECH;
        boolean first = at == 0 || ".?".indexOf(letters.charAt(at - 1)) >= 0;
        boolean closed = unit + 1 < letters.length() && letters.charAt(unit + 1) == Frame.COMMA;
        return one && (inverted || (first && closed)) ? at : -1;
    }

    /** Where 'a spokesman for the port of Selim' begins, whose last noun stands at {@code last}. */
    private static int firstOfChain(Frame frame, int last) {
        int at = last;
        while (at >= 2
                && last - at < LONGEST_CHAIN
                && !isPerson(frame.units().get(at))
                && "op".indexOf(frame.letters().charAt(at - 1)) >= 0
                && frame.letters().charAt(at - 2) == Frame.NOUN) {
            at -= 2;
        }
        return at;
    }

    /** The first of those who speak together with the one at {@code unit}: 'Lee, Roe and Poe said'. */
    private static int firstJoined(Frame frame, String words, int unit) {
        int first = unit;
        if (unit >= 2 && isAnd(frame, words, unit - 1) && isSomebody(frame, unit - 2)) {
            first = unit - 2;
            while (first >= 2
                    && frame.letters().charAt(first - 1) == Frame.COMMA
                    && isSomebody(frame, first - 2)
                    && opensClause(frame, first - 2)) {
                first -= 2;
            }
        }
        return first < unit && opensClause(frame, first) ? first : unit;
    }

    /** The last of them: 'said Lee and Roe', and 'Lee and Roe said' where the first one was taken. */
    private static int lastJoined(Frame frame, String words, int unit, int last) {
        int at = last + 2;
        if (at >= frame.units().size() || !isAnd(frame, words, last + 1) || !isSomebody(frame, at)) {
            return last;
        }
        boolean verbBehind =
                at + 1 < frame.units().size() && FINITE.indexOf(frame.letters().charAt(at + 1)) >= 0;
        boolean inverted = unit > 0 && frame.letters().charAt(unit - 1) == Frame.SPEECH;
        return inverted ? (verbBehind ? last : at) : (verbBehind && opensClause(frame, unit) ? at : last);
    }

    private static Span over(Span first, Span last) {
        return new Span(first.start(), last.end());
    }

    private static boolean opensClause(Frame frame, int unit) {
        return unit == 0
                || CLAUSE_OPENS.indexOf(frame.letters().charAt(unit - 1)) >= 0
                || frame.letters().charAt(unit - 1) == Frame.SPEECH;
    }

    private static boolean isAnd(Frame frame, String words, int unit) {
        return frame.letters().charAt(unit) == 'c'
                && frame.units().get(unit).span().in(words).equals("and");
    }

    private static boolean isSomebody(Frame frame, int unit) {
        char letter = frame.letters().charAt(unit);
        NounPhrase phrase = frame.units().get(unit).phrase();
        return phrase != null
                && (letter == Frame.SUBJECT
                        || phrase.type() == NounPhrase.Type.NAME
                        || isPerson(frame.units().get(unit)));
    }

    private static boolean isName(Frame.Unit unit) {
        return unit.phrase() != null && unit.phrase().type() == NounPhrase.Type.NAME;
    }

    private static boolean isPerson(Frame.Unit unit) {
        return unit.phrase() != null && "person".equals(NounPhrases.meaning(unit.word()));
    }
}
