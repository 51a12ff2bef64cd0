package vn.trachnhiem.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Axon's suites once more, on the oldest PostgreSQL that the store supports, where it is installed. */
class AxonEngineSuiteOnOldestServerTest extends AxonEngineSuiteTest {

    private static final Path BINARIES = Path.of("/usr/lib/postgresql/15/bin");

    private static @Nullable InstalledServer server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(BINARIES), "PostgreSQL 15 is not installed in " + BINARIES);
        server = InstalledServer.start(BINARIES);
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (server != null) {
            server.stop();
        }
    }

    @Override
    DataSource database() {
        return Objects.requireNonNull(server).dataSource();
    }

    @Override
    @Test
    void runs_on_the_version_it_names() {
        assertThat(ServerVersion.of(database())).isEqualTo(15);
    }
}
