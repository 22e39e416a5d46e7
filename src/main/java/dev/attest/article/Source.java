package dev.attest.article;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that the article gives as the origin of what it reports.
 *
 * @param name as full as the article gives it; for an unnamed source the words that describe it ('hospitals')
 * @param kind what it is
 * @param through the name of the source that passes it on ('hospitals' through a charity); null where none does
 * @param mentions where the article gives it as a source or names it, in the order of the text; never empty
 */
public record Source(String name, Kind kind, @Nullable String through, List<Evidence> mentions) {
    public Source {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("A source needs a mention, found none for " + name);
        }
    }

    /** What a source is. */
    public enum Kind {
        PERSON,
        MONITORING_GROUP,
        CHARITY,
        UN_BODY,
        GOVERNMENT,
        MILITARY,
        ARMED_GROUP,
        STATE_MEDIA,
        NEWS_AGENCY,
        NEWS_OUTLET,
        RESCUE_SERVICE,
        MEDICAL,
        ACTIVISTS,
        WITNESSES,
        /** Pictures or recordings. */
        VIDEO,
        /** A body of another kind. */
        ORGANISATION,
        /** Described but not named, and of none of the kinds above. */
        UNNAMED
    }
}
