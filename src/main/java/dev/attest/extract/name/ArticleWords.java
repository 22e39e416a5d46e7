package dev.attest.extract.name;

import dev.attest.extract.AnnotatedDocument.AnnotatedParagraph;
import dev.attest.text.Sentence;
import dev.attest.text.Token;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How an article writes its words, which tells a name at the start of a sentence from any other word there.
 *
 * @param small words that stand somewhere with a small letter, folded
 * @param capital words that stand somewhere inside a sentence with a capital, folded
 */
record ArticleWords(Set<String> small, Set<String> capital) {
    ArticleWords {
        small = Collections.unmodifiableSet(small);
        capital = Collections.unmodifiableSet(capital);
    }

    static ArticleWords of(List<AnnotatedParagraph> paragraphs) {
        Set<String> small = new HashSet<>();
        Set<String> capital = new HashSet<>();
        for (AnnotatedParagraph paragraph : paragraphs) {
            for (Sentence sentence : paragraph.sentences()) {
                if (!isHeading(sentence)) {
                    add(sentence, small, capital);
                }
            }
        }
        return new ArticleWords(small, capital);
    }

    private static void add(Sentence sentence, Set<String> small, Set<String> capital) {
        boolean opening = true;
        for (Token token : sentence.tokens()) {
            if (token.isWord()) {
                if (!token.isCapitalised()) {
                    small.add(Letters.fold(token.words()));
                } else if (!opening && !Letters.isAllCapitals(token.words())) {
                    capital.add(Letters.fold(token.words()));
                }
                opening = false;
            } else if (token.isMark() && opens(token)) {
                opening = true;
            }
        }
    }

    /** Whether a capital behind this mark says nothing: the mark may open a sentence. */
    static boolean opens(Token mark) {
        return ":\"“‘«—–-•*(;…/|.?!'".indexOf(mark.words().charAt(0)) >= 0;
    }

    /** Whether nearly all longer words have capitals, as in a heading, so that a capital says nothing. */
    static boolean isHeading(Sentence sentence) {
        int capitals = 0;
        int words = 0;
        for (Token token : sentence.tokens()) {
            if (token.isWord() && token.words().length() > 3) {
                words++;
                capitals += token.isCapitalised() ? 1 : 0;
            }
        }
        if (sentence.tokens().isEmpty()) {
            return false;
        }
        boolean closed = sentence.tokens().get(sentence.tokens().size() - 1).is(".");
        return words > (closed ? 6 : 3) && capitals >= words * 0.9 && words - capitals <= 1;
    }

    /** Whether a capital at the start of a sentence is all that this word has of a name. */
    boolean isOrdinary(String folded) {
        return NameLists.COMMON.contains(folded) || (small.contains(folded) && !capital.contains(folded));
    }
}
