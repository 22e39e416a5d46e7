package dev.attest.extract.quote;

import dev.attest.extract.phrase.WordClass;
import dev.attest.text.Span;
import dev.attest.text.Token;
import dev.attest.text.Tokens;
import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What speaks for and against a run's being nobody's: a title, a word set apart, or speech whose speaker is not given. */
final class NobodyFeatures {
    /** How many UTF-16 units before and behind a run are looked at for the words beside it. */
    private static final int BESIDE = 40;

    /** How many UTF-16 units of a run are looked at for the kinds of its words. */
    private static final int LOOKED_AT = 80;

    private static final WordList TITLED = WordList.of("quote-title-nouns");

    private final Scene scene;
    private final int number;
    private final QuotedRun run;
    private final RunShape shape;
    private final Frame frame;
    private final int at;
    private final Heard heard;
    private final int paragraphsSince;
    private final int reach;

    NobodyFeatures(Scene scene, int number, RunShape shape, Heard heard, int paragraphsSince, int reach) {
        this.scene = scene;
        this.number = number;
        this.run = scene.runs().get(number);
        this.shape = shape;
        this.frame = scene.frame(run);
        this.at = frame.placeOf(number);
        this.heard = heard;
        this.paragraphsSince = paragraphsSince;
        this.reach = reach;
    }

    List<String> all() {
        List<String> features = new ArrayList<>();
        addWords(features);
        addPlace(features);
        addBeside(features);
        addSentence(features);
        addClasses(features);
        return features;
    }

    private void addWords(List<String> features) {
        String size = shape.size();
        boolean speech = Stretch.has(frame.letters(), 0, frame.letters().length(), "SA");
        features.add("nobody");
        features.add("nobody" + shape.label());
        features.add("nobody words " + size);
        features.add("nobody words " + size + " title=" + shape.title() + " speech=" + speech);
        features.add("nobody title=" + shape.title() + shape.label());
        features.add("nobody single=" + run.single());
        features.add("nobody says " + shape.person() + " words " + size);
        features.add("nobody speech=" + speech + shape.label());
    }

    private void addPlace(List<String> features) {
        String letters = frame.letters();
        String leftWord = at > 0 ? frame.units().get(at - 1).word() : "^";
        String left = Stretch.tail(letters.substring(Math.max(0, at - 3), at), 2);
        String right = Stretch.ahead(letters, at + 1, 2);
        String size = shape.size();
        features.add("nobody left " + left);
        features.add("nobody left " + Stretch.tail(left, 1) + " words " + size);
        features.add("nobody leftword " + leftWord);
        features.add("nobody leftword " + leftWord + " title=" + shape.title());
        features.add("nobody attitude=" + Stretch.has(letters, at - reach, at, "w") + shape.label());
        features.add("nobody right " + right + " words " + size);
        String around = (at > 0 ? letters.charAt(at - 1) : '^') + "Q" + Stretch.ahead(letters, at + 1, 1);
        features.add("nobody around " + around + " words " + size);
        boolean alone = frame.units().size() <= 2;
        String since = " since " + Math.min(paragraphsSince, 2);
        features.add("nobody alone=" + alone + shape.label());
        features.add("nobody alone=" + alone + since);
        features.add("nobody alone=" + alone + since + " before was " + heard.before(number));
        if (number > 0 && heard.before(number) == 's') {
            features.add("nobody goes on=" + Continuations.goesOn(scene, number) + " alone=" + alone + since);
        }
    }

    /** The very words before and behind the run. */
    private void addBeside(List<String> features) {
        String words = scene.paragraph(run.paragraph()).words();
        int start = run.span().start();
        int end = run.span().end();
        List<Token> before = Tokens.of(words, new Span(Math.max(0, start - BESIDE), start));
        List<Token> behind = Tokens.of(words, new Span(end, Math.min(words.length(), end + BESIDE)));
        int size = before.size();
        String last = size > 0 ? before.get(size - 1).lower() : "^";
        String lastButOne = size > 1 ? before.get(size - 2).lower() : "^";
        String next = behind.isEmpty() ? "^" : form(behind.get(0));
        features.add("nobody before " + last);
        features.add("nobody before " + last + shape.label());
        features.add("nobody before " + lastButOne + " " + last);
        features.add("nobody titled=" + TITLED.contains(last) + " title=" + shape.title());
        features.add("nobody behind " + next + " words " + shape.size());
        features.add("nobody behind " + next + " title=" + shape.title() + " before " + last);
        String beside = (size > 0 ? WordClass.of(before.get(size - 1)) : "^") + " "
                + (behind.isEmpty() ? "^" : next.equals("A") ? "A" : WordClass.of(behind.get(0)));
        features.add("nobody beside " + beside + " words " + shape.size());
        features.add("nobody beside " + beside + shape.label());
        features.add("nobody beside " + last + " " + beside.substring(beside.indexOf(' ')));
        boolean titled = !behind.isEmpty() && TITLED.contains(behind.get(0).lower());
        features.add("nobody titled behind=" + titled + " title=" + shape.title());
        features.add("nobody brackets=" + (start > 0 && words.charAt(start - 1) == '('));
    }

