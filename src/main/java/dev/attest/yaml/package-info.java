/**
 * Strict YAML for the files that people write beside saved articles: every error names file, line, what was found and what
 * would be accepted, and all errors of a file are reported at once. The only user of the YAML parser; depends on nothing else
 * in Attest. Start reading at {@link dev.attest.yaml.StrictYaml}.
 */
@NullMarked
package dev.attest.yaml;

import org.jspecify.annotations.NullMarked;
