package dev.attest;

/** What the program calls itself. */
public final class Version {
    /** The version, as in {@code pom.xml}; a test holds the two together. */
    public static final String NUMBER = "0.1.0";

    /** Name and version. */
    public static final String GENERATOR = "Attest " + NUMBER;

    private Version() {}
}
