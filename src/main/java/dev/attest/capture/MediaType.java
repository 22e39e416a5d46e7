package dev.attest.capture;

/** The formats of saved files that Attest tells apart. */
public enum MediaType {
    PLAIN_TEXT("text/plain"),
    HTML("text/html"),
    /** A page and what belongs to it in one file, as MIME parts (RFC 2557). */
    MHTML("multipart/related");

    private final String label;

    MediaType(String label) {
        this.label = label;
    }

    /** The name registered with IANA. */
    public String label() {
        return label;
    }
}
