package dev.attest.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, place, source or date that an article names.
 *
 * @param entry its name, leading to its page; for a date the day or days, leading to the chronology
 * @param note what it is ('monitoring group', '2016-10-13'); null where there is nothing to say
 * @param roles what the article says of it, in its words; may be empty
 * @param mentions where it is named first, in the order of the text; at most three
 * @param times how often it is named
 */
public record MentionView(Link entry, @Nullable String note, List<Cited> roles, List<Cited> mentions, int times) {
    /** So many mentions lead to their places; whoever reads on comes by the others. */
    static final int FIRST = 3;

    public MentionView {
        Objects.requireNonNull(entry);
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }

    /** The first mentions, those in the same words together, in the order in which the words first stand in the text. */
    public List<List<Cited>> byWords() {
        Map<String, List<Cited>> groups = new LinkedHashMap<>();
        mentions.forEach(mention -> groups.computeIfAbsent(mention.words(), words -> new ArrayList<>())
                .add(mention));
        return List.copyOf(groups.values());
    }
}
