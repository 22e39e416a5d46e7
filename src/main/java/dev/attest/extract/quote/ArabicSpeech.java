package dev.attest.extract.quote;

import dev.attest.text.Span;
import dev.attest.text.Token;
import dev.attest.text.Tokens;
import dev.attest.text.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in Arabic text, by rules: the verb stands before its subject ('qala' and a name, then the words), or behind the
 * words with the subject after it. A verb without a subject goes on with who spoke last. The weights know nothing of Arabic.
 *
 * @param speaker the words that name the speaker; null where the verb has no subject of its own
 * @param cue the words that attribute
 * @param medium where it was said; null where the article does not say
 */
record ArabicSpeech(
        @Nullable Span speaker, Span cue, @Nullable Span medium) {
    /** How likely what the rules find is right; held against cases, not learnt. */
    static final double CONFIDENCE = 0.85;

    /** How many UTF-16 units before and behind a run are read. */
    private static final int BEFORE = 240;

    private static final int BEHIND = 120;

    private static final int LONGEST_NAME = 9;

    private static final WordList VERBS = WordList.of("arabic-speech-verbs");
    private static final WordList ENDS = WordList.of("arabic-speaker-ends");
    private static final WordList MEDIA = WordList.of("arabic-quote-media");

    /** Whether the reporter's words around {@code run} are more Arabic than Latin; where there are none, the words of the run. */
    static boolean isArabic(String words, QuotedRun run) {
        int start = run.span().start();
        int end = run.span().end();
        int around = arabic(words, Math.max(0, start - BEHIND), start)
                + arabic(words, end, Math.min(words.length(), end + BEHIND));
        boolean alone = words.substring(Math.max(0, start - BEHIND), start).isBlank()
                && words.substring(end, Math.min(words.length(), end + BEHIND)).length() < 3;
        return alone ? arabic(words, start, Math.min(end, start + BEHIND)) > 0 : around > 0;
    }

    /** How many more Arabic than Latin letters there are. */
    private static int arabic(String words, int from, int to) {
        int more = 0;
        for (int at = from; at < to; at++) {
            Character.UnicodeScript script = Character.UnicodeScript.of(words.charAt(at));
            more += script == Character.UnicodeScript.ARABIC ? 1 : script == Character.UnicodeScript.LATIN ? -1 : 0;
        }
        return more;
    }

    /**
     * What attributes a run; null where nothing does.
     *
     * @param words the words of the paragraph
     * @param from where the run before ends in it, or 0
     * @param to where the run behind begins in it, or its length
     */
    static @Nullable ArabicSpeech of(String words, QuotedRun run, int from, int to) {
        int start = run.span().start();
        List<Token> before = Tokens.of(words, new Span(Math.max(from, start - BEFORE), start));
        for (int at = before.size() - 1; at >= 0 && !isStop(before.get(at)); at--) {
            if (isCue(before.get(at)) && (at == 0 || !"source".equals(kind(before.get(at))))) {
                return at(before, at);
            }
        }
        int end = run.span().end();
        List<Token> behind = Tokens.of(words, new Span(end, Math.min(to, end + BEHIND)));
        for (int at = 0; at < Math.min(3, behind.size()) && !isStop(behind.get(at)); at++) {
            if (isCue(behind.get(at))) {
                return at(behind, at);
            }
        }
        return null;
    }

    private static ArabicSpeech at(List<Token> tokens, int cue) {
        int end = cue + 1;
        while (end < tokens.size() && end - cue <= LONGEST_NAME && isOfName(tokens.get(end))) {
            end++;
        }
        Span speaker = end == cue + 1
                ? null
                : new Span(tokens.get(cue + 1).start(), tokens.get(end - 1).end());
        return new ArabicSpeech(speaker, tokens.get(cue).span(), medium(tokens, cue + 1));
    }

    private static boolean isOfName(Token token) {
        return token.isWord() && !ENDS.contains(token.words()) && !MEDIA.contains(token.words());
    }

    private static @Nullable Span medium(List<Token> tokens, int from) {
        for (int at = from; at < tokens.size() && !isStop(tokens.get(at)); at++) {
            String more = MEDIA.value(tokens.get(at).words());
            if (more != null) {
                int end = at + 1;
                int last = at + 1 + (more.isEmpty() ? 0 : Integer.parseInt(more));
                while (end < Math.min(last, tokens.size())
                        && tokens.get(end).isWord()
                        && !VERBS.contains(tokens.get(end).words())
                        && !"إن".equals(tokens.get(end).words())) {
                    end++;
                }
                return new Span(tokens.get(at).start(), tokens.get(end - 1).end());
            }
        }
        return null;
    }

    private static boolean isCue(Token token) {
        String kind = kind(token);
        return kind != null && !kind.equals("doubtful");
    }

    /** What the list says of a word, with or without the 'and' before it; null where it is no word of speech. */
    private static @Nullable String kind(Token token) {
        String word = token.words();
        String kind = VERBS.value(word);
        boolean joined = kind == null && word.length() > 3 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف');
        return joined ? VERBS.value(word.substring(1)) : kind;
    }

    private static boolean isStop(Token token) {
        return token.is(".") || token.is("؟") || token.is("!") || token.is("؛");
    }
}
