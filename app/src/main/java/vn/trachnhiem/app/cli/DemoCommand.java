package vn.trachnhiem.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts a ledger with the sample province. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Starts the ledger with the sample province, whose persons are all fictitious, and prints its accounts.")
final class DemoCommand implements Callable<Integer> {
    @Mixin
    private ServerOptions options = new ServerOptions();

    @Override
    public Integer call() throws Exception {
        try (RunningLedger ledger = RunningLedger.start(options, true)) {
            ledger.announce();
            ledger.awaitEnd();
        }
        return 0;
    }
}
