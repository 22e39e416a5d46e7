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
 * @param menu the parts of the site, in order; addresses are relative to the root
 */
public record Site(
        String title,
        String description,
        String language,
        @Nullable String contact,
        @Nullable String licence,
        String generator,
        List<MenuItem> menu) {
    public Site {
        Objects.requireNonNull(title);
        Objects.requireNonNull(description);
        Objects.requireNonNull(language);
        Objects.requireNonNull(generator);
        menu = List.copyOf(menu);
    }

    /**
     * An entry of the menu.
     *
     * @param section the part of the site
     * @param label its name
     * @param path its address, relative to the root of the site
     */
    public record MenuItem(Head.Section section, String label, String path) {}
}
