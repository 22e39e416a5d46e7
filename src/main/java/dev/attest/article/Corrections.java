package dev.attest.article;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the archivist corrected in the findings of an article, beside what the machine read.
 *
 * @param corrected findings that are the archivist's word in whole or in part, in the order of the text
 * @param struck what the machine read and the archivist struck, in the order of the text; it is in no list of findings
 * @param unmatched corrections that changed nothing, in the order of the file
 */
public record Corrections(List<Corrected> corrected, List<Struck> struck, List<Unmatched> unmatched) {
    private static final Corrections NONE = new Corrections(List.of(), List.of(), List.of());

    public Corrections {
        corrected = List.copyOf(corrected);
        struck = List.copyOf(struck);
        unmatched = List.copyOf(unmatched);
    }

    /** Nothing corrected. */
    public static Corrections none() {
        return NONE;
    }

    /** The correction of the finding of that number in its list of the article; null where it is the machine's alone. */
    public @Nullable Corrected of(Finding finding, int number) {
        for (Corrected one : corrected) {
            if (one.finding() == finding && Objects.equals(one.number(), number)) {
                return one;
            }
        }
        return null;
    }

    /** A kind of finding. */
    public enum Finding {
        FIGURE,
        QUOTE,
        STATEMENT,
        PERSON,
        ORGANISATION,
        PLACE,
        DATE,
        SOURCE
    }

    /**
     * A finding that the archivist corrected or added.
     *
     * @param finding what kind it is
     * @param words the words that it rests on; of a name the first of its mentions
     * @param number its place in the article's list of figures, quotes or statements; null for names and dates
     * @param added whether the machine did not see it
     * @param changes what it says in the archivist's word
     * @param why the archivist's reason
     */
    public record Corrected(
            Finding finding,
            Evidence words,
            @Nullable Integer number,
            boolean added,
            List<Change> changes,
            String why) {
        public Corrected {
            Objects.requireNonNull(finding);
            Objects.requireNonNull(words);
            changes = List.copyOf(changes);
            Objects.requireNonNull(why);
        }
    }

    /**
     * Something that a finding says in the archivist's word.
     *
     * @param key what it is, as the sidecar calls it
     * @param machine what the machine had read; null where it read nothing
     * @param machineWords the words that it read; null where it read none
     * @param archivist the archivist's word
     * @param inArticle whether the archivist's word stands in the article, so that the finding rests on it
     */
    public record Change(
            String key,
            @Nullable String machine,
            @Nullable Evidence machineWords,
            String archivist,
            boolean inArticle) {
        public Change {
            Objects.requireNonNull(key);
            Objects.requireNonNull(archivist);
        }
    }

    /**
     * What the machine read, and the archivist struck.
     *
     * @param finding what kind of finding it was
     * @param words the words that it rested on; of a name one of its mentions
     * @param reading what the machine made of them ('17, killed'); null where the words say it all
     * @param why the archivist's reason
     */
    public record Struck(
            Finding finding, Evidence words, @Nullable String reading, String why) {
        public Struck {
            Objects.requireNonNull(finding);
            Objects.requireNonNull(words);
            Objects.requireNonNull(why);
        }
    }

    /**
     * A correction that changed nothing.
     *
     * @param file the file that says so
     * @param line where in it, counted from 1
     * @param words the words that it looks for; empty where they may not be shown
     * @param problem what is wrong; without words of the article
     * @param matching words of findings that would be accepted in their stead; may be empty
     */
    public record Unmatched(String file, int line, String words, String problem, List<String> matching) {
        public Unmatched {
            Objects.requireNonNull(file);
            Objects.requireNonNull(words);
            Objects.requireNonNull(problem);
            matching = List.copyOf(matching);
        }

        /** The same without words of the article. */
        public Unmatched withoutWords() {
            return new Unmatched(file, line, "", problem, List.of());
        }

        /** Where it stands, what was looked for, what is wrong, and what would be accepted. */
        public String message() {
            String looked = words.isEmpty() ? "" : "'" + words + "': ";
            String accepted = matching.isEmpty() ? "" : "; accepted would be '" + String.join("', '", matching) + "'";
            return file + ", line " + line + ": " + looked + problem + accepted;
        }
    }
}
