package vn.trachnhiem.app.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.trachnhiem.query.register.Rebuild;

/** Makes the read model anew from the ledger, beside the live one, and says whether they differ; on demand puts it in its place. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Makes the read model anew from the ledger and compares it with the live one, row by row.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:no difference, or swapped", "1:the two differ and nothing was swapped"})
final class RebuildCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int SHOWN = 10;

    @Mixin
    private PlaceOptions place = new PlaceOptions();

    @Option(names = "--swap", description = "Put the new tables in the place of the old ones, whatever the difference")
    private boolean swap;

    @Override
    public Integer call() throws Exception {
        try (AttachedLedger ledger = place.open(place.folder())) {
            Rebuild rebuild = ledger.bean(Rebuild.class);
            fill(rebuild);
            List<String> differences = rebuild.compare(PATIENCE);
            tell(differences);
            return finish(rebuild, differences.isEmpty());
        }
    }

    private static void fill(Rebuild rebuild) {
        long length = rebuild.length();
        rebuild.fill(position -> System.err.printf("Read %,d of %,d events%n", position + 1, length));
    }

    private static void tell(List<String> differences) {
        if (differences.isEmpty()) {
            System.out.println("The rebuilt read model equals the live one in every version of every row.");
        } else {
            System.out.printf("The rebuilt read model differs from the live one in %,d rows:%n", differences.size());
            differences.stream().limit(SHOWN).forEach(System.out::println);
        }
    }

    private int finish(Rebuild rebuild, boolean equal) {
        if (swap) {
            rebuild.swap();
            System.out.println("The rebuilt read model has taken the place of the old one.");
            return 0;
        }
        rebuild.discard();
        return equal ? 0 : 1;
    }
}
