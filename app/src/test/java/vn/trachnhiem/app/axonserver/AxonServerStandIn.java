package vn.trachnhiem.app.axonserver;

import io.axoniq.axonserver.grpc.event.Event;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for an Axon Server in the build: a gRPC server on a port of its own, made of the connector's service definitions and precise
 * about what the ledger uses of them. It is none: it keeps events in memory, knows one context and one node, and fails whatever the ledger
 * does not use. What it shows is how the ledger behaves towards a server that keeps the contract; the same suite runs against a real one.
 */
public final class AxonServerStandIn implements AutoCloseable {
    /** The context that it has. */
    public static final String CONTEXT = "default";

    private final KeptEvents kept = new KeptEvents();
    private final @Nullable String token;
    private final @Nullable Tls tls;
    private @Nullable Server server;
    private Events events = new Events(kept);
    private Commands commands = new Commands();
    private int port;

    /** A certificate and its key, in PEM files. */
    public record Tls(File certificate, File key) {}

    private AxonServerStandIn(@Nullable String token, @Nullable Tls tls) {
        this.token = token;
        this.tls = tls;
    }

    /** One that anyone may use, without TLS. */
    public static AxonServerStandIn open() throws IOException {
        return guarded(null, null);
    }

    /** One that asks for an access token, or speaks TLS only, or both. */
    public static AxonServerStandIn guarded(@Nullable String token, @Nullable Tls tls) throws IOException {
        AxonServerStandIn standIn = new AxonServerStandIn(token, tls);
        standIn.start();
        return standIn;
    }

    /** Starts it, again on its port and with the events that it had. */
    public void start() throws IOException {
        events = new Events(kept);
        commands = new Commands();
        NettyServerBuilder builder = NettyServerBuilder.forPort(port)
                .permitKeepAliveTime(100, TimeUnit.MILLISECONDS)
                .permitKeepAliveWithoutCalls(true)
                .intercept(new Door(CONTEXT, token))
                .addService(new Platform())
                .addService(commands)
                .addService(new Questions())
                .addService(events);
        if (tls != null) {
            builder.useTransportSecurity(tls.certificate(), tls.key());
        }
        Server started = builder.build().start();
        port = started.getPort();
        server = started;
    }

    /** Breaks every connection at once, as a killed server does. */
    public void stop() {
        if (server != null) {
            server.shutdownNow();
            awaitEnd(server);
        }
    }

    private static void awaitEnd(Server stopping) {
        try {
            stopping.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How to reach it without token and TLS. */
    public AxonServerAddress plain() {
        return new AxonServerAddress(address(), CONTEXT, null, false, null);
    }

    /** Where it listens, on this machine. */
    public int port() {
        return port;
    }

    /** Keeps events as if somebody had appended them. */
    void keep(List<Event> transaction) {
        kept.append(transaction);
    }

    /** HOST:PORT. */
    public String address() {
        return "localhost:" + port;
    }

    /** How many events it keeps. */
    public long size() {
        return kept.size();
    }

    /** Everyone who reads all events gets so many more, and then a broken stream. */
    public void breakStreamsAfter(long more) {
        events.breakStreamsAfter(more);
    }

    /** The next appends are kept, and whoever made them does not learn it. */
    public void loseAnswers(int many) {
        events.loseAnswers(many);
    }

    /** How many appends were refused because another came first, since the last start. */
    public int conflicts() {
        return events.conflicts();
    }

    /** From now on any process may get any command, as while processes come and go; else each key has its process. */
    public void scatter(boolean on) {
        commands.scatter(on);
    }

    /** The processes that were sent commands of that key, since the last start. */
    public Set<String> deciders(String key) {
        return commands.deciders(key);
    }

    @Override
    public void close() {
        stop();
    }
}
