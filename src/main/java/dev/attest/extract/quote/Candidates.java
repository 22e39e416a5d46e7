package dev.attest.extract.quote;

import dev.attest.extract.Names.Kind;
import dev.attest.extract.phrase.NounPhrase;
import dev.attest.extract.phrase.NounPhrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The candidates for the speaker of a run, with their features: every noun phrase of the run's paragraph and of the one
 * before, the speaker of the run before, and nobody. A feature is a string; the letters in it are those of {@link Frame}.
 */
final class Candidates {
    private static final int LONGEST_PATH = 8;

    /** How many units away a candidate may be; keeps the work linear in texts without paragraphs. */
    private static final int REACH = 200;

    /** The same in a paragraph of more runs than {@link #MANY_RUNS}, where speakers stand near: nobody writes such paragraphs. */
    private static final int SHORT_REACH = 12;

    private static final int MANY_RUNS = 100;

    private final Scene scene;
    private final QuotedRun run;
    private final Frame frame;
    private final int at;
    private final @Nullable Candidate before;
    private final int paragraphsSince;
    private final String shape;
    private final int reach;
    private final List<Candidate> found = new ArrayList<>();

    private Candidates(Scene scene, int number, @Nullable Candidate before) {
        this.scene = scene;
        this.run = scene.runs().get(number);
        this.frame = scene.frame(run);
        this.at = frame.placeOf(number);
        this.before = before;
        this.paragraphsSince =
                number == 0 ? 9 : run.paragraph() - scene.runs().get(number - 1).paragraph();
        this.shape = shape();
        this.reach = frame.runPlaces().size() > MANY_RUNS ? SHORT_REACH : REACH;
    }

    /**
     * The candidates for the run of that number.
     *
     * @param before who was found to have said the run before; null where there is none
     */
    static List<Candidate> of(Scene scene, int number, @Nullable Candidate before) {
        return new Candidates(scene, number, before).all();
    }

    private List<Candidate> all() {
        found.add(Candidate.nobody(nobody()));
        addOfParagraph();
        if (run.paragraph() > 0) {
            addOfParagraphBefore(scene.frames().get(run.paragraph() - 1));
        }
        if (before != null && !before.isNobody() && before.paragraph() < run.paragraph() - 1) {
            add(before.paragraph(), before.unit(), List.of("far", "far " + Math.min(paragraphsSince, 3) + shape));
        }
        return List.copyOf(found);
    }

    private void addOfParagraph() {
        int rank = 0;
        for (int unit = at - 1; unit >= Math.max(0, at - reach); unit--) {
            if (frame.units().get(unit).isCandidate()) {
                add(run.paragraph(), unit, left(unit, rank++));
            }
        }
        rank = 0;
        for (int unit = at + 1; unit < Math.min(frame.units().size(), at + reach); unit++) {
            if (frame.units().get(unit).isCandidate()) {
                add(run.paragraph(), unit, right(unit, rank++));
            }
        }
    }

    private void addOfParagraphBefore(Frame previous) {
        int rank = 0;
        int size = previous.units().size();
        String ending = tail(previous.letters(), 1);
        for (int unit = size - 1; unit >= Math.max(0, size - reach); unit--) {
            if (!previous.units().get(unit).isCandidate()) {
                continue;
            }
            String between = path(previous.letters(), unit + 1, size);
            List<String> features = new ArrayList<>();
            features.add("up");
            features.add("up first=" + (at == 0) + shape + " ends " + ending);
            features.add("up rank " + Math.min(rank++, 4));
            features.add("up stops " + stops(previous.letters(), unit + 1, size) + " first=" + (at == 0));
            features.add("up near " + head(between, 2) + " end " + ending);
            features.add("up path " + between);
            features.add("up start " + context(previous.letters(), unit));
            add(run.paragraph() - 1, unit, features);
        }
    }

