package dev.attest.page;

import dev.attest.archive.Archive;
import java.net.URI;

/** Makes what every page has. */
final class Heads {
    private Heads() {}

    static Head of(Archive archive, String path, String title, String description, Head.Section section) {
        URI base = archive.description().baseAddress();
        return new Head(path, title, description, Paths.root(path), base == null ? null : base + path, section);
    }
}
