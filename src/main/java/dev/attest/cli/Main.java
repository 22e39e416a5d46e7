package dev.attest.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program's entry. Exit codes: 0 done, 1 failed, 2 wrong usage. */
@Command(
        name = "attest",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = VersionLine.class,
        sortOptions = false,
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {BuildCommand.class, AnalyzeCommand.class, CheckCommand.class, ServeCommand.class},
        description = {
            "Turns a folder of saved news articles into a static archive that says who reported what.",
            "",
            "Put saved articles (.html, .mhtml, .warc, .txt) into the folder 'articles' and run 'attest': the archive is then in "
                    + "'site-output'; open its index.html in a browser. Without a command, 'build' is run."
        },
        footer = {"", "Exit codes: 0 done, 1 failed, 2 wrong usage."})
public final class Main {
    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Print the whole chain of causes of a failure.")
    private boolean verbose;

    private Main() {}

    /** Runs a command and, unless it is done, ends the process with its exit code. */
    public static void main(String[] args) {
        int code = run(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(String... args) {
        Main main = new Main();
        CommandLine line = new CommandLine(main)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(Main::wrongUsage)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("attest: " + Messages.of(failure));
                    if (main.verbose) {
                        failure.printStackTrace(command.getErr());
                    }
                    return CommandLine.ExitCode.SOFTWARE;
                });
        return line.execute(withCommand(line, args));
    }

    /** Says what is wrong and where the help is: the whole help would push the message off the screen. */
    private static int wrongUsage(ParameterException wrong, String... args) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println("attest: " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
        command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    /** 'build' is what is meant where no command is named. */
    private static String[] withCommand(CommandLine line, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        boolean help = all.stream()
                .anyMatch(arg -> List.of("-h", "--help", "-V", "--version").contains(arg));
        boolean named = all.stream().anyMatch(line.getSubcommands()::containsKey);
        if (!help && !named && (all.isEmpty() || all.get(0).startsWith("-"))) {
            all.add(0, "build");
        }
        return all.toArray(String[]::new);
    }
}
