package dev.attest.extract.quote;

import dev.attest.extract.Names.Kind;
import dev.attest.extract.phrase.NounPhrase;
import dev.attest.extract.phrase.NounPhrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against one noun phrase as the speaker of a run: where it stands, what it is, what verb it seems to be
 * the subject of, and who spoke before. A feature is a string; the letters in it are those of {@link Frame}.
 */
final class PhraseFeatures {
    /** How far a verb may stand behind its subject, in units. */
    private static final int VERB_REACH = 12;

    /** What joins a phrase to the one before it. */
    private static final String HOLDS = "opt";

    private static final Set<String> OWNERS = Set.of("my", "our", "your", "his", "her", "its", "their");

    private final Scene scene;
    private final int number;
    private final QuotedRun run;
    private final RunShape shape;
    private final Frame frame;
    private final int at;
    private final Heard heard;
    private final int paragraphsSince;
    private final int reach;
    private final String wordBefore;

    PhraseFeatures(Scene scene, int number, RunShape shape, Heard heard, int paragraphsSince, int reach) {
        this.scene = scene;
        this.number = number;
        this.run = scene.runs().get(number);
        this.shape = shape;
        this.frame = scene.frame(run);
        this.at = frame.placeOf(number);
        this.heard = heard;
        this.paragraphsSince = paragraphsSince;
        this.reach = reach;
        this.wordBefore = at > 0 ? frame.units().get(at - 1).word() : "^";
    }

    /** Of a phrase before the run in its paragraph; {@code rank} phrases lie between. */
    List<String> left(int unit, int rank) {
        String letters = frame.letters();
        String between = Stretch.path(letters, unit + 1, at);
        String behind = Stretch.ahead(letters, at + 1, 2);
        String stops = Stretch.stops(letters, unit + 1, at);
        List<String> features = new ArrayList<>();
        features.add("left");
        features.add("left path " + between);
        features.add("left path " + between + shape.label());
        features.add("left near " + Stretch.head(between, 2) + ".." + Stretch.tail(between, 2));
        features.add("left near " + Stretch.head(between, 1) + shape.label());
        features.add("left starts " + Stretch.head(between, 3));
        features.add("left ends " + Stretch.tail(between, 3) + " rank " + Math.min(rank, 3));
        features.add("left rank " + Math.min(rank, 5));
        features.add("left stops " + stops + shape.label());
        features.add("left stops " + stops + " behind " + behind);
        features.add("left runs " + Stretch.count(between, Frame.RUN) + " behind " + Stretch.head(behind, 1));
        features.add("left start " + Stretch.context(letters, unit) + " " + Stretch.head(between, 2));
        boolean other = Stretch.has(letters, unit + 1, at, "SA");
        boolean after = Stretch.has(letters, at + 1, endOfSentence(), "SA");
        features.add("left other=" + other + " after=" + after + " stops " + stops);
        addGoverned(features, unit);
        addCommon(features, run.paragraph(), unit, "left", stops);
        return features;
    }

    /** Of a phrase behind the run in its paragraph. */
    List<String> right(int unit, int rank) {
        String letters = frame.letters();
        String between = Stretch.path(letters, at + 1, unit);
        String behind = Stretch.head(Stretch.path(letters, unit + 1, Math.min(letters.length(), unit + reach)), 2);
        String stops = Stretch.stops(letters, at + 1, unit);
        List<String> features = new ArrayList<>();
        features.add("right");
        features.add("right path " + between);
        features.add("right path " + between + " then " + behind);
        features.add("right path " + between + " then " + Stretch.head(behind, 1) + shape.label());
        features.add("right near " + Stretch.head(between, 2) + ".." + Stretch.tail(between, 2));
        features.add("right ends " + Stretch.tail(between, 2) + " then " + behind);
        String preposition =
                letters.charAt(unit - 1) == 'p' ? frame.units().get(unit - 1).word() : "-";
        features.add("right " + preposition + " path " + Stretch.head(between, 3));
        features.add("right rank " + Math.min(rank, 5));
        features.add("right stops " + stops + shape.label());
        boolean before = Stretch.has(letters, startOfSentence(), at, "SA");
        features.add("right before=" + before + " stops " + stops + " near " + Stretch.tail(between, 1));
        addCommon(features, run.paragraph(), unit, "right", stops);
        return features;
    }

