package dev.attest.extract.attribution;

import dev.attest.article.Source;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a noun says of a source that goes unnamed: the list {@code source-nouns}. */
final class SourceNouns {
    private static final WordList NOUNS = WordList.of("source-nouns");

    private SourceNouns() {}

    /** What a phrase that ends with {@code tokens} is, by its last two words or else its last; null where the list has neither. */
    static Source.@Nullable Kind kind(List<Token> tokens) {
        int size = tokens.size();
        if (size == 0) {
            return null;
        }
        String last = tokens.get(size - 1).lower();
        for (int length = Math.min(3, size); length > 1; length--) {
            StringBuilder phrase = new StringBuilder();
            for (Token token : tokens.subList(size - length, size - 1)) {
                phrase.append(token.lower()).append(' ');
            }
            Source.Kind kind = ofWord(phrase.toString(), last);
            if (kind != null) {
                return kind;
            }
        }
        return ofWord("", last);
    }

    private static Source.@Nullable Kind ofWord(String before, String last) {
        for (String form : List.of(last, singular(last))) {
            String value = NOUNS.value(before + form);
            if (value != null) {
                return Source.Kind.valueOf(value.toUpperCase(Locale.ROOT));
            }
        }
        return null;
    }

    private static String singular(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("ches")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
    }
}
