package dev.attest.cite;

import dev.attest.message.Messages;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a citation of an article needs to say.
 *
 * @param id its name in the archive: small letters, digits and hyphens
 * @param headline the headline
 * @param authors the people who signed it; may be empty
 * @param publisher who published it; null where nobody states one
 * @param published the day it was published; null where nobody states one
 * @param original where the page was; null where nobody states it
 * @param language BCP 47 tag; null where it is not known
 * @param retrieved the day it was saved; null where nobody states it
 * @param digest whether the text is a digest written for the archive and not the page itself
 * @param archive the name of the archive
 * @param access where the archive shows it: a full address, or where the archive has none the path below its root
 * @param sha256 the SHA-256 of the saved file
 */
public record Reference(
        String id,
        String headline,
        List<String> authors,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable URI original,
        @Nullable String language,
        @Nullable LocalDate retrieved,
        boolean digest,
        String archive,
        String access,
        String sha256) {
    public Reference {
        Objects.requireNonNull(id);
        Objects.requireNonNull(headline);
        authors = List.copyOf(authors);
        Objects.requireNonNull(archive);
        Objects.requireNonNull(access);
        Objects.requireNonNull(sha256);
    }

    /** What a note says of the copy: that it is a digest where it is one, and by what the saved file is known. */
    String note(Messages messages) {
        return messages.say(digest ? "cite.note-digest" : "cite.note", sha256);
    }
}
