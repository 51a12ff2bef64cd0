package vn.trachnhiem.app.sealing;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trachnhiem.app.database.Schemas;
import vn.trachnhiem.query.sealing.Continuity;
import vn.trachnhiem.query.sealing.SealBrokenException;
import vn.trachnhiem.query.sealing.SealTables;
import vn.trachnhiem.seal.note.VerifierKey;

/** What has to hold between the database and the folder of the seal before anything is recorded. */
public final class SealGate {
    private static final int NAME_BYTES = 8;

    private final SealFolder folder;
    private final SealTables tables;

    public SealGate(SealFolder folder, DataSource database) {
        this.folder = folder;
        this.tables = new SealTables(JdbcClient.create(database), Schemas.SEAL);
    }

    /**
     * Begins the log at the first start; later makes sure that the database goes on from what was signed.
     *
     * @param origin the name for a new log, by custom its public address without the scheme; absent for one that is drawn by lot
     * @param shared whether other processes use the database too, one of which may be the one that seals
     * @throws CannotSealException where key and database do not belong together, or an older database was put back
     */
    public void pass(@Nullable String origin, boolean shared) throws IOException {
        Optional<String> known = tables.origin();
        if (known.isEmpty()) {
            begin(origin);
        } else if (!folder.hasKey()) {
            if (shared) {
                return;
            }
            throw new CannotSealException("The ledger was sealed by a key that is not here. Put the folder “seal” with"
                    + " key.p12, key.password, log.vkey and checkpoint back into the data folder.");
        } else if (origin != null && !known.get().equals(origin)) {
            throw new CannotSealException(
                    "The log of this ledger is called " + known.get() + " for good; leave" + " --origin out.");
        }
        tables.show(folder.publicKeys());
        requireContinuity();
    }

    /** The key comes first: a crash between the two steps leaves a key whose name the next start takes up. */
    private void begin(@Nullable String origin) throws IOException {
        boolean fresh = !folder.hasKey();
        if (fresh) {
            folder.create(origin == null ? drawn() : origin);
        }
        if (!tables.begin(folder.publicKeys().getFirst().name()) && fresh) {
            folder.discard(); // another process was quicker: it seals
        }
    }

    private static String drawn() {
        byte[] bytes = new byte[NAME_BYTES];
        new SplittableRandom().nextBytes(bytes);
        return "so-trach-nhiem/" + HexFormat.of().formatHex(bytes);
    }

    private void requireContinuity() throws IOException {
        if (!folder.hasKey()) {
            return;
        }
        List<VerifierKey> keys = folder.publicKeys();
        try {
            folder.checkpoint(keys).read().ifPresent(signed -> Continuity.require(signed, tables));
        } catch (SealBrokenException broken) {
            throw new CannotSealException(broken.getMessage()
                    + " Nothing was recorded. Put the newer database back; or, where the loss is real and has been"
                    + " put on file, move the file seal/checkpoint away and keep it: it proves what is missing.");
        }
    }
}
