package dev.attest.cli;

import dev.attest.Version;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program's entry. Exit codes: 0 done, 1 failed, 2 wrong usage. */
public final class Main {
    private Main() {}

    /** Runs a command and, unless it is done, ends the process with its exit code. */
    public static void main(String[] args) {
        int code = run(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(String... args) {
        OptionSpec verbose = Subcommand.flag("--verbose", "Print the whole chain of causes of a failure.")
                .scopeType(ScopeType.INHERIT)
                .build();
        CommandLine line = new CommandLine(spec(verbose))
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(Main::wrongUsage)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("attest: " + Messages.of(failure));
                    if (verbose.<Boolean>getValue()) {
                        failure.printStackTrace(command.getErr());
                    }
                    return CommandLine.ExitCode.SOFTWARE;
                });
        try {
            return line.execute(withCommand(line, args));
        } catch (OutOfMemoryError full) {
            line.getErr().println("attest: " + Messages.of(full));
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private static CommandSpec spec(OptionSpec verbose) {
        CommandSpec spec = CommandSpec.create().name("attest");
        spec.usageMessage()
                .sortOptions(false)
                .synopsisSubcommandLabel("[COMMAND]")
                .description(
                        "Turns a folder of saved news articles into a static archive that says who reported what.",
                        "",
                        "Put saved articles (.html, .mhtml, .warc, .txt) into the folder 'articles' and run 'attest': the archive is "
                                + "then in 'site-output'; open its index.html in a browser. Without a command, 'build' is run.")
                .footer("", "Exit codes: 0 done, 1 failed, 2 wrong usage.");
        List<OptionSpec> everywhere = List.of(
                verbose,
                OptionSpec.builder("-h", "--help")
                        .type(boolean.class)
                        .usageHelp(true)
                        .scopeType(ScopeType.INHERIT)
                        .description("Show this help message and exit.")
                        .build(),
                OptionSpec.builder("-V", "--version")
                        .type(boolean.class)
                        .versionHelp(true)
                        .scopeType(ScopeType.INHERIT)
                        .description("Print version information and exit.")
                        .build());
        everywhere.forEach(spec::addOption);
        spec.version(Version.GENERATOR);
        for (Subcommand command :
                List.of(new BuildCommand(), new AnalyzeCommand(), new CheckCommand(), new ServeCommand())) {
            CommandSpec own = command.spec().version(Version.GENERATOR);
            spec.addSubcommand(own.name(), own);
        }
        return spec;
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
