package vn.trachnhiem.app.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import vn.trachnhiem.app.folder.DataFolder;
import vn.trachnhiem.app.folder.InstanceFile.Database;
import vn.trachnhiem.app.postgres.EmbeddedServer;

/**
 * The PostgreSQL of a ledger: a child of this process, or one that others run.
 *
 * @param owned what has to be stopped with the ledger
 */
record LedgerDatabase(Database address, Closeable owned) implements Closeable {

    static LedgerDatabase open(DataFolder folder, Optional<Database> external) throws IOException {
        if (external.isPresent()) {
            return new LedgerDatabase(external.get(), () -> {});
        }
        EmbeddedServer server = EmbeddedServer.start(folder);
        return new LedgerDatabase(server.database(), server::close);
    }

    /** Connections for what has to be done before the application starts. */
    DataSource dataSource() {
        return dataSource(address);
    }

    static DataSource dataSource(Database address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address.url());
        source.setUser(address.user());
        source.setPassword(address.password());
        return source;
    }

    @Override
    public void close() throws IOException {
        owned.close();
    }
}
