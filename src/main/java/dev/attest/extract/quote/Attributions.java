package dev.attest.extract.quote;

import dev.attest.extract.phrase.NounPhrase;
import dev.attest.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the cue between a run and its speaker, by rules and by weights ({@link Cues}), and the medium beside it. */
final class Attributions {
    private final Frame frame;
    private final int run;
    private final int speaker;

    private Attributions(Frame frame, int run, int speaker) {
        this.frame = frame;
        this.run = run;
        this.speaker = speaker;
    }

    /** The attribution of a run to {@code speaker}, who is somebody: the likeliest cue, and the medium beside it. */
    static Attribution of(Scene scene, SpeakerModel model, int number, Candidate speaker) {
        int cue = -1;
        double best = Double.NEGATIVE_INFINITY;
        for (Cue candidate : cues(scene, number, speaker)) {
            double score = model.score(candidate.features());
            if (score > best) {
                best = score;
                cue = candidate.unit();
            }
        }
        Frame frame = scene.frames().get(speaker.paragraph());
        Span words = cue < 0 ? null : frame.units().get(cue).span();
        return new Attribution(
                speaker.paragraph(), words, in(scene, number, speaker).medium(cue));
    }

    /** What may be the cue of a run of {@code speaker}, who is somebody. */
    static List<Cue> cues(Scene scene, int number, Candidate speaker) {
        RunShape shape = RunShape.of(scene.words(scene.runs().get(number)));
        Attributions found = in(scene, number, speaker);
        return Cues.of(found.frame, shape, found.run, found.speaker, found.cue());
    }

    private static Attributions in(Scene scene, int number, Candidate speaker) {
        QuotedRun run = scene.runs().get(number);
        Frame frame = scene.frames().get(speaker.paragraph());
        boolean sameParagraph = speaker.paragraph() == run.paragraph();
        int at = sameParagraph ? frame.placeOf(number) : frame.units().size();
        return new Attributions(frame, at, speaker.unit());
    }

    /** The place of the cue: a speech verb of the speaker, then one by the run, then 'according to', a colon or any verb. */
    private int cue() {
        int inverted = speaker - 1;
        if (speaker > run) {
            int between = last(run, speaker, "SI");
            if (between >= 0) {
                return between;
            }
        }
        if (inverted >= 0 && letter(inverted) == Frame.ACCORDING) {
            return inverted;
        }
        if (speaker < run) {
            int between = lastBeforeRun();
            if (between >= 0) {
                return between;
            }
            int colon = last(speaker, run, ":");
            return colon >= 0 ? colon : last(speaker, run, "wvg");
        }
        int behind = first(speaker, "SI");
        return behind >= 0 ? behind : first(speaker, "wvg");
    }

    /** Between a speaker and a later run: the last verb of speech that is the speaker's, else the first one. */
    private int lastBeforeRun() {
        int nearest = last(speaker, run, "SI");
        if (nearest >= 0 && last(nearest, run, ".?Q") < 0 && isOfSpeaker(nearest)) {
            return nearest;
        }
        int own = first(speaker, "SI");
        if (own >= 0 && own < run) {
            return own;
        }
        boolean inverted = speaker > 0 && letter(speaker - 1) == Frame.SPEECH;
        return inverted ? speaker - 1 : nearest;
    }

    /** 'then added', 'before insisting', 'went on to say': a verb that goes on with the same subject. */
    private boolean isOfSpeaker(int verb) {
        boolean joined = ",cbt".indexOf(letter(verb - 1)) >= 0;
        boolean near = run - verb <= 3 && "NHMWx".indexOf(letter(verb - 1)) < 0;
        return letter(verb) == Frame.SPEECH_ING || joined || near;
    }

    private int first(int from, String letters) {
        for (int i = from + 1; i < frame.units().size() && letter(i) != Frame.STOP && letter(i) != Frame.RUN; i++) {
            if (letters.indexOf(letter(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private int last(int from, int to, String letters) {
        for (int i = to - 1; i > from; i--) {
            if (letters.indexOf(letter(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private char letter(int unit) {
        return frame.letters().charAt(unit);
    }

    /** 'an interview with …', 'Twitter' in the same sentence; behind 'told' the body or outlet that was told. */
    private @Nullable Span medium(int cue) {
        if (cue < 0) {
            return null;
        }
        Frame.Unit verb = frame.units().get(cue);
        for (int i = Math.max(0, cue - 8); i < frame.units().size() && (i <= cue || goesOn(i)); i++) {
            if (frame.units().get(i).isCandidate() && Media.isAt(frame, i) && sameSentence(i, cue)) {
                return withCompany(i);
            }
        }
        boolean told = verb.word().equals("tell") && cue + 1 < frame.units().size();
        if (told && frame.units().get(cue + 1).letter() == Frame.NOUN) {
            Frame.Unit hearer = frame.units().get(cue + 1);
            return Media.isListed("told " + hearer.word()) || isCapitalisedName(hearer) ? wholeName(cue + 1) : null;
        }
        return null;
    }

    /** A name with what 'of' joins to it ('Voice of the Coast'). */
    private Span wholeName(int unit) {
        boolean longer = unit + 2 < frame.units().size()
                && letter(unit + 1) == 'o'
                && isCapitalisedName(frame.units().get(unit))
                && isCapitalisedName(frame.units().get(unit + 2));
        return new Span(
                frame.units().get(unit).span().start(),
                frame.units().get(longer ? unit + 2 : unit).span().end());
    }

    private static boolean isCapitalisedName(Frame.Unit unit) {
        return unit.phrase() != null && unit.phrase().type() == NounPhrase.Type.NAME;
    }

    private boolean goesOn(int unit) {
        return letter(unit) != Frame.STOP && letter(unit) != Frame.RUN;
    }

    private boolean sameSentence(int unit, int cue) {
        return last(Math.min(unit, cue), Math.max(unit, cue), ".Q") < 0;
    }

    /** The medium with who it was with ('an interview with the outlet, Gazeta'). */
    private Span withCompany(int unit) {
        int end = unit;
        int size = frame.units().size();
        while (end + 2 < size && "po".indexOf(letter(end + 1)) >= 0 && isCompany(end + 1) && isNoun(end + 2)) {
            end += 2;
        }
        boolean apposition = end > unit
                && end + 2 < size
                && letter(end + 1) == Frame.COMMA
                && isCapitalisedName(frame.units().get(end + 2))
                && (end + 3 == size || ",.Q".indexOf(letter(end + 3)) >= 0);
        end = apposition ? end + 2 : end;
        return new Span(
                frame.units().get(unit).span().start(),
                frame.units().get(end).span().end());
    }

    private boolean isCompany(int unit) {
        return Media.isListed("with " + frame.units().get(unit).word());
    }

    private boolean isNoun(int unit) {
        return letter(unit) == Frame.NOUN;
    }
}
