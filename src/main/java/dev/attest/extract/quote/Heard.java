package dev.attest.extract.quote;

import dev.attest.extract.phrase.NounPhrase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who has been found to speak so far in an article; grows from run to run. */
final class Heard {
    private final Scene scene;
    private final Set<String> speakers = new HashSet<>();
    private final Map<String, Boolean> said = new HashMap<>();
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
        said.put(key(run), !nobody);
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

    /** What was found of the last run with the words of this one: 'n' for nobody's, 's' for somebody's, '-' where none had them. */
    char sameWords(int run) {
        Boolean before = said.get(key(run));
        return before == null ? '-' : before ? 's' : 'n';
    }

    private String key(int run) {
        String words = scene.words(scene.runs().get(run)).toLowerCase(Locale.ROOT);
        int end = words.length();
        while (end > 0 && !Character.isLetterOrDigit(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(0, end);
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
