package dev.attest.extract.statement;

import dev.attest.extract.Names;
import dev.attest.extract.Names.Name;
import dev.attest.extract.phrase.NounPhrase;
import dev.attest.extract.phrase.NounPhrases;
import dev.attest.extract.phrase.VerbForms;
import dev.attest.extract.phrase.WordClass;
import dev.attest.text.Sentence;
import dev.attest.text.Span;
import dev.attest.text.Token;
import java.util.Arrays;
import java.util.List;

/** The tokens of a sentence, what each of them is, which noun phrases they form and which of them are quoted. */
final class Line {
    private static final VerbForms VERBS = VerbForms.ofList("phrase-verbs");

    private final Sentence sentence;
    private final List<Token> tokens;
    private final WordClass[] classes;
    private final boolean[] quoted;
    /** Whether each token belongs to a person's name. */
    private final boolean[] persons;
    /** For each token, where the noun phrase begins that it lies in; -1 outside. */
    private final int[] first;
    /** For each token, where that phrase ends, its last token included; -1 outside. */
    private final int[] last;

    /**
     * @param names the names in the sentence
     * @param runs the quoted runs of the paragraph
     */
    Line(Sentence sentence, List<Name> names, List<Span> runs) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.classes = new WordClass[tokens.size()];
        this.quoted = new boolean[tokens.size()];
        this.persons = new boolean[tokens.size()];
        this.first = new int[tokens.size()];
        this.last = new int[tokens.size()];
        Arrays.fill(first, -1);
        Arrays.fill(last, -1);
        for (int at = 0; at < classes.length; at++) {
            classes[at] = WordClass.of(tokens.get(at));
        }
        markQuoted(runs);
        NounPhrases.in(tokens).forEach(this::markPhrase);
        names.forEach(this::markName);
    }

    private void markQuoted(List<Span> runs) {
        int run = 0;
        for (int at = 0; at < tokens.size(); at++) {
            while (run < runs.size() && runs.get(run).end() <= tokens.get(at).start()) {
                run++;
            }
            quoted[at] =
                    run < runs.size() && runs.get(run).overlaps(tokens.get(at).span());
        }
    }

    /** A phrase; cut where a verb of speech behind somebody was taken for an adjective ('the mayor accused rebels'). */
    private void markPhrase(NounPhrase phrase) {
        int from = phrase.first();
        for (int at = from + 1; at < phrase.last(); at++) {
            if (isVerbBehindSomebody(at)) {
                mark(from, at - 1);
                from = at + 1;
            }
        }
        mark(from, phrase.last());
    }

    private boolean isVerbBehindSomebody(int at) {
        Token before = tokens.get(at - 1);
        boolean somebody = before.isCapitalised() || isSomebody(before.lower());
        VerbForms.Form form = WordClass.speechVerbs().of(tokens.get(at).lower());
        boolean verb = form != null && form.ending() == VerbForms.Ending.PAST;
        return verb && somebody && !tokens.get(at).isCapitalised();
    }

    private void mark(int from, int to) {
        Arrays.fill(first, from, to + 1, from);
        Arrays.fill(last, from, to + 1, to);
    }

    /** A name holds together, and with what precedes it in its phrase. */
    private void markName(Name name) {
        int from = tokenAt(name.evidence().start());
        int to = tokenAt(name.evidence().end() - 1);
        if (from >= 0 && to >= from) {
            Arrays.fill(persons, from, to + 1, name.kind() == Names.Kind.PERSON);
            mark(first[from] >= 0 ? first[from] : from, Math.max(to, last[to]));
        }
    }

    /** The token that stands at the UTF-16 offset {@code unit} of the paragraph; -1 where none does. */
    int tokenAt(int unit) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= unit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < tokens.size() && tokens.get(low).start() <= unit ? low : -1;
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    boolean has(int at) {
        return at >= 0 && at < tokens.size();
    }

    boolean is(int at, String... lower) {
        return has(at) && Arrays.asList(lower).contains(tokens.get(at).lower());
    }

    boolean isClass(int at, WordClass... of) {
        return has(at) && Arrays.asList(of).contains(classes[at]);
    }

    boolean isQuoted(int at) {
        return has(at) && quoted[at];
    }

    boolean isComma(int at) {
        return is(at, ",", "،") && !quoted[at];
    }

    boolean isMark(int at) {
        return has(at) && tokens.get(at).isMark();
    }

    /** Whether the sentence ends at {@code at}: behind its last token, or at a mark that ends it. */
    boolean isEnd(int at) {
        return at >= tokens.size() || (is(at, ".", "!", "…") && at >= tokens.size() - 2);
    }

    boolean isPronoun(int at) {
        return isClass(at, WordClass.SUBJECT_PRONOUN, WordClass.OBJECT_PRONOUN, WordClass.PRONOUN);
    }

    boolean isInPhrase(int at) {
        return has(at) && first[at] >= 0;
    }

    /** Where the phrase begins that {@code at} lies in. */
    int firstOf(int at) {
        return first[at];
    }

    /** The last token of the phrase that {@code at} lies in. */
    int lastOf(int at) {
        return last[at];
    }

    /** 'of', 'for' and the like between two phrases that make one ('a spokesman for the ministry'). */
    boolean joins(int at) {
        return switch (tokens.get(at).lower()) {
            case "of", "for" -> true;
            // 'a doctor in the town', but not 'the president in an interview'.
            case "at", "from", "in", "inside", "near", "with" -> !is(at + 1, "a", "an");
            default -> false;
        };
    }

    /** The last token of the phrase that begins at {@code start}, grown to the right over 'of …' and possessives; -1 without one. */
    int endOfGrown(int start) {
        if (!isInPhrase(start)) {
            return -1;
        }
        int end = last[start];
        while (end + 2 < tokens.size()
                && (tokens.get(end + 1).kind() == Token.Kind.POSSESSIVE || joins(end + 1))
                && isInPhrase(end + 2)
                && !isPronoun(end + 2)) {
            end = last[end + 2];
        }
        return end;
    }

    /** Whether a verb in a finite form may stand at {@code at}, outside of quoted words. */
    boolean isFiniteVerb(int at) {
        if (!has(at) || quoted[at]) {
            return false;
        }
        String word = tokens.get(at).lower();
        return switch (classes[at]) {
            case AUXILIARY -> !is(at, "be", "been", "being", "having", "doing", "not", "n't");
            case SPEECH_VERB, ATTITUDE_VERB, VERB ->
                first[at] < 0 && !word.endsWith("ing") && !is(at - 1, "to") && (!isBase(word) || takesBase(at - 1));
            case VERB_LIKE -> first[at] < 0 && word.endsWith("ed");
            default -> false;
        };
    }

    private static boolean isBase(String word) {
        for (VerbForms verbs : List.of(WordClass.speechVerbs(), VERBS)) {
            VerbForms.Form form = verbs.of(word);
            if (form != null) {
                return form.ending() == VerbForms.Ending.BASE;
            }
        }
        return false;
    }

    /** A verb's form that is no finite verb here and so may be a noun ('the harbour report'). */
    boolean mayBeNoun(int at) {
        return isClass(at, WordClass.SPEECH_VERB, WordClass.VERB, WordClass.ATTITUDE_VERB)
                && isBase(tokens.get(at).lower())
                && !is(at - 1, "to");
    }

    /** Whether a plural stands before, adverbs left out: 'the residents still fear', but not 'a press release'. */
    private boolean takesBase(int before) {
        int at = before;
        while (isClass(at, WordClass.ADVERB)) {
            at--;
        }
        return isPronoun(at) || (isInPhrase(at) && isPlural(at));
    }

    boolean hasFiniteVerb(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isFiniteVerb(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word may be a plural. */
    boolean isPlural(int at) {
        return is(at, "they", "police", "people", "men", "women", "children", "staff", "medics")
                || (has(at) && tokens.get(at).lower().endsWith("s"));
    }

    /** Whether a noun, plural or not, means somebody who can state something: a person, a body, a paper. */
    static boolean isSomebody(String lowerCaseNoun) {
        return NounPhrases.meaning(lowerCaseNoun) != null;
    }

    /** Whether a noun, plural or not, means a person. */
    static boolean isPerson(String lowerCaseNoun) {
        return "person".equals(NounPhrases.meaning(lowerCaseNoun));
    }

    boolean isPersonsName(int at) {
        return has(at) && persons[at];
    }

    Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to).end());
    }
}
