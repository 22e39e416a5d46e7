package dev.attest.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * A command of the program. What it accepts is said by calls and not by annotations: to read those takes a third of the time until
 * the help is there.
 */
abstract class Subcommand implements Callable<Integer> {
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    /**
     * @param description what it does, in lines
     * @param footer what stands below its options, in lines
     */
    Subcommand(String name, List<String> description, List<String> footer) {
        spec.name(name);
        spec.usageMessage()
                .sortOptions(false)
                .description(description.toArray(String[]::new))
                .footer(footer.toArray(String[]::new));
    }

    /** An option that is there or not. */
    static OptionSpec.Builder flag(String name, String... description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .defaultValue("false")
                .description(description);
    }

    /** What it accepts; options are shown in the order in which they are added. */
    final CommandSpec spec() {
        return spec;
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** What a value is answered by that can't be meant. */
    final ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
