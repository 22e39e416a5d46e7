package dev.attest.json;

import dev.attest.capture.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text or a page to analyze, as one line of input asks for.
 *
 * @param id how whoever asks knows it
 * @param mediaType what {@code content} is
 * @param content the text, or the page's HTML
 * @param url where the page was; null where the line does not say
 * @param published the day it was published, as whoever asks states; null where the line does not say
 * @param warnings what the line says beside the content and could not be understood; the content is analyzed without it
 */
public record AnalysisRequest(
        String id,
        MediaType mediaType,
        String content,
        @Nullable URI url,
        @Nullable LocalDate published,
        List<String> warnings) {
    public AnalysisRequest {
        Objects.requireNonNull(id);
        Objects.requireNonNull(mediaType);
        Objects.requireNonNull(content);
        warnings = List.copyOf(warnings);
    }
}
