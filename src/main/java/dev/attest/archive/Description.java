package dev.attest.archive;

import dev.attest.capture.Publish;
import dev.attest.message.Messages;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What {@code archive.yml} says of the archive.
 *
 * @param title its name
 * @param description what it holds; may be empty
 * @param about what its makers say of it, a paragraph each; may be empty
 * @param baseAddress where it is published, ending in {@code /}; null where it is not noted
 * @param languages BCP 47 tags of the languages of the archive; never empty
 * @param contact mail address or web address for corrections; null where it is not noted
 * @param licence on what terms the archive's own work may be used; null where it is not noted
 * @param publish how much is shown of articles whose sidecar does not say
 * @param messages the words of the interface
 * @param presentation how it is shown
 */
public record Description(
        String title,
        String description,
        List<String> about,
        @Nullable URI baseAddress,
        List<String> languages,
        @Nullable String contact,
        @Nullable String licence,
        Publish publish,
        Messages messages,
        Presentation presentation) {
    public Description {
        Objects.requireNonNull(title);
        Objects.requireNonNull(description);
        about = List.copyOf(about);
        languages = List.copyOf(languages);
        Objects.requireNonNull(publish);
        Objects.requireNonNull(messages);
        Objects.requireNonNull(presentation);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("An archive needs a language, found none");
        }
        if (baseAddress != null && !baseAddress.toString().endsWith("/")) {
            baseAddress = URI.create(baseAddress + "/");
        }
    }

    /** An archive of which nothing is said. */
    public static Description unnamed() {
        return new Description(
                "News archive",
                "",
                List.of(),
                null,
                List.of("en"),
                null,
                null,
                Publish.FULL,
                Messages.english(),
                Presentation.plain());
    }

    /** The same archive with other words. */
    public Description with(Messages words) {
        return new Description(
                title, description, about, baseAddress, languages, contact, licence, publish, words, presentation);
    }

    /** The same archive at another address. */
    public Description at(URI address) {
        return new Description(
                title, description, about, address, languages, contact, licence, publish, messages, presentation);
    }
}
