package vn.trachnhiem.app.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server that outlived its process: a kill of the process leaves PostgreSQL running, and a second one cannot start beside it. */
final class OrphanedServer {
    private static final int PATIENCE_SECONDS = 20;

    private OrphanedServer() {}

    /** Stops the server that runs on this cluster, if one does and it is really ours. */
    static void stop(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.size() > 1 && isSame(Path.of(lines.get(1)), cluster)) {
            ProcessHandle.of(Long.parseLong(lines.getFirst().trim()))
                    .filter(OrphanedServer::isPostgres)
                    .ifPresent(OrphanedServer::end);
        }
    }

    private static boolean isSame(Path named, Path cluster) throws IOException {
        return Files.exists(named) && Files.isSameFile(named, cluster);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(false);
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("PostgreSQL, process " + server.pid() + ", does not stop", e);
        }
    }
}