    /** Of a phrase in the paragraph before that of the run. */
    List<String> up(Frame previous, int unit, int rank) {
        String letters = previous.letters();
        int size = letters.length();
        String ending = Stretch.tail(letters, 1);
        String between = Stretch.path(letters, unit + 1, size);
        List<String> features = new ArrayList<>();
        features.add("up");
        features.add("up first=" + (at == 0) + shape.label() + " ends " + ending);
        features.add("up rank " + Math.min(rank, 4));
        features.add("up stops " + Stretch.stops(letters, unit + 1, size) + " first=" + (at == 0));
        features.add("up near " + Stretch.head(between, 2) + " end " + ending);
        features.add("up start " + Stretch.context(letters, unit));
        boolean here = Stretch.has(frame.letters(), 0, frame.letters().length(), "SA");
        boolean runs = !previous.runPlaces().isEmpty();
        features.add(
                "up runs=" + runs + " here=" + here + " alone=" + (frame.units().size() <= 2));
        addCommon(features, previous.paragraph(), unit, "up", "");
        return features;
    }

    /** Of who spoke last, some paragraphs ago. */
    List<String> far(Candidate last) {
        List<String> features = new ArrayList<>();
        features.add("far");
        features.add("far " + Math.min(paragraphsSince, 3) + shape.label());
        addCommon(features, last.paragraph(), last.unit(), "up", "");
        return features;
    }

    private void addCommon(List<String> features, int paragraph, int unit, String side, String stops) {
        Frame of = scene.frames().get(paragraph);
        Frame.Unit phrase = of.units().get(unit);
        String who = who(paragraph, phrase);
        features.add(who);
        features.add(side + " " + who);
        features.add(side + " " + who + " after " + Stretch.context(of.letters(), unit) + " before "
                + Stretch.ahead(of.letters(), unit + 1, 1));
        features.add("after " + Stretch.context(of.letters(), unit));
        features.add(who + " says " + shape.person());
        String speech = speech(of, unit);
        String act = act(of, unit, speech);
        features.add(side + " speech " + speech);
        features.add(side + " speech " + speech + shape.label());
        String hold = hold(of, unit);
        features.add("held " + hold + " " + act);
        if (!side.equals("up")) {
            features.add(side + " held " + hold + " " + act);
        }
        if (isAside(of.letters(), unit)) {
            features.add(side + " aside" + stops);
        }
        features.add(side + stops + " speech " + speech + " before " + wordBefore);
        if (phrase.phrase() != null && phrase.phrase().type() == NounPhrase.Type.NOMINAL) {
            features.add("noun " + phrase.word());
            features.add("noun " + phrase.word() + " " + side + " " + act);
            String opening = Agreement.opening(scene.paragraph(paragraph).words(), phrase.span());
            features.add(side + " opens " + opening + " speech " + act);
        }
        String agreement = Agreement.of(scene.paragraph(paragraph).words(), phrase, verbOf(of, unit));
        if (!agreement.isEmpty()) {
            features.add("agrees " + agreement);
            features.add(side + " agrees " + agreement + " speech " + act);
        }
        String relation = heard.relation(phrase);
        features.add(side + " heard " + relation);
        features.add(side + " heard " + relation + " since " + Math.min(paragraphsSince, 2) + shape.label());
        features.add(side + stops + " heard " + relation + " speech " + act);
        Candidate before = heard.last();
        if (before != null && before.isAt(paragraph, unit)) {
            features.add("again");
            boolean goesOn = heard.before(number) == 's' && Continuations.goesOn(scene, number);
            features.add("again goes on=" + goesOn + " then " + Stretch.ahead(frame.letters(), at + 1, 2));
            features.add("again " + side + " " + Math.min(paragraphsSince, 2) + shape.label());
            features.add("again " + side + " " + Math.min(paragraphsSince, 2) + " " + around());
            features.add("again " + side + " alone=" + (frame.units().size() <= 2) + shape.label());
        }
    }

