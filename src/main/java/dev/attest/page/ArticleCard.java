package dev.attest.page;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article, as a list shows it.
 *
 * @param headline the headline, leading to the article's page
 * @param language BCP 47 tag of the article; null where it is not known
 * @param direction {@code ltr} or {@code rtl}
 * @param published the day, ISO 8601; null where it is undated
 * @param datedByArchivist whether the day is the archivist's word and not the page's
 * @param publisher who published it, leading to the publisher's page; null where it is not known
 * @param syndicatedFrom where the text comes from, leading to that outlet's page; null where it is not said to be a reprint
 * @param digest whether it is a digest written for the archive
 * @param publish {@code full}, {@code excerpt} or {@code record}
 * @param quotes how many quotes the archive shows of it
 * @param figures how many casualty figures the archive shows of it
 */
public record ArticleCard(
        Link headline,
        @Nullable String language,
        String direction,
        @Nullable String published,
        boolean datedByArchivist,
        @Nullable Link publisher,
        @Nullable Link syndicatedFrom,
        boolean digest,
        String publish,
        int quotes,
        int figures) {
    public ArticleCard {
        Objects.requireNonNull(headline);
        Objects.requireNonNull(direction);
        Objects.requireNonNull(publish);
    }
}
