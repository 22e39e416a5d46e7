package dev.attest.extract.quote;

import dev.attest.article.Quote;
import dev.attest.extract.AnnotatedDocument;
import dev.attest.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts names behind words that name a speaker, as for quotes, for whoever finds speech that is not quoted. */
public final class SpeakerNames {
    private final Scene scene;
    private final Speakers speakers;

    SpeakerNames(Scene scene, Speakers speakers) {
        this.scene = scene;
        this.speakers = speakers;
    }

    public static SpeakerNames of(AnnotatedDocument document) {
        Scene scene = Scene.of(document);
        return new SpeakerNames(scene, new Speakers(scene));
    }

    /**
     * The speaker whom the words at {@code head} of a paragraph name, in UTF-16 units of it; null where no noun phrase stands
     * there outside of quoted words.
     */
    public Quote.@Nullable Speaker at(int paragraph, Span head) {
        List<Frame.Unit> units = scene.frames().get(paragraph).units();
        int low = 0;
        int high = units.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (units.get(middle).span().end() <= head.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean found = low < units.size()
                && units.get(low).isCandidate()
                && units.get(low).span().overlaps(head);
        return found ? speakers.of(new Candidate(paragraph, low, List.of()), null, null) : null;
    }
}