    /**
     * What the phrase hangs on ('a lobbyist for Harbour Watch' on a person), and what it carries behind it; the noun that
     * speaks is mostly the one on which the others hang.
     */
    private static String hold(Frame of, int unit) {
        String letters = of.letters();
        boolean hangs = unit > 1 && HOLDS.indexOf(letters.charAt(unit - 1)) >= 0;
        boolean carries = unit + 2 < letters.length() && HOLDS.indexOf(letters.charAt(unit + 1)) >= 0;
        return (hangs ? kind(of.units().get(unit - 2)) : "-") + " "
                + (carries ? kind(of.units().get(unit + 2)) : "-");
    }

    private static String kind(Frame.Unit unit) {
        NounPhrase phrase = unit.phrase();
        if (phrase == null) {
            return "other";
        }
        String meaning = NounPhrases.meaning(unit.word());
        return meaning != null
                ? meaning
                : phrase.type() == NounPhrase.Type.NOMINAL
                        ? "thing"
                        : phrase.type().name();
    }

    /** 'The fare, says Lee, is “low”', 'the fare, Lee said, is “low”': an attribution between commas. */
    private static boolean isAside(String letters, int unit) {
        boolean inverted = letters.startsWith(",S", unit - 2) && letters.startsWith(",", unit + 1);
        return inverted || (letters.startsWith(",", unit - 1) && letters.startsWith("S,", unit + 1));
    }

    /** The units on both sides of the run. */
    private String around() {
        return (at > 0 ? frame.letters().charAt(at - 1) : '^') + "Q" + Stretch.ahead(frame.letters(), at + 1, 1);
    }

