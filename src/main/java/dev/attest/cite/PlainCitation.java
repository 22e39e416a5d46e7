package dev.attest.cite;

import dev.attest.message.Messages;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A citation as a sentence: who, what, where, when; then the copy. */
final class PlainCitation {
    private PlainCitation() {}

    static String of(Reference reference, Messages messages) {
        String comma = messages.say("list.comma") + " ";
        List<String> parts = new ArrayList<>();
        if (!reference.authors().isEmpty()) {
            parts.add(String.join(comma, reference.authors()));
        }
        parts.add(messages.say("cite.title", reference.headline()));
        if (reference.publisher() != null) {
            parts.add(reference.publisher());
        }
        LocalDate published = reference.published();
        parts.add(published == null ? messages.say("facts.undated") : day(published, messages));
        URI original = reference.original();
        if (original != null) {
            parts.add(original.toString());
        }
        return Citation.line(messages.say(
                reference.digest() ? "cite.plain-digest" : "cite.plain",
                String.join(comma, parts),
                reference.archive(),
                reference.access(),
                reference.sha256()));
    }

    private static String day(LocalDate day, Messages messages) {
        return messages.say(
                "date.day",
                String.valueOf(day.getDayOfMonth()),
                messages.say("month." + day.getMonthValue()),
                String.valueOf(day.getYear()));
    }
}
