package dev.attest.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** How much work at once, and on how large files: for every command that reads articles. */
final class WorkOptions {
    private static final int LARGEST_MEBIBYTES = 1024;

    private final Subcommand command;
    private final OptionSpec threads = OptionSpec.builder("--threads")
            .type(Integer.class)
            .paramLabel("N")
            .description("How much is worked on at once (default: the number of processors).")
            .build();
    private final OptionSpec largestFile = OptionSpec.builder("--max-size")
            .type(int.class)
            .paramLabel("MIB")
            .defaultValue("32")
            .description("Hold back files larger than this, in MiB (default: ${DEFAULT-VALUE}).")
            .build();

    /** Lets {@code command} accept them. */
    WorkOptions(Subcommand command) {
        this.command = command;
        command.spec().addOption(threads).addOption(largestFile);
    }

    /**
     * @throws ParameterException if the command line says less than 1
     */
    int threads() {
        @Nullable Integer said = threads.getValue();
        int workers = said == null ? Runtime.getRuntime().availableProcessors() : said;
        if (workers < 1) {
            throw command.wrong("--threads is " + workers + "; accepted is 1 or more");
        }
        return workers;
    }

    /**
     * The size of the largest file that is read, in bytes.
     *
     * @throws ParameterException if the command line says less than 1 MiB or more than 1 GiB
     */
    long largestFile() {
        int mebibytes = largestFile.<Integer>getValue();
        if (mebibytes < 1 || mebibytes > LARGEST_MEBIBYTES) {
            throw command.wrong("--max-size is " + mebibytes + "; accepted is 1 to " + LARGEST_MEBIBYTES + " MiB");
        }
        return (long) mebibytes << 20;
    }
}
