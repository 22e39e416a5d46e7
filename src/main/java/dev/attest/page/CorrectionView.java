package dev.attest.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the archivist corrected in a finding, or that the archivist added it.
 *
 * @param kind what kind of finding it is: {@code figure}, {@code quote}, {@code person} …
 * @param words the words that it rests on; of a name the first of its mentions
 * @param added whether the machine did not see it
 * @param changes what it says in the archivist's word, beside what the machine read; may be empty
 * @param why the archivist's reason
 */
public record CorrectionView(String kind, Cited words, boolean added, List<Change> changes, String why) {
    public CorrectionView {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(words);
        changes = List.copyOf(changes);
        Objects.requireNonNull(why);
    }

    /**
     * A value that is the archivist's word.
     *
     * @param key what it is, as the sidecar calls it: {@code count}, {@code reported-by} …
     * @param machine what the machine had read, where that is no words of the article; null where it is, or it read nothing
     * @param machineWords the words of the article that the machine had read; null where it read none
     * @param archivist the archivist's word
     * @param inArticle whether that stands in the article
     */
    public record Change(
            String key, @Nullable String machine, @Nullable Cited machineWords, String archivist, boolean inArticle) {
        public Change {
            Objects.requireNonNull(key);
            Objects.requireNonNull(archivist);
        }
    }
}