    private void add(int paragraph, int unit, List<String> placed) {
        Frame of = scene.frames().get(paragraph);
        Frame.Unit phrase = of.units().get(unit);
        String side = paragraph < run.paragraph() ? "up" : unit < at ? "left" : "right";
        String who = who(paragraph, phrase);
        List<String> features = new ArrayList<>(placed);
        features.add(who);
        features.add(side + " " + who);
        features.add(side + " " + who + " after " + context(of.letters(), unit) + " before "
                + ahead(of.letters(), unit + 1, 1));
        features.add("after " + context(of.letters(), unit));
        String speech = speech(of, unit);
        features.add(side + " speech " + speech);
        features.add(side + " speech " + speech + shape);
        if (before != null && before.isAt(paragraph, unit)) {
            features.add("again");
            features.add("again " + side + " " + Math.min(paragraphsSince, 2) + shape);
            features.add("again " + side + " " + Math.min(paragraphsSince, 2) + " " + around());
        }
        found.add(new Candidate(paragraph, unit, features));
    }

    private List<String> left(int unit, int rank) {
        String between = path(frame.letters(), unit + 1, at);
        String behind = ahead(frame.letters(), at + 1, 2);
        List<String> features = new ArrayList<>();
        features.add("left");
        features.add("left path " + between);
        features.add("left path " + between + shape);
        features.add("left near " + head(between, 2) + ".." + tail(between, 2));
        features.add("left near " + head(between, 1) + shape);
        features.add("left starts " + head(between, 3));
        features.add("left ends " + tail(between, 3) + " rank " + Math.min(rank, 3));
        features.add("left rank " + Math.min(rank, 5));
        features.add("left stops " + stops(frame.letters(), unit + 1, at) + shape);
        features.add("left stops " + stops(frame.letters(), unit + 1, at) + " behind " + behind);
        features.add("left runs " + count(between, Frame.RUN) + " behind " + head(behind, 1));
        features.add("left start " + context(frame.letters(), unit) + " " + head(between, 2));
        addGoverned(features, unit);
        return features;
    }

    private List<String> right(int unit, int rank) {
        String between = path(frame.letters(), at + 1, unit);
        String behind =
                head(path(frame.letters(), unit + 1, Math.min(frame.units().size(), unit + reach)), 2);
        List<String> features = new ArrayList<>();
        features.add("right");
        features.add("right path " + between);
        features.add("right path " + between + " then " + behind);
        features.add("right path " + between + " then " + head(behind, 1) + shape);
        features.add("right near " + head(between, 2) + ".." + tail(between, 2));
        features.add("right ends " + tail(between, 2) + " then " + behind);
        features.add("right rank " + Math.min(rank, 5));
        features.add("right stops " + stops(frame.letters(), at + 1, unit) + shape);
        features.add("right runs " + count(between, Frame.RUN));
        return features;
    }

    private List<String> nobody() {
        String words = scene.words(run);
        List<String> features = new ArrayList<>();
        String size = size(words);
        String leftWord = at > 0 ? frame.units().get(at - 1).word() : "^";
        String left = tail(frame.letters().substring(Math.max(0, at - 3), at), 2);
        String right = ahead(frame.letters(), at + 1, 2);
        boolean speech =
                frame.letters().indexOf(Frame.SPEECH) >= 0 || frame.letters().indexOf(Frame.ACCORDING) >= 0;
        features.add("nobody");
        features.add("nobody" + shape);
        features.add("nobody words " + size);
        features.add("nobody words " + size + " title=" + isTitle(words) + " speech=" + speech);
        features.add("nobody title=" + isTitle(words) + shape);
        features.add("nobody left " + left);
        features.add("nobody left " + tail(left, 1) + " words " + size);
        features.add("nobody leftword " + leftWord);
        features.add("nobody leftword " + leftWord + " title=" + isTitle(words));
        features.add("nobody attitude="
                + (frame.letters().substring(Math.max(0, at - reach), at).indexOf(Frame.ATTITUDE) >= 0) + shape);
        features.add("nobody right " + right + " words " + size);
        features.add("nobody around " + around() + " words " + size);
        features.add("nobody alone=" + (frame.units().size() <= 2) + " since " + Math.min(paragraphsSince, 2));
        features.add("nobody speech=" + speech + shape);
        features.add("nobody single=" + run.single());
        return features;
    }

    /** The units on both sides of the run. */
    private String around() {
        return (at > 0 ? frame.letters().charAt(at - 1) : '^') + "Q" + ahead(frame.letters(), at + 1, 1);
    }

    /** How the run begins and ends, and how long it is. */
    private String shape() {
        String words = scene.words(run);
        int first = words.codePointAt(0);
        char start = Character.isUpperCase(first) || first == '[' ? 'A' : Character.isLowerCase(first) ? 'a' : '0';
        char last = words.charAt(words.length() - 1);
        char end = ".,?!".indexOf(last) >= 0 ? last : last == '…' ? '.' : '-';
        return " [" + start + end + size(words) + "]";
    }

