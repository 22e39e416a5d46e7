package dev.attest.document;

import dev.attest.text.WordList;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells old encodings of one byte a letter apart where nothing names them. Bytes are read in each of them; the right one is that
 * in which the most words are frequent words of some language. Where none gives enough of these, none is taken.
 */
final class OldEncodings {
    private static final WordList WORDS = WordList.of("encoding-words");
    private static final List<Charset> CANDIDATES = WordList.of("old-encodings").entries().stream()
            .map(Charset::forName)
            .toList();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern CAPITAL_INSIDE = Pattern.compile("\\p{Ll}\\p{Lu}");
    private static final int SAMPLE = 1 << 18;

    /** That many words must be known, and that share of the words with a letter outside ASCII. */
    private static final int FEWEST = 3;

    private static final double SHARE = 0.05;

    /** The largest share of words that mix scripts or hold a capital behind a small letter, as misread words do. */
    private static final double MOST_MISREAD = 0.05;

    private OldEncodings() {}

    /** The encoding of {@code bytes}; null where their letters do not tell. */
    static @Nullable Charset of(byte[] bytes) {
        byte[] sample = bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE);
        Charset best = null;
        int most = FEWEST - 1;
        for (Charset candidate : CANDIDATES) {
            int known = known(sample, candidate);
            if (known > most) {
                best = candidate;
                most = known;
            }
        }
        return best;
    }

    /** How many words are known if the bytes are read so; 0 where too small a part is, or the rest can't be words. */
    private static int known(byte[] bytes, Charset charset) {
        CharBuffer text;
        try {
            text = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            return 0;
        }
        Matcher word = WORD.matcher(text);
        int known = 0;
        int misread = 0;
        int all = 0;
        while (word.find()) {
            String found = word.group();
            if (found.chars().anyMatch(c -> c >= 0x80)) {
                all++;
                known += WORDS.contains(found.toLowerCase(Locale.ROOT)) ? 1 : 0;
                misread += isMisread(found) ? 1 : 0;
            }
        }
        return known >= all * SHARE && misread <= all * MOST_MISREAD ? known : 0;
    }

    private static boolean isMisread(String word) {
        Character.UnicodeScript script = Character.UnicodeScript.of(word.codePointAt(0));
        boolean mixed = word.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .anyMatch(here -> here != script && here != Character.UnicodeScript.COMMON);
        return mixed
                || (script != Character.UnicodeScript.LATIN
                        && CAPITAL_INSIDE.matcher(word).find());
    }
}
