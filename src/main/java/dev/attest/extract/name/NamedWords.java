package dev.attest.extract.name;

import dev.attest.extract.Names;
import dev.attest.extract.phrase.NounPhrases;
import dev.attest.text.Sentence;
import dev.attest.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a sentence as parts of names: which have the capital of a name, how far a run of them goes, which are titles. */
final class NamedWords {
    /** How many tokens may follow one another as one run; text in capitals is cut so that the work stays linear. */
    private static final int LONGEST_RUN = 30;

    private final Phrases phrases;
    private final ArticleWords words;
    private final List<Token> tokens;
    private final List<String> folded;
    private final boolean heading;

    NamedWords(Phrases phrases, Sentence sentence, ArticleWords words) {
        this.phrases = phrases;
        this.words = words;
        this.tokens = sentence.tokens();
        List<String> lower = new ArrayList<>(tokens.size());
        tokens.forEach(token -> lower.add(Letters.fold(token.words())));
        this.folded = List.copyOf(lower);
        this.heading = ArticleWords.isHeading(sentence);
    }

    List<Token> tokens() {
        return tokens;
    }

    /** The tokens without accents and capitals. */
    List<String> folded() {
        return folded;
    }

    boolean isOfCalendar(int at) {
        boolean given = NameLists.isGivenName(folded.get(at))
                && at + 1 < tokens.size()
                && (isNameLike(at + 1) || joinedBy(at + 1) > at + 1)
                && !NameLists.COMMON.contains(folded.get(at + 1))
                && knownLength(at + 1) == 0;
        return !given && Calendar.isDayOrMonth(folded.get(at));
    }

    /** 'UK-based', 'Saudi-led': a capital before the hyphen only. */
    boolean isCompound(int at) {
        String word = tokens.get(at).words();
        int hyphen = word.lastIndexOf('-');
        return hyphen > 0
                && hyphen + 3 < word.length()
                && Character.isLowerCase(word.charAt(hyphen + 1))
                && NameLists.COMPOUND_ENDINGS.contains(folded.get(at).substring(hyphen + 1));
    }

    /** How many tokens the known phrase at {@code at} has, if what stands there is the name and not another word. */
    int knownLength(int at) {
        Phrases.Phrase phrase = phrases.longestAt(folded, at);
        if (phrase == null) {
            return 0;
        }
        int length = phrase.words().size();
        if (length == 1 && !phrase.given() && words.isOrdinary(folded.get(at))) {
            boolean capitals = Letters.isAllCapitals(tokens.get(at).words()) && !heading;
            boolean inside = !isOpening(at) && !heading;
            return capitals || inside ? 1 : 0;
        }
        if (length > 1
                && !isNameLike(at + length - 1)
                && !tokens.get(at + length - 1).isMark()) {
            boolean written = !tokens.get(at + length - 1).isCapitalised();
            return written && phrase.kind() == Names.Kind.PERSON ? 0 : length;
        }
        return length;
    }

    private boolean isOpening(int at) {
        return at == 0 || (tokens.get(at - 1).isMark() && ArticleWords.opens(tokens.get(at - 1)));
    }

    /** Whether all words around have capitals too, so that one here is no sign of a name. */
    boolean saysNothing(int at) {
        return heading || (isShouted(at) && (isShouted(at - 1) || isShouted(at + 1)));
    }

    private boolean isShouted(int at) {
        return at >= 0
                && at < tokens.size()
                && tokens.get(at).isWord()
                && Letters.isAllCapitals(tokens.get(at).words());
    }

    /** A word that owes its capital to its place in the sentence. */
    boolean isOpeningWord(int at) {
        if (isInitialWithPoint(at)) {
            return false;
        }
        if (saysNothing(at)) {
            return !words.capital().contains(folded.get(at)) && !NameLists.isPlainGivenName(folded.get(at));
        }
        boolean pronoun = folded.get(at).equals("i") || folded.get(at).startsWith("i'");
        if (pronoun || (isOpening(at) && words.isOrdinary(folded.get(at)))) {
            boolean given = NameLists.isGivenName(folded.get(at))
                    && at + 1 < tokens.size()
                    && isNameLike(at + 1)
                    && (words.capital().contains(folded.get(at)) || isPlainlyGiven(at));
            return !given;
        }
        boolean single = at + 1 >= tokens.size() || !isNameLike(at + 1);
        return isOpening(at)
                && single
                && !words.capital().contains(folded.get(at))
                && !NameLists.isPlainGivenName(folded.get(at))
                && joinedBy(Math.min(at + 1, tokens.size() - 1)) == at + 1
                && !Letters.isAllCapitals(tokens.get(at).words())
                && (folded.get(at).endsWith("ing")
                        || folded.get(at).endsWith("ly")
                        || folded.get(at).endsWith("ed"));
    }

