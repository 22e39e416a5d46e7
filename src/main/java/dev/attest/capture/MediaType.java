package dev.attest.capture;

/** The formats of saved files that Attest tells apart. */
public enum MediaType {
    PLAIN_TEXT("text/plain"),
    HTML("text/html");

    private final String label;

    MediaType(String label) {
        this.label = label;
    }

    /** The name registered with IANA. */
    public String label() {
        return label;
    }
}
