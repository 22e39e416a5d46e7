/**
 * The command line: thin commands, messages and exit codes. Start reading at {@link dev.attest.cli.Main}.
 */
@NullMarked
package dev.attest.cli;

import org.jspecify.annotations.NullMarked;
