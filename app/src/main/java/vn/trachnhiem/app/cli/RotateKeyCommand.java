package vn.trachnhiem.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.trachnhiem.app.folder.DataFolder;
import vn.trachnhiem.app.sealing.SealFolder;
import vn.trachnhiem.seal.note.VerifierKey;

/** Gives the log a new signing key. */
@Command(
        name = "rotate-key",
        mixinStandardHelpOptions = true,
        description =
                "Gives the log a new signing key. Old checkpoints stay verifiable; the old key goes on signing beside the new one"
                        + " until the next rotation.")
final class RotateKeyCommand implements Callable<Integer> {
    @Mixin
    private DataOptions data = new DataOptions();

    @Override
    public Integer call() throws Exception {
        try (DataFolder folder = data.folder()) {
            SealFolder seal = SealSettings.folder(folder);
            List<VerifierKey> before = seal.publicKeys();
            if (before.isEmpty()) {
                throw new CannotStart("There is no key in " + folder.root() + ". The first start makes one.");
            }
            if (!folder.own()) {
                throw new CannotStart("The ledger in " + folder.root() + " is running. Stop it first.");
            }
            VerifierKey fresh = seal.rotate(before.getFirst().name());
            System.out.println("New public key: " + fresh.text());
            System.out.println("It signs from the next start on. Give it to everyone who checks this ledger.");
        }
        return 0;
    }
}
