package dev.attest.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code attest serve}. */
@Command(name = "serve", description = "Serves a built site.")
final class ServeCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return 0;
    }
}