    /** 'Bill Millis' at the start of a sentence: a given name, whatever it means besides, before a word that is nothing else. */
    private boolean isPlainlyGiven(int at) {
        return NameLists.isPlainGivenName(folded.get(at))
                && knownLength(at + 1) == 0
                && titleLength(at + 1) == 0
                && !NameLists.COMMON.contains(folded.get(at + 1))
                && !Calendar.isDayOrMonth(folded.get(at + 1));
    }

    /** Behind the last token of the run of capitalised words, with particles, initials and '&' inside. */
    int endOfRun(int from) {
        int at = from + 1;
        while (at < Math.min(tokens.size(), from + LONGEST_RUN)) {
            int joined = isNameLike(at) ? at + 1 : joinedBy(at);
            if (joined == at) {
                break;
            }
            at = joined;
        }
        return at;
    }

    private int joinedBy(int at) {
        Token token = tokens.get(at);
        boolean initial =
                token.is(".") && isInitial(tokens.get(at - 1).words()) && at + 1 < tokens.size() && isNameLike(at + 1);
        boolean ampersand = token.is("&") && at + 1 < tokens.size() && isNameLike(at + 1);
        if (initial || ampersand) {
            return at + 2;
        }
        int particle = at;
        while (particle < tokens.size()
                && particle < at + 3
                && tokens.get(particle).isWord()
                && NameLists.PARTICLES.contains(folded.get(particle))
                && !folded.get(particle).equals("as")
                && !folded.get(particle).equals("at")) {
            particle++;
        }
        return particle > at && particle < tokens.size() && isNameLike(particle) ? particle + 1 : at;
    }

    /** The A of 'A. B. Haddad'. */
    private boolean isInitialWithPoint(int at) {
        Token token = tokens.get(at);
        return token.words().length() == 1
                && at + 2 < tokens.size()
                && tokens.get(at + 1).is(".")
                && tokens.get(at + 1).start() == token.end()
                && isNameLike(at + 2);
    }

    /** 'J', and the 'J.J' of 'J.J. Haddad'. */
    private static boolean isInitial(String word) {
        return word.length() == 1 || (word.length() == 3 && word.charAt(1) == '.');
    }

    boolean isNameLike(int at) {
        return tokens.get(at).isWord() && Letters.isNameLike(tokens.get(at).words()) && !isVerbRunOn(at);
    }

    /** 'Gennady Gatilov Dsaid': behind a name, a letter that slipped before a verb of speech in the past. */
    private boolean isVerbRunOn(int at) {
        String word = tokens.get(at).words();
        return at > 0
                && tokens.get(at - 1).isCapitalised()
                && word.length() > 4
                && word.endsWith("d")
                && NameLists.REPORTING_VERBS.contains(word.substring(1))
                && !NameLists.REPORTING_VERBS.contains(word)
                && !NameLists.COMMON.contains(folded.get(at));
    }

    /** The title that stands in small letters before a name ('president Putin'); null where there is none. */
    @Nullable
    String title(int at) {
        for (int length = Math.min(4, at); length > 0; length--) {
            int from = at - length;
            if (!tokens.get(from).isCapitalised() || !tokens.get(at).isCapitalised()) {
                String value = NameLists.TITLES.value(titleWords(from, at));
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    /** How many tokens the longest title at {@code at} has, its point included; 0 where none begins there. */
    int titleLength(int at) {
        for (int length = Math.min(5, tokens.size() - at); length > 0; length--) {
            if (tokens.get(at).isCapitalised() && NameLists.TITLES.contains(titleWords(at, at + length))) {
                return length;
            }
        }
        boolean person = tokens.get(at).isCapitalised()
                && "person".equals(NounPhrases.meaning(folded.get(at)))
                && at + 1 < tokens.size()
                && isNameLike(at + 1);
        return person ? 1 : 0;
    }

    String titleWords(int from, int to) {
        StringBuilder title = new StringBuilder();
        for (int at = from; at < to; at++) {
            boolean glued = tokens.get(at).isMark() || title.length() == 0;
            title.append(glued ? "" : " ").append(folded.get(at));
        }
        return title.toString();
    }
}
