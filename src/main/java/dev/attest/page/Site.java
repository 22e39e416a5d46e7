package dev.attest.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What all pages share.
 *
 * @param title the name of the archive
 * @param description what it holds; may be empty
 * @param language BCP 47 tag of the interface
 * @param contact mail address or web address for corrections; null where none is given
 * @param licence on what terms the archive's own work may be used; null where none is given
 * @param generator name and version of the program
 * @param menu the parts of the site, in order
 * @param footer the makers' own words at the foot of every page, a paragraph each; may be empty
 * @param logo the mark at the head of every page; null for the program's own
 * @param light the makers' own colours of light pages
 * @param dark those of dark pages
 */
public record Site(
        String title,
        String description,
        String language,
        @Nullable String contact,
        @Nullable String licence,
        String generator,
        List<MenuItem> menu,
        List<String> footer,
        @Nullable Logo logo,
        Colours light,
        Colours dark) {
    public Site {
        Objects.requireNonNull(title);
        Objects.requireNonNull(description);
        Objects.requireNonNull(language);
        Objects.requireNonNull(generator);
        menu = List.copyOf(menu);
        footer = List.copyOf(footer);
        Objects.requireNonNull(light);
        Objects.requireNonNull(dark);
    }

    /** A site with the program's own look. */
    public Site(
            String title,
            String description,
            String language,
            @Nullable String contact,
            @Nullable String licence,
            String generator,
            List<MenuItem> menu) {
        this(
                title,
                description,
                language,
                contact,
                licence,
                generator,
                menu,
                List.of(),
                null,
                new Colours(null, null),
                new Colours(null, null));
    }

    /**
     * A picture that stands for the archive.
     *
     * @param path where it lies, relative to the root of the site
     * @param alt what stands for it where it can't be seen
     * @param width its width; with the height, how wide it is for its height
     * @param height its height
     */
    public record Logo(String path, String alt, int width, int height) {
        public Logo {
            Objects.requireNonNull(path);
            Objects.requireNonNull(alt);
        }
    }

    /**
     * Colours, as {@code #rrggbb}. They are in the style sheet already.
     *
     * @param accent of links, buttons and the line at the top; null for the program's own
     * @param highlight of thin lines; null for the program's own
     */
    public record Colours(@Nullable String accent, @Nullable String highlight) {}

    /**
     * An entry of the menu.
     *
     * @param section the part of the site
     * @param label its name
     * @param path its address, relative to the root of the site; a full one where it is external
     * @param external whether it leads elsewhere
     */
    public record MenuItem(Head.Section section, String label, String path, boolean external) {
        public MenuItem {
            Objects.requireNonNull(section);
            Objects.requireNonNull(label);
            Objects.requireNonNull(path);
        }

        /** A part of the site. */
        public MenuItem(Head.Section section, String label, String path) {
            this(section, label, path, false);
        }
    }
}
