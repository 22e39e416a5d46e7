package dev.attest.extract.quote;

import dev.attest.extract.AnnotatedDocument.AnnotatedParagraph;
import dev.attest.extract.Names;
import dev.attest.extract.Names.Name;
import dev.attest.extract.phrase.NounPhrase;
import dev.attest.extract.phrase.NounPhrases;
import dev.attest.extract.phrase.VerbForms;
import dev.attest.extract.phrase.WordClass;
import dev.attest.text.Sentence;
import dev.attest.text.Span;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The reporter's own words of a paragraph, with each quoted run as one unit among them: what says who speaks. Each unit has a
 * letter (the {@code *} constants), so that a stretch of a frame is a string that features can name.
 *
 * @param paragraph the number of the paragraph
 * @param units its units in order
 * @param letters the letters of the units, one for each
 * @param firstRun the place of the paragraph's first quoted run in the list of runs
 * @param runPlaces where its runs stand among the units, in order
 */
record Frame(int paragraph, List<Unit> units, String letters, int firstRun, List<Integer> runPlaces) {
    static final char NOUN = 'N';
    static final char SUBJECT = 'H';
    static final char OBJECT = 'M';
    static final char SPEECH = 'S';
    static final char SPEECH_ING = 'I';
    static final char ACCORDING = 'A';
    static final char ATTITUDE = 'w';
    static final char VERB = 'v';
    static final char VERB_ING = 'g';
    static final char AUXILIARY = 'x';
    static final char COMMA = ',';
    static final char COLON = ':';
    static final char STOP = '.';
    static final char QUESTION = '?';
    static final char RUN = 'Q';
    static final char POSSESSIVE = '\'';

    private static final WordList SAYINGS = WordList.of("quote-cue-nouns");

    /** Determiners that say whose something is. */
    private static final Set<String> OWNERS = Set.of("my", "our", "your", "his", "her", "its", "their");

    Frame {
        units = List.copyOf(units);
        runPlaces = List.copyOf(runPlaces);
    }

    /** Where the run of that number stands among the units. */
    int placeOf(int run) {
        return runPlaces.get(run - firstRun);
    }

    /**
     * A unit of a frame.
     *
     * @param letter what it is
     * @param span where it stands in the paragraph
     * @param phrase the noun phrase that it is; null for others
     * @param run the place of the quoted run that it is in the list of runs; -1 for others
     * @param word the word in lower case; for a noun phrase its head, for a verb that reports speech its base form
     */
    record Unit(char letter, Span span, @Nullable NounPhrase phrase, int run, String word) {
        boolean isCandidate() {
            return phrase != null;
        }
    }

    /**
     * The frame of {@code paragraph}, whose quoted runs are {@code runs} from the place {@code from} to before {@code to}.
     *
     * @param names the names of the paragraph, in order
     */
    static Frame of(AnnotatedParagraph paragraph, List<Name> names, List<QuotedRun> runs, int from, int to) {
        List<Token> outer = new ArrayList<>();
        List<Integer> runOf = new ArrayList<>();
        int next = from;
        for (Sentence sentence : paragraph.sentences()) {
            for (Token token : sentence.tokens()) {
                while (next < to && runs.get(next).span().start() <= token.start()) {
                    addRun(paragraph, runs.get(next), next, outer, runOf);
                    next++;
                }
                boolean quoted =
                        next > from && token.start() < runs.get(next - 1).span().end();
                if (!quoted) {
                    outer.add(token);
                    runOf.add(-1);
                }
            }
        }
        for (; next < to; next++) {
            addRun(paragraph, runs.get(next), next, outer, runOf);
        }
        return new Builder(outer, runOf, names).frame(paragraph.number(), from);
    }

    /** Adds a run as a mark, and behind it the punctuation with which it ends. */
    private static void addRun(
            AnnotatedParagraph paragraph, QuotedRun run, int number, List<Token> outer, List<Integer> runOf) {
        outer.add(mark(run.span(), "Q"));
        runOf.add(number);
        char last = paragraph.words().charAt(run.inner().end() - 1);
        String end = endOf(last, paragraph.words(), run.span().end());
        if (!end.isEmpty()) {
            outer.add(mark(new Span(run.span().end(), run.span().end()), end));
            runOf.add(-1);
        }
    }

