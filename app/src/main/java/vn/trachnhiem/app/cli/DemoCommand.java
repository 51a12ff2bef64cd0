package vn.trachnhiem.app.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
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
                load(sample);
                ledger.continueFromLatest();
            }
            options.url().ifPresent(url -> System.out.println("Sổ trách nhiệm, sổ mẫu: " + url));
            sample.accounts().forEach(account -> System.out.printf("  %-12s %s%n", account.username(), account.part()));
            System.out.println("  Password of all: " + DemoAccounts.PASSWORD);
            ledger.awaitEnd();
        }
        return 0;
    }

    /** Where roles are apart, one process decides what is recorded, and it tells the story; the others wait for its end. */
    private void load(SampleProvince sample) throws InterruptedException {
        if (options.has(ProcessRole.COMMAND)) {
            sample.load(DemoCommand::show);
        }
        while (!sample.isLoaded()) {
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private static void show(int done, int all) {
        System.out.printf("\rLoading the sample province: %,d of %,d acts%s", done, all, done == all ? "\n" : "");
    }
}
