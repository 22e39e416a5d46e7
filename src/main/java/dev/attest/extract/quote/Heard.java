package dev.attest.extract.quote;

import dev.attest.extract.phrase.NounPhrase;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who has been found to speak so far in an article; grows from run to run. */
final class Heard {
    private final Scene scene;
    private final Set<String> speakers = new HashSet<>();
    private @Nullable Candidate last;
    private int lastRun = -1;
    private boolean nobody;

    Heard(Scene scene) {
        this.scene = scene;
    }

    /** Takes down who said the run of that number. */
    void add(int run, Candidate speaker) {
        lastRun = run;
        nobody = speaker.isNobody();
        if (!speaker.isNobody()) {
            last = speaker;
            speakers.add(word(speaker));
        }
    }

    /** Who spoke last; null where nobody has. */
    @Nullable
    Candidate last() {
        return last;
    }

    /** What was found of the run before that of this number: 'n' for nobody's, 's' for somebody's, '-' where there is none. */
    char before(int run) {
        return lastRun != run - 1 || run == 0 ? '-' : nobody ? 'n' : 's';
    }

    /** How {@code phrase} relates to who spoke before, by its last word: the last speaker, an earlier one, or none. */
    String relation(Frame.Unit phrase) {
        if (last == null) {
            return "first";
        }
        if (phrase.word().equals(word(last))) {
            return "last";
        }
        boolean pronoun = phrase.phrase() != null && phrase.phrase().type() == NounPhrase.Type.PRONOUN;
        return pronoun ? "pronoun" : speakers.contains(phrase.word()) ? "earlier" : "new";
    }

    private String word(Candidate speaker) {
        return scene.unit(speaker).word();
    }
}
