package vn.trachnhiem.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts the ledger of a province. */
@Command(
        name = "start",
        mixinStandardHelpOptions = true,
        description =
                "Starts the ledger with an embedded PostgreSQL; prints a one-time administrator password at the first start.")
final class StartCommand implements Callable<Integer> {
    @Mixin
    private ServerOptions options = new ServerOptions();

    @Override
    public Integer call() throws Exception {
        try (RunningLedger ledger = RunningLedger.start(options, false)) {
            ledger.announce();
            ledger.awaitEnd();
        }
        return 0;
    }
}
