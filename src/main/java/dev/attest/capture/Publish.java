package dev.attest.capture;

/** How much of an article the archive may show. */
public enum Publish {
    /** The full text. */
    FULL,
    /** The headline, the findings and the sentences that hold them. */
    EXCERPT,
    /** Only the record: headline, publisher, dates, address, fixity. */
    RECORD
}
