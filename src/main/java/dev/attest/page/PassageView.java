package dev.attest.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of an article, or several in a row, shown once with all that is found in it.
 *
 * @param pieces the text, cut where words are that lead to their place in the article; together they are the article's words
 * @param tags what is found in it ('quoted', '17 killed')
 * @param note what a reader is told before the words; null where nothing is
 */
public record PassageView(
        List<Piece> pieces, List<Tag> tags, @Nullable String note) {
    public PassageView {
        pieces = List.copyOf(pieces);
        tags = List.copyOf(tags);
    }

    /**
     * A stretch of the text.
     *
     * @param words the text, letter by letter
     * @param href where it leads; null where it is only what stands around such words
     */
    public record Piece(String words, @Nullable String href) {
        public Piece {
            Objects.requireNonNull(words);
        }
    }

    /**
     * What is found.
     *
     * @param text what it is
     * @param href what is known of it in the article's page; null where its words lead there
     */
    public record Tag(String text, @Nullable String href) {
        public Tag {
            Objects.requireNonNull(text);
        }
    }
}
