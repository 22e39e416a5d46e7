package dev.attest.document;

import dev.attest.capture.Capture;

/** Reads one format of saved page. The extension point for a new file format. */
public interface DocumentReader {
    /** Whether this reader is for the format of {@code capture}; decided by its media type and content. */
    boolean reads(Capture capture);

    /**
     * Reads a capture. A pure function: it looks at nothing but the capture, and gives the same for the same bytes.
     *
     * @return the document, or the reason why there is none; never throws for what stands in the bytes
     */
    Reading read(Capture capture);
}
