package dev.attest.search;

import java.util.Objects;

/**
 * A script of the index.
 *
 * @param path where it lies below the root of the site
 * @param script what it says; letters that UTF-8 can't write stand in it as escapes
 */
public record SearchFile(String path, String script) {
    public SearchFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(script);
    }
}