    private int startOfSentence() {
        int start = at;
        while (start > 0 && at - start < reach && ".?".indexOf(frame.letters().charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private int endOfSentence() {
        int end = at + 1;
        int size = frame.letters().length();
        while (end < size && end - at < reach && ".?".indexOf(frame.letters().charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private String who(int paragraph, Frame.Unit unit) {
        NounPhrase phrase = unit.phrase();
        if (phrase == null || phrase.type() == NounPhrase.Type.PRONOUN) {
            return unit.letter() == Frame.NOUN && !OWNERS.contains(unit.word())
                    ? "pronoun other"
                    : "pronoun " + unit.word();
        }
        if (phrase.type() == NounPhrase.Type.NAME) {
            Kind kind = scene.lastName(paragraph, phrase.span())
                    .map(name -> name.kind())
                    .orElse(Kind.OTHER);
            return "name " + kind.name().toLowerCase(Locale.ROOT);
        }
        String meaning = NounPhrases.meaning(unit.word());
        return "nominal " + (meaning == null ? "thing" : meaning);
    }

    /** The same without the word: what kind of verb, and how it stands to the phrase. */
    private static String act(Frame of, int unit, String speech) {
        int verb = verb(of.letters(), unit);
        boolean says = verb >= 0 && isSpeech(of.letters().charAt(verb));
        if (speech.startsWith("over ")) {
            return "over";
        }
        if (speech.startsWith("own")) {
            return speech.substring(0, 5);
        }
        if (speech.startsWith("by ")) {
            return "by";
        }
        return says ? "says" : speech.startsWith("inverted") ? "inverted" : speech;
    }

    /** What the phrase does: the verb of speech of which it looks like the subject, or that it does something else. */
    private static String speech(Frame of, int unit) {
        String letters = of.letters();
        if (unit + 2 < letters.length() && letters.charAt(unit + 1) == Frame.POSSESSIVE) {
            return "owner of " + of.units().get(unit + 2).word();
        }
        if (unit > 0 && letters.charAt(unit - 1) == Frame.POSSESSIVE) {
            return "owned " + of.units().get(unit).word();
        }
        int verb = verb(letters, unit);
        boolean inverted = unit > 0 && letters.charAt(unit - 1) == Frame.SPEECH;
        if (verb >= 0 && isSpeech(letters.charAt(verb))) {
            boolean over = letters.substring(unit + 1, verb).indexOf(Frame.COMMA) >= 0;
            return (over ? "over " : "") + of.units().get(verb).word();
        }
        if (verb >= 0) {
            return (letters.charAt(verb) == Frame.ATTITUDE ? "attitude" : "verb") + (inverted ? " inverted" : "");
        }
        if (inverted) {
            return "inverted " + of.units().get(unit - 1).word();
        }
        if (isAgent(of, unit)) {
            return "by " + of.units().get(unit - 2).word();
        }
        return unit > 0 && letters.charAt(unit - 1) == Frame.ACCORDING ? "according" : "none";
    }

    /**
     * The place of the verb of which the phrase looks like the subject: the first one behind it, where commas lie between
     * the first one of speech; -1 where the sentence has none.
     */
    private static int verb(String letters, int unit) {
        boolean commas = false;
        for (int next = unit + 1; next < letters.length() && next < unit + VERB_REACH; next++) {
            char c = letters.charAt(next);
            if (isSpeech(c)) {
                return next;
            }
            if (c == Frame.STOP || c == Frame.QUESTION || c == Frame.COLON || c == Frame.RUN) {
                return -1;
            }
            if (!commas && (c == Frame.VERB || c == Frame.AUXILIARY || c == Frame.ATTITUDE)) {
                return next;
            }
            commas = commas || c == Frame.COMMA || c == 'W';
        }
        return -1;
    }

    /** 'as claimed by Lee', 'dismissed by Lee as “odd”'. */
    private static boolean isAgent(Frame of, int unit) {
        return unit > 1
                && of.units().get(unit - 1).word().equals("by")
                && "SIw".indexOf(of.letters().charAt(unit - 2)) >= 0;
    }

    private static Frame.@Nullable Unit verbOf(Frame of, int unit) {
        int verb = verb(of.letters(), unit);
        return verb < 0 ? null : of.units().get(verb);
    }

    private static boolean isSpeech(char letter) {
        return letter == Frame.SPEECH || letter == Frame.SPEECH_ING;
    }

    /** Where the phrase is the subject of the verb that stands nearest before the run: what lies around that verb. */
    private void addGoverned(List<String> features, int unit) {
        int verb = verb(frame.letters(), unit);
        if (verb < 0 || verb >= at) {
            return;
        }
        String behind = frame.letters().substring(verb + 1, at);
        char own = frame.letters().charAt(verb);
        int next = verb + 1;
        while (next < at && "SIAw".indexOf(frame.letters().charAt(next)) < 0) {
            next++;
        }
        if (next < at) {
            String stops = Stretch.stops(frame.letters(), verb + 1, at);
            features.add("left superseded " + own + " by " + frame.letters().charAt(next) + " stops " + stops);
            features.add("left superseded " + own + " by " + Stretch.context(frame.letters(), next)
                    + frame.letters().charAt(next) + " stops " + stops);
        }
        if (behind.indexOf(Frame.SPEECH) < 0 && behind.indexOf(Frame.STOP) < 0 && behind.indexOf(Frame.RUN) < 0) {
            char kind = frame.letters().charAt(verb);
            String word = frame.units().get(verb).word();
            features.add("left governs " + kind);
            features.add("left governs " + word);
            features.add("left governs " + word + " before " + wordBefore);
            features.add("left governs " + word + " " + Stretch.tail(behind, 1) + shape.label());
            features.add("left governs " + kind + " " + Stretch.path(frame.letters(), verb + 1, at));
            features.add("left governs " + kind + " " + Stretch.ahead(frame.letters(), unit + 1, 2));
            features.add("left governs " + kind + Stretch.tail(behind, 1) + shape.label());
            String between = frame.letters().substring(unit + 1, verb);
            boolean antecedent = between.equals("W") || between.equals(",W");
            features.add("left governs " + kind + " antecedent=" + antecedent + " nouns "
                    + Math.min(2, Stretch.count(between, Frame.NOUN) + Stretch.count(between, Frame.SUBJECT)));
        }
    }
}