    private static String form(Token token) {
        return token.isCapitalised() ? "A" : token.isWord() ? token.lower() : token.words();
    }

    /** What of the run's sentence reports speech, and what was found of a run before it in the same sentence. */
    private void addSentence(List<String> features) {
        String letters = frame.letters();
        int from = at;
        while (from > 0 && at - from < reach && ".?".indexOf(letters.charAt(from - 1)) < 0) {
            from--;
        }
        int to = at + 1;
        while (to < letters.length() && to - at < reach && ".?".indexOf(letters.charAt(to)) < 0) {
            to++;
        }
        int verb = -1;
        for (int i = from; i < at; i++) {
            verb = "SIAw".indexOf(letters.charAt(i)) >= 0 ? i : verb;
        }
        boolean after = Stretch.has(letters, at + 1, to, "SA");
        String word = verb < 0 ? "-" : frame.units().get(verb).word();
        features.add("nobody inside " + (verb < 0 ? '-' : letters.charAt(verb)) + after + " words " + shape.size());
        features.add("nobody inside " + word + " title=" + shape.title());
        features.add("nobody inside " + word + shape.label());
        String behind = Stretch.ahead(letters, at + 1, to - at - 1);
        boolean tail = behind.contains(",HS") || behind.contains(",NS") || behind.contains(",SN");
        features.add("nobody tail=" + tail + " words " + shape.size());
        features.add("nobody again " + heard.sameWords(number));
        features.add("nobody again " + heard.sameWords(number) + " title=" + shape.title());
        boolean same = Stretch.has(letters, from, at, "Q");
        features.add("nobody before was " + heard.before(number) + " same=" + same);
        features.add("nobody before was " + heard.before(number) + " same=" + same + shape.label());
        features.add("nobody before was " + heard.before(number) + " between "
                + (same ? Stretch.tail(letters.substring(Math.max(from, at - 4), at), 3) : ""));
    }

    /** What kinds of words the run is made of: speech has verbs and pronouns, a term or a title seldom. */
    private void addClasses(List<String> features) {
        String words = scene.paragraph(run.paragraph()).words();
        int end = Math.min(run.inner().end(), run.inner().start() + LOOKED_AT);
        List<Token> tokens = Tokens.of(words, new Span(run.inner().start(), end));
        Set<WordClass> classes = EnumSet.noneOf(WordClass.class);
        for (Token token : tokens) {
            classes.add(WordClass.of(token));
        }
        if (tokens.isEmpty()) {
            return;
        }
        boolean pronoun = classes.contains(WordClass.SUBJECT_PRONOUN) || classes.contains(WordClass.OBJECT_PRONOUN);
        boolean verb = classes.contains(WordClass.AUXILIARY)
                || classes.contains(WordClass.VERB)
                || classes.contains(WordClass.SPEECH_VERB)
                || classes.contains(WordClass.ATTITUDE_VERB);
        String size = shape.size();
        features.add("nobody made pronoun=" + pronoun + " verb=" + verb + " words " + size);
        features.add("nobody made pronoun=" + pronoun + " verb=" + verb + " title=" + shape.title());
        features.add("nobody opens " + WordClass.of(tokens.get(0)) + " words " + size);
        features.add("nobody opens " + tokens.get(0).lower() + " title=" + shape.title());
        features.add("nobody ends " + WordClass.of(tokens.get(tokens.size() - 1)) + " words " + size);
        String word = tokens.get(0).lower();
        if (size.equals("1")) {
            features.add("nobody ending " + word.substring(Math.max(0, word.length() - 3)) + " capital="
                    + tokens.get(0).isCapitalised());
        }
    }
}
