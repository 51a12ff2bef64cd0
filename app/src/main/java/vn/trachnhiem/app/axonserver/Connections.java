package vn.trachnhiem.app.axonserver;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;

/** How this process is connected to an Axon Server. */
public final class Connections {
    private static final String COMPONENT = "so-trach-nhiem";

    /** A server that is gone without a word is noticed after these two, in milliseconds. */
    private static final long HEARTBEAT_INTERVAL = 1_000;

    private static final long HEARTBEAT_TIMEOUT = 3_000;
    private static final long RECONNECT_INTERVAL = 1_000;
    private static final long CONNECT_TIMEOUT = 2_000;
    private static final int COMMANDS_AT_ONCE = 32;

    private Connections() {}

    /**
     * How this process speaks to that server.
     *
     * @param client the name of this process, which no other has at the same time
     */
    public static AxonServerConfiguration configuration(AxonServerAddress address, String client) {
        AxonServerConfiguration configuration = new AxonServerConfiguration();
        configuration.setServers(address.servers());
        configuration.setContext(address.context());
        configuration.setToken(address.token());
        configuration.setSslEnabled(address.tls());
        configuration.setCertFile(address.certificate());
        configuration.setClientId(client);
        configuration.setComponentName(COMPONENT);
        configuration.setConnectTimeout(CONNECT_TIMEOUT);
        configuration.setReconnectInterval(RECONNECT_INTERVAL);
        configuration.setCommandThreads(COMMANDS_AT_ONCE);
        // A processor that skips events by itself keeps its token at the head; one that has the server skip them does
        // not.
        configuration.setEventBlockListingEnabled(false);
        configuration.getHeartbeat().setEnabled(true);
        configuration.getHeartbeat().setInterval(HEARTBEAT_INTERVAL);
        configuration.getHeartbeat().setTimeout(HEARTBEAT_TIMEOUT);
        return configuration;
    }

    /** Connects at the first use, and again whenever the connection is lost. */
    public static AxonServerConnectionManager manager(AxonServerConfiguration configuration) {
        return AxonServerConnectionManager.builder()
                .axonServerConfiguration(configuration)
                .routingServers(configuration.getServers())
                .build();
    }
}