    /** A stop inside the marks ends the reporter's sentence only where a new one can begin behind it. */
    private static String endOf(char last, String words, int behind) {
        int at = behind;
        while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
            at++;
        }
        boolean goesOn = at < words.length() && Character.isLowerCase(words.charAt(at));
        return switch (last) {
            case ',', '،', '-', '—', '–' -> ",";
            case '.' -> goesOn ? "," : ".";
            case '?', '!', '…', '؟' -> goesOn ? "," : "?";
            default -> "";
        };
    }

    private static Token mark(Span span, String words) {
        return new Token(span, words, words, Token.Kind.MARK);
    }

    /** Puts the units of one paragraph together. */
    private static final class Builder {
        private final List<Token> tokens;
        private final List<Integer> runOf;
        private final List<Name> names;
        private final List<Unit> units = new ArrayList<>();
        private int nextName;

        Builder(List<Token> tokens, List<Integer> runOf, List<Name> names) {
            this.tokens = tokens;
            this.runOf = runOf;
            this.names = names;
        }

        Frame frame(int paragraph, int firstRun) {
            List<NounPhrase> phrases = NamedPhrases.with(NounPhrases.in(tokens), tokens, names);
            int nextPhrase = 0;
            int at = 0;
            while (at < tokens.size()) {
                if (nextPhrase < phrases.size() && phrases.get(nextPhrase).first() == at) {
                    NounPhrase phrase = phrases.get(nextPhrase++);
                    addPhrase(phrase);
                    at = phrase.last() + 1;
                } else {
                    at = addToken(at);
                }
            }
            StringBuilder letters = new StringBuilder(units.size());
            List<Integer> runPlaces = new ArrayList<>();
            for (Unit unit : units) {
                if (unit.run() >= 0) {
                    runPlaces.add(letters.length());
                }
                letters.append(unit.letter());
            }
            return new Frame(paragraph, units, letters.toString(), firstRun, runPlaces);
        }

        /**
         * Adds a phrase; behind a possessive it takes the possessor in ('the mayor's spokesman'), and where a title has gone
         * on behind 'of' the title ('Secretary of State Ann Lee').
         */
        private void addPhrase(NounPhrase phrase) {
            boolean saying = isOwnSaying(phrase.head().lower());
            if (saying
                    && phrase.first() < phrase.last()
                    && OWNERS.contains(tokens.get(phrase.first()).lower())) {
                addOwned(phrase);
                return;
            }
            char letter = NOUN;
            if (phrase.type() == NounPhrase.Type.PRONOUN) {
                WordClass wordClass = WordClass.of(phrase.head());
                letter = wordClass == WordClass.SUBJECT_PRONOUN
                        ? SUBJECT
                        : wordClass == WordClass.OBJECT_PRONOUN ? OBJECT : NOUN;
            }
            int size = units.size();
            Span span = phrase.span();
            boolean possessed = !saying
                    && size > 1
                    && units.get(size - 1).letter() == '\''
                    && units.get(size - 2).phrase() != null;
            boolean person = namesLaterPerson(span);
            if (possessed || (person && (isTitleBefore(size) || isNameAt(phrase, size)))) {
                span = new Span(units.get(size - 2).span().start(), span.end());
                units.remove(size - 1);
                units.remove(size - 2);
            }
            units.add(new Unit(letter, span, phrase, -1, phrase.head().lower()));
        }

        /** A noun of saying that is not a thing of its own, as a headline is. */
        private static boolean isOwnSaying(String noun) {
            return SAYINGS.contains(noun) && !"thing".equals(SAYINGS.value(noun));
        }

        /** 'his claim': who owns what is said is a phrase of its own. */
        private void addOwned(NounPhrase phrase) {
            int first = phrase.first();
            Token owner = tokens.get(first);
            NounPhrase who = new NounPhrase(owner.span(), first, first, owner, NounPhrase.Type.PRONOUN);
            units.add(new Unit(NOUN, owner.span(), who, -1, owner.lower()));
            units.add(new Unit(POSSESSIVE, new Span(owner.end(), owner.end()), null, -1, "'s"));
            Span rest = new Span(tokens.get(first + 1).start(), phrase.span().end());
            NounPhrase said = new NounPhrase(rest, first + 1, phrase.last(), phrase.head(), phrase.type());
            units.add(new Unit(NOUN, rest, said, -1, phrase.head().lower()));
        }

        /** Whether a person's name stands in the phrase, and not at its start. */
        private boolean namesLaterPerson(Span phrase) {
            boolean found = false;
            while (nextName < names.size() && names.get(nextName).evidence().start() < phrase.end()) {
                Name name = names.get(nextName++);
                found = name.kind() == Names.Kind.PERSON && name.evidence().start() > phrase.start();
            }
            return found;
        }

        /** Whether the units before {@code size} are a title and 'of'. */
        private boolean isTitleBefore(int size) {
            if (size < 2 || units.get(size - 1).letter() != 'o') {
                return false;
            }
            NounPhrase before = units.get(size - 2).phrase();
            return before != null
                    && before.head().isCapitalised()
                    && "person".equals(NounPhrases.meaning(before.head().lower()));
        }

        /** 'University of Lisbon at San Marco professor Ann Lee': a name and 'at' before a name, a noun for people and a person. */
        private boolean isNameAt(NounPhrase phrase, int size) {
            if (size < 2 || !units.get(size - 1).word().equals("at")) {
                return false;
            }
            NounPhrase before = units.get(size - 2).phrase();
            boolean titled = false;
            for (int i = phrase.first() + 1; i < phrase.last(); i++) {
                titled |= "person".equals(NounPhrases.meaning(tokens.get(i).words()));
            }
            return before != null
                    && before.type() == NounPhrase.Type.NAME
                    && titled
                    && tokens.get(phrase.first()).isCapitalised();
        }

        private int addToken(int at) {
            Token token = tokens.get(at);
            WordClass wordClass = WordClass.of(tokens, at);
            if (token.is("according")
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1).is("to")) {
                Span span = new Span(token.start(), tokens.get(at + 1).end());
                units.add(new Unit(ACCORDING, span, null, -1, "according"));
                return at + 2;
            }
            if (wordClass == WordClass.CALENDAR) {
                if (!units.isEmpty() && units.get(units.size() - 1).letter() == 'p') {
                    units.remove(units.size() - 1);
                }
                return at + 1;
            }
            char letter = letter(token, wordClass, at);
            if (letter != 0 && !isPostpositive(at)) {
                units.add(new Unit(letter, token.span(), null, runOf.get(at), word(token, letter)));
            }
            return at + 1;
        }

        /** Directly behind its noun: what hangs on it then hangs on the noun. */
        private boolean isPostpositive(int at) {
            NounPhrase before =
                    units.isEmpty() ? null : units.get(units.size() - 1).phrase();
            return before != null && before.last() == at - 1 && NounPhrases.isPostpositive(tokens, at);
        }

        private static String word(Token token, char letter) {
            VerbForms.Form form = letter == SPEECH || letter == SPEECH_ING
                    ? WordClass.speechVerbs().of(token.lower())
                    : null;
            return form == null ? token.lower() : form.base();
        }

        private char letter(Token token, WordClass wordClass, int at) {
            return switch (wordClass) {
                case SPEECH_VERB -> token.lower().endsWith("ing") ? SPEECH_ING : SPEECH;
                case ATTITUDE_VERB -> ATTITUDE;
                case VERB, VERB_LIKE -> token.lower().endsWith("ing") ? VERB_ING : VERB;
                case AUXILIARY -> AUXILIARY;
                case PREPOSITION -> 'p';
                case OF -> 'o';
                case TO -> 't';
                case THAT -> 'T';
                case RELATIVE -> 'W';
                case CONJUNCTION -> 'c';
                case SUBORDINATOR -> 'b';
                case POSSESSIVE -> NounPhrases.isContraction(tokens, at) ? AUXILIARY : POSSESSIVE;
                case DETERMINER -> 'd';
                case MARK -> mark(token, at);
                case ADVERB, CALENDAR -> (char) 0;
                default -> isBehindSubject(at) ? VERB : 'u';
            };
        }

        /** A word that the phrase before it did not take in, which only a verb is ('the firm lists a'). */
        private boolean isBehindSubject(int at) {
            NounPhrase before =
                    units.isEmpty() ? null : units.get(units.size() - 1).phrase();
            return before != null && before.last() == at - 1 && NounPhrases.isPlural(tokens.get(at));
        }

        /** The point of an abbreviation before a bracket closes: '(D-Mo.)'. */
        private boolean isInBrackets(int at) {
            return at + 1 < tokens.size() && tokens.get(at + 1).is(")");
        }

        private char mark(Token token, int at) {
            if (runOf.get(at) >= 0) {
                return RUN;
            }
            if (NounPhrases.isPluralPossessive(tokens, at)) {
                return '\'';
            }
            return switch (token.words()) {
                case ",", ";", "—", "–", "-", "(", ")", "،" -> COMMA;
                case ":" -> COLON;
                case ".", "…" -> isInBrackets(at) ? (char) 0 : STOP;
                case "?", "!" -> QUESTION;
                default -> (char) 0;
            };
        }
    }
}
