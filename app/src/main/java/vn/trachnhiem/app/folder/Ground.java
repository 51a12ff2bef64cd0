package vn.trachnhiem.app.folder;

import java.util.Optional;
import vn.trachnhiem.app.axonserver.AxonServerAddress;
import vn.trachnhiem.app.folder.InstanceFile.Database;

/**
 * What a ledger stands on.
 *
 * @param database what is relational, in every case
 * @param axonServer the events and the routing of messages, where that is not the ledger's own affair
 */
public record Ground(Database database, Optional<AxonServerAddress> axonServer) {

    /** In words, for whoever starts a process: where the events are and how messages travel. */
    public String words() {
        return axonServer
                .map(server -> "events and messages in Axon Server " + server)
                .orElse("events in PostgreSQL, messages within this process");
    }
}
