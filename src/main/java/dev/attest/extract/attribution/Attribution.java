package dev.attest.extract.attribution;

import dev.attest.article.Evidence;
import dev.attest.article.Source;
import dev.attest.extract.Names.Name;
import dev.attest.text.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One attribution in a sentence. Where a sentence names two sources ('according to the police and a doctor'), each has its own,
 * with the same cue.
 *
 * @param cue the words that attribute ('according to', 'said')
 * @param source the words that name or describe the source, appositions included ('the town's only clinic', 'the harbour
 *     watch, Seaview')
 * @param name the person, organisation or (for a government) place that is the source; null where the words name none. For 'a
 *     spokesman for the ministry' it is the ministry. It may stand elsewhere than in {@code source}: 'the charity' means the
 *     one that the article named before
 * @param governed the stretch of the paragraph that the attribution speaks of, in UTF-16 units: the rest of the sentence
 *     behind 'said', what stands before ', according to'
 * @param kind what the source is
 * @param manner how the words attribute
 */
public record Attribution(
        Evidence cue, Evidence source, @Nullable Name name, Span governed, Source.Kind kind, Manner manner) {
    public Attribution {
        Objects.requireNonNull(cue);
        Objects.requireNonNull(source);
        Objects.requireNonNull(governed);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(manner);
    }

    /** The name of the source, or where it has none the words that describe it. */
    public String display() {
        return name == null ? source.words() : name.entity();
    }

    /** How words attribute. */
    public enum Manner {
        /** 'according to …' */
        ACCORDING_TO,
        /** 'X said …', '… said X'. */
        VERB,
        /** 'was reported by X', 'in a report by X'. */
        BY,
        /** Pictures that show something. */
        PICTURES
    }
}
