package vn.trachnhiem.app.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the ledger. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Sổ trách nhiệm: the accountability ledger of a province.",
        subcommands = {
            StartCommand.class,
            DemoCommand.class,
            TrailCommand.class,
            VerifyCommand.class,
            RebuildCommand.class,
            RotateKeyCommand.class,
            ExportCommand.class,
            ImportCommand.class
        })
public final class LedgerCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    /** The command line with its way of telling failures: one sentence, a non-zero status. */
    public static CommandLine commandLine() {
        return new CommandLine(new LedgerCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    line.getErr().println(Failures.sentence(failure));
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .setParameterExceptionHandler((failure, arguments) -> {
                    failure.getCommandLine().getErr().println(failure.getMessage() + ". Try: ./ledger --help");
                    return CommandLine.ExitCode.USAGE;
                });
    }

    @Override
    public void run() {
        Objects.requireNonNull(spec).commandLine().usage(System.out);
    }
}
