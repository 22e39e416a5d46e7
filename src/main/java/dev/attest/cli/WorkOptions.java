package dev.attest.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How much work at once, and on how large files: for every command that reads articles. */
final class WorkOptions {
    private static final int LARGEST_MEBIBYTES = 1024;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How much is worked on at once (default: the number of processors).")
    private @Nullable Integer threads;

    @Option(
            names = "--max-size",
            paramLabel = "MIB",
            defaultValue = "32",
            description = "Hold back files larger than this, in MiB (default: ${DEFAULT-VALUE}).")
    private int largestFile;

    /**
     * @throws ParameterException if the command line says less than 1
     */
    int threads() {
        int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (workers < 1) {
            throw new ParameterException(spec.commandLine(), "--threads is " + workers + "; accepted is 1 or more");
        }
        return workers;
    }

    /**
     * The size of the largest file that is read, in bytes.
     *
     * @throws ParameterException if the command line says less than 1 MiB or more than 1 GiB
     */
    long largestFile() {
        if (largestFile < 1 || largestFile > LARGEST_MEBIBYTES) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--max-size is " + largestFile + "; accepted is 1 to " + LARGEST_MEBIBYTES + " MiB");
        }
        return (long) largestFile << 20;
    }
}
