package vn.trachnhiem.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.trachnhiem.app.account.Accounts;

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
        try (RunningLedger ledger = options.start(false)) {
            if (options.has(ProcessRole.WEB)) {
                ledger.bean(Accounts.class).addAdministrator().ifPresent(StartCommand::showOnce);
            }
            options.url().ifPresent(url -> System.out.println("Sổ trách nhiệm: " + url));
            ledger.awaitEnd();
        }
        return 0;
    }

    private static void showOnce(String password) {
        System.out.println("Administrator " + Accounts.ADMINISTRATOR + ", password " + password
                + " (shown once; change it after signing in)");
    }
}
