package dev.attest.page;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What every page has.
 *
 * @param path where the page lies below the root of the site
 * @param title its own title, without the site's
 * @param description a sentence for search engines and previews
 * @param root the way from the page to the root of the site: empty or a row of {@code ../}
 * @param canonical its full address; null where the archive has no base address
 * @param section the menu entry that it belongs to
 * @param metadata what it tells programs, and those who cite it
 */
public record Head(
        String path,
        String title,
        String description,
        String root,
        @Nullable String canonical,
        Section section,
        Metadata metadata) {
    public Head {
        Objects.requireNonNull(path);
        Objects.requireNonNull(title);
        Objects.requireNonNull(description);
        Objects.requireNonNull(root);
        Objects.requireNonNull(section);
        Objects.requireNonNull(metadata);
    }

    /** One that tells programs nothing beside the title and the description. */
    public Head(
            String path, String title, String description, String root, @Nullable String canonical, Section section) {
        this(path, title, description, root, canonical, section, Metadata.none());
    }

    /** The same that tells programs {@code other}. */
    Head with(Metadata other) {
        return new Head(path, title, description, root, canonical, section, other);
    }

    /** The parts of the site that the menu names. */
    public enum Section {
        HOME,
        ARTICLES,
        QUOTES,
        FIGURES,
        INCIDENTS,
        SOURCES,
        PEOPLE,
        ORGANISATIONS,
        PLACES,
        CHRONOLOGY,
        MAP,
        CHARTS,
        DATA,
        HELD_BACK,
        ABOUT,
        SEARCH,
        NONE
    }
}
