package dev.attest.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, place, source or date that an article names.
 *
 * @param entry its name, leading to its page; for a date the day or days, leading to the chronology
 * @param note what it is ('monitoring group', '2016-10-13'); null where there is nothing to say
 * @param roles what the article says of it, in its words; may be empty
 * @param mentions where it is named, in the order of the text
 */
public record MentionView(Link entry, @Nullable String note, List<Cited> roles, List<Cited> mentions) {
    public MentionView {
        Objects.requireNonNull(entry);
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }
}
