package dev.attest.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code attest check}. */
@Command(name = "check", description = "Checks a built site.")
final class CheckCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return 0;
    }
}
