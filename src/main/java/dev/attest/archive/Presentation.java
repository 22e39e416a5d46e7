package dev.attest.archive;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the archive is shown, as {@code archive.yml} says.
 *
 * @param footer the archivist's words at the foot of every page, a paragraph each; may be empty
 * @param light colours where the reader wants light pages
 * @param dark colours where the reader wants dark ones
 * @param logo the mark at the head of every page; null for the program's own
 * @param menu the menu, in order; empty for the program's own
 * @param contentNotes what readers are told before hard passages; empty where they are told nothing
 */
public record Presentation(
        List<String> footer,
        Colours light,
        Colours dark,
        @Nullable Logo logo,
        List<MenuEntry> menu,
        List<ContentNote> contentNotes) {
    public Presentation {
        footer = List.copyOf(footer);
        Objects.requireNonNull(light);
        Objects.requireNonNull(dark);
        menu = List.copyOf(menu);
        contentNotes = List.copyOf(contentNotes);
    }

    /** The program's own. */
    public static Presentation plain() {
        Colours own = new Colours(null, null);
        return new Presentation(List.of(), own, own, null, List.of(), List.of());
    }

    /** What a reader is told before a paragraph of these words; null where nothing is. */
    public @Nullable String noteOn(String words) {
        for (ContentNote note : contentNotes) {
            if (note.isOn(words)) {
                return note.note();
            }
        }
        return null;
    }

    /**
     * The colours of a scheme, each as {@code #rrggbb}; null for the program's own.
     *
     * @param accent of links, buttons and the line at the top
     * @param highlight of thin lines beside notices and below the current part of the menu
     */
    public record Colours(@Nullable String accent, @Nullable String highlight) {}

    /** A part of the site that the menu can lead to. */
    public enum Part {
        ARTICLES,
        FIGURES,
        INCIDENTS,
        QUOTES,
        SOURCES,
        PEOPLE,
        ORGANISATIONS,
        PLACES,
        CHRONOLOGY,
        MAP,
        CHARTS,
        DATA,
        HELD_BACK,
        ABOUT
    }

    /**
     * An entry of the menu: a part of the site, or a link to elsewhere.
     *
     * @param part the part; null for a link
     * @param link where it leads; null for a part
     * @param label its words; null for a part that keeps its own
     */
    public record MenuEntry(
            @Nullable Part part,
            @Nullable URI link,
            @Nullable String label) {
        public MenuEntry {
            if ((part == null) == (link == null) || (link != null && label == null)) {
                throw new IllegalArgumentException("An entry of the menu is a part, or a link with a label");
            }
        }
    }

    /**
     * What readers are told before paragraphs in which one of some words stands.
     *
     * @param words words and phrases, at least one; capitals do not matter
     * @param note what is told
     * @param pattern how the words are found: whole ones, in any script
     */
    public record ContentNote(List<String> words, String note, Pattern pattern) {
        public ContentNote {
            words = List.copyOf(words);
            Objects.requireNonNull(note);
            Objects.requireNonNull(pattern);
        }

        public ContentNote(List<String> words, String note) {
            this(words, note, pattern(words));
        }

        private static Pattern pattern(List<String> words) {
            return words.stream()
                    .map(word -> Pattern.quote(word.toLowerCase(Locale.ROOT)))
                    .collect(Collectors.collectingAndThen(
                            Collectors.joining("|", "(?<![\\p{L}\\p{M}\\p{N}])(?:", ")(?![\\p{L}\\p{M}\\p{N}])"),
                            regex -> Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        }

        /** Whether one of the words stands in {@code text}. */
        boolean isOn(String text) {
            return pattern.matcher(text).find();
        }
    }
}
