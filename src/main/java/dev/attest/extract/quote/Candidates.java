package dev.attest.extract.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * The candidates for the speaker of a run, with their features: every noun phrase of the run's paragraph and of the one
 * before, the speaker of the run before, and nobody.
 */
final class Candidates {
    /** How many units away a candidate may be; keeps the work linear in texts without paragraphs. */
    private static final int REACH = 200;

    /** The same in a paragraph of more runs than {@link #MANY_RUNS}, where speakers stand near: nobody writes such paragraphs. */
    private static final int SHORT_REACH = 12;

    private static final int MANY_RUNS = 100;

    private final Scene scene;
    private final QuotedRun run;
    private final Frame frame;
    private final int at;
    private final Heard heard;
    private final int reach;
    private final PhraseFeatures phrases;
    private final List<Candidate> found = new ArrayList<>();

    private Candidates(Scene scene, int number, Heard heard) {
        this.scene = scene;
        this.run = scene.runs().get(number);
        this.frame = scene.frame(run);
        this.at = frame.placeOf(number);
        this.heard = heard;
        this.reach = frame.runPlaces().size() > MANY_RUNS ? SHORT_REACH : REACH;
        int since =
                number == 0 ? 9 : run.paragraph() - scene.runs().get(number - 1).paragraph();
        RunShape shape = RunShape.of(scene.words(run));
        this.phrases = new PhraseFeatures(scene, number, shape, heard, since, reach);
        found.add(Candidate.nobody(new NobodyFeatures(scene, number, shape, heard, since, reach).all()));
    }

    /**
     * The candidates for the run of that number.
     *
     * @param heard who was found to have said the runs before
     */
    static List<Candidate> of(Scene scene, int number, Heard heard) {
        return new Candidates(scene, number, heard).all();
    }

    private List<Candidate> all() {
        addOfParagraph();
        if (run.paragraph() > 0) {
            addOfParagraphBefore(scene.frames().get(run.paragraph() - 1));
        }
        Candidate last = heard.last();
        if (last != null && last.paragraph() < run.paragraph() - 1) {
            found.add(new Candidate(last.paragraph(), last.unit(), phrases.far(last)));
        }
        return List.copyOf(found);
    }

    private void addOfParagraph() {
        int rank = 0;
        for (int unit = at - 1; unit >= Math.max(0, at - reach); unit--) {
            if (frame.units().get(unit).isCandidate() && !Media.isAt(frame, unit)) {
                found.add(new Candidate(run.paragraph(), unit, phrases.left(unit, rank++)));
            }
        }
        rank = 0;
        // Whose statement it is was said before, and not by who speaks next.
        int stop = Media.isBefore(frame, at) ? frame.letters().indexOf(Frame.STOP, at) : -1;
        int end = Math.min(stop < 0 ? frame.units().size() : stop, at + reach);
        for (int unit = at + 1; unit < end; unit++) {
            if (frame.units().get(unit).isCandidate()) {
                found.add(new Candidate(run.paragraph(), unit, phrases.right(unit, rank++)));
            }
        }
    }

    private void addOfParagraphBefore(Frame previous) {
        int rank = 0;
        int size = previous.units().size();
        for (int unit = size - 1; unit >= Math.max(0, size - reach); unit--) {
            if (previous.units().get(unit).isCandidate()) {
                found.add(new Candidate(run.paragraph() - 1, unit, phrases.up(previous, unit, rank++)));
            }
        }
    }
}
