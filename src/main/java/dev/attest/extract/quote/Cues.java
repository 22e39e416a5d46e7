package dev.attest.extract.quote;

import dev.attest.extract.phrase.NounPhrase;
import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.List;

/**
 * What may attribute a run, once its speaker is known: every verb near the speaker or the run, 'according to', a colon, a noun
 * of saying ('her comment that'), or nothing. They are weighed with the weights that choose speakers; the rules of
 * {@link Attributions} are one feature among others.
 */
final class Cues {
    /** How many units before and behind the speaker and the run are looked at. */
    private static final int REACH = 12;

    private static final String VERBS = "SIAwvg:";

    private static final WordList NOUNS = WordList.of("quote-cue-nouns");

    private final Frame frame;
    private final String letters;
    private final RunShape shape;
    private final int run;
    private final int speaker;
    private final int rule;
    private final boolean sameParagraph;

    private Cues(Frame frame, RunShape shape, int run, int speaker, int rule) {
        this.frame = frame;
        this.letters = frame.letters();
        this.shape = shape;
        this.run = run;
        this.speaker = speaker;
        this.rule = rule;
        this.sameParagraph = run < letters.length();
    }

    /**
     * The cues that a run may have.
     *
     * @param frame the frame in which the speaker stands
     * @param run the place of the run in it; its size where the run stands in another paragraph
     * @param speaker the place of the speaker in it
     * @param rule the place that rules would choose; -1 where they find none
     */
    static List<Cue> of(Frame frame, RunShape shape, int run, int speaker, int rule) {
        return new Cues(frame, shape, run, speaker, rule).all();
    }

    private List<Cue> all() {
        List<Cue> cues = new ArrayList<>();
        cues.add(new Cue(-1, nothing()));
        for (int unit = Math.max(0, Math.min(speaker, run) - REACH);
                unit < Math.min(letters.length(), Math.max(speaker, run) + REACH);
                unit++) {
            boolean near = Math.abs(unit - speaker) <= REACH || Math.abs(unit - run) <= REACH || unit == rule;
            if (near && unit != speaker && isCue(unit)) {
                cues.add(new Cue(unit, features(unit)));
            }
        }
        return cues;
    }

    private boolean isCue(int unit) {
        char letter = letters.charAt(unit);
        return VERBS.indexOf(letter) >= 0
                || (letter == Frame.NOUN
                        && NOUNS.contains(frame.units().get(unit).word()));
    }

    private List<String> nothing() {
        String between =
                Stretch.path(letters, Math.min(speaker, run) + 1, Math.min(letters.length(), Math.max(speaker, run)));
        List<String> features = new ArrayList<>();
        features.add("cue none");
        features.add("cue none rule=" + (rule >= 0));
        features.add("cue none" + shape.label());
        features.add("cue none " + (speaker < run ? "left " : "right ") + between);
        return features;
    }

    private List<String> features(int unit) {
        char letter = letters.charAt(unit);
        String word = frame.units().get(unit).word();
        String order = order(unit);
        String toSpeaker = path(unit, speaker);
        String toRun = path(unit, run);
        String is = "cue " + order + letter;
        List<String> features = new ArrayList<>();
        features.add(is);
        features.add(is + shape.label());
        features.add(is + " of " + who());
        features.add("cue word " + word);
        features.add("cue " + order + " word " + word);
        if (unit == rule) {
            features.add("cue rule");
            features.add("cue rule " + order + letter);
        }
        features.add(is + " speaker " + toSpeaker);
        features.add(is + " run " + toRun);
        features.add(is + " near " + Stretch.tail(toSpeaker, 2) + " " + Stretch.tail(toRun, 2));
        features.add(is + " near " + Stretch.head(toSpeaker, 2) + " " + Stretch.head(toRun, 2));
        features.add(is + " others " + others(unit, speaker) + others(unit, run) + " stops " + stops(unit, speaker)
                + stops(unit, run));
        String before = unit == 0 ? "^" : letters.substring(unit - 1, unit);
        features.add(is + " before " + before + " behind " + Stretch.ahead(letters, unit + 1, 2));
        features.add("cue " + word + " behind " + Stretch.ahead(letters, unit + 1, 1));
        return features;
    }

    /** In which order cue, speaker and run stand; a run in another paragraph is 'R'. */
    private String order(int unit) {
        char of = sameParagraph ? 'r' : 'R';
        String two = speaker < run ? "s" + of : of + "s";
        int before = (speaker < unit ? 1 : 0) + (run < unit ? 1 : 0);
        return two.substring(0, before) + "c" + two.substring(before);
    }

    private String path(int one, int other) {
        return Stretch.path(letters, Math.min(one, other) + 1, Math.min(letters.length(), Math.max(one, other)));
    }

    /** How many other verbs of speech lie between two units, at most two. */
    private int others(int one, int other) {
        int found = 0;
        int to = Math.min(letters.length(), Math.max(one, other));
        for (int i = Math.min(one, other) + 1; i < to && found < 2; i++) {
            found += letters.charAt(i) == Frame.SPEECH || letters.charAt(i) == Frame.SPEECH_ING ? 1 : 0;
        }
        return found;
    }

    private String stops(int one, int other) {
        return Stretch.stops(letters, Math.min(one, other) + 1, Math.min(letters.length(), Math.max(one, other)));
    }

    private String who() {
        NounPhrase phrase = frame.units().get(speaker).phrase();
        return phrase == null ? "none" : phrase.type().name();
    }
}
