package vn.trachnhiem.app.cli;

import java.util.concurrent.Callable;
import org.axonframework.commandhandling.gateway.CommandGateway;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.trachnhiem.app.account.Accounts;
import vn.trachnhiem.app.sample.DemoAccounts;
import vn.trachnhiem.app.sample.SampleProvince;
import vn.trachnhiem.shared.evidence.EvidenceStore;
import vn.trachnhiem.shared.person.PersonalFields;

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
        try (RunningLedger ledger = options.start(true)) {
            SampleProvince sample = new SampleProvince(
                    ledger.bean(CommandGateway.class),
                    ledger.bean(PersonalFields.class),
                    ledger.bean(EvidenceStore.class),
                    ledger.bean(Accounts.class));
            if (!sample.isLoaded()) {
                sample.load(DemoCommand::show);
                ledger.continueFromLatest();
            }
            System.out.println("Sổ trách nhiệm, sổ mẫu: " + options.url());
            sample.accounts().forEach(account -> System.out.printf("  %-12s %s%n", account.username(), account.part()));
            System.out.println("  Password of all: " + DemoAccounts.PASSWORD);
            ledger.awaitEnd();
        }
        return 0;
    }

    private static void show(int done, int all) {
        System.out.printf("\rLoading the sample province: %,d of %,d acts%s", done, all, done == all ? "\n" : "");
    }
}
