package dev.attest.archive;

/** What the archive keeps entries of. */
public enum EntryKind {
    PERSON,
    ORGANISATION,
    PLACE,
    /** A source that is described and not named. */
    SOURCE
}