    private static String size(String words) {
        int blanks = 0;
        for (int i = 0; i < words.length(); i++) {
            blanks += words.charAt(i) == ' ' ? 1 : 0;
        }
        return blanks < 3 ? String.valueOf(blanks + 1) : blanks < 6 ? "4" : "7";
    }

    /** Whether each longer word begins with a capital. */
    private static boolean isTitle(String words) {
        boolean start = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (start && Character.isLowerCase(c) && words.indexOf(' ', i) - i > 3) {
                return false;
            }
            start = c == ' ';
        }
        return Character.isUpperCase(words.charAt(0))
                && !Character.isLowerCase(words.charAt(words.lastIndexOf(' ') + 1));
    }

    private String who(int paragraph, Frame.Unit unit) {
        NounPhrase phrase = unit.phrase();
        if (phrase == null || phrase.type() == NounPhrase.Type.PRONOUN) {
            return unit.letter() == Frame.NOUN ? "pronoun other" : "pronoun " + unit.word();
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

    /** What the phrase does: the verb of speech of which it looks like the subject, or that it does something else. */
    private static String speech(Frame of, int unit) {
        String letters = of.letters();
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
        return unit > 0 && letters.charAt(unit - 1) == Frame.ACCORDING ? "according" : "none";
    }

    /**
     * The place of the verb of which the phrase looks like the subject: the first one behind it, where commas lie between
     * the first one of speech; -1 where the sentence has none.
     */
    private static int verb(String letters, int unit) {
        boolean commas = false;
        for (int next = unit + 1; next < letters.length() && next < unit + 12; next++) {
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
        if (behind.indexOf(Frame.SPEECH) < 0 && behind.indexOf(Frame.STOP) < 0 && behind.indexOf(Frame.RUN) < 0) {
            char kind = frame.letters().charAt(verb);
            features.add("left governs " + kind);
            features.add("left governs " + kind + " " + path(frame.letters(), verb + 1, at));
            features.add("left governs " + kind + " " + ahead(frame.letters(), unit + 1, 2));
            features.add("left governs " + kind + tail(behind, 1) + shape);
            String between = frame.letters().substring(unit + 1, verb);
            boolean antecedent = between.equals("W") || between.equals(",W");
            features.add("left governs " + kind + " antecedent=" + antecedent + " nouns "
                    + Math.min(2, count(between, Frame.NOUN) + count(between, Frame.SUBJECT)));
        }
    }

    private static String context(String letters, int unit) {
        if (unit == 0) {
            return "^";
        }
        char c = letters.charAt(unit - 1);
        return unit > 1 && c == Frame.COMMA ? letters.substring(unit - 2, unit) : String.valueOf(c);
    }

    /** The letters from {@code from} to before {@code to}, without 'of …', cut in the middle where they are many. */
    private static String path(String letters, int from, int to) {
        StringBuilder path = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean of = letters.charAt(i) == 'o' && i + 1 < to && letters.charAt(i + 1) == Frame.NOUN;
            if (of) {
                i++;
            } else {
                path.append(letters.charAt(i));
            }
        }
        int length = path.length();
        return length <= LONGEST_PATH ? path.toString() : path.substring(0, 4) + "~" + path.substring(length - 4);
    }

    private static String stops(String letters, int from, int to) {
        int stops = 0;
        int questions = 0;
        for (int i = from; i < to; i++) {
            stops += letters.charAt(i) == Frame.STOP ? 1 : 0;
            questions += letters.charAt(i) == Frame.QUESTION ? 1 : 0;
        }
        return Math.min(stops, 3) + (questions > 0 ? "?" : "");
    }

    private static int count(String letters, char letter) {
        return (int) letters.chars().filter(c -> c == letter).limit(3).count();
    }

    private static String head(String letters, int length) {
        return letters.length() <= length ? letters : letters.substring(0, length);
    }

    /** At most {@code length} letters from {@code from} on. */
    private static String ahead(String letters, int from, int length) {
        return letters.substring(from, Math.min(letters.length(), from + length));
    }

    private static String tail(String letters, int length) {
        return letters.length() <= length ? "^" + letters : letters.substring(letters.length() - length);
    }
}
