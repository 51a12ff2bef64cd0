package vn.trachnhiem.app.axonserver;

import io.axoniq.axonserver.connector.impl.Headers;
import io.axoniq.axonserver.grpc.control.ClientIdentification;
import io.axoniq.axonserver.grpc.control.PlatformServiceGrpc;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.shaded.io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.MetadataUtils;
import java.io.File;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLException;

/**
 * The first call to an Axon Server. The connector tries for ever and says in its log alone why it fails; whoever starts a process has to be
 * told.
 */
final class Greeting {
    private static final int DEADLINE_SECONDS = 5;
    private static final int USUAL_PORT = 8124;

    private Greeting() {}

    /**
     * Returns once one of the servers has answered.
     *
     * @throws UnusableServerException where none answers in that time, or one refuses
     */
    static void await(AxonServerAddress address, Duration patience, ClientIdentification client) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                greetAny(address, client);
                return;
            } catch (StatusRuntimeException failed) {
                if (failed.getStatus().getCode() != Status.Code.UNAVAILABLE || System.nanoTime() > end) {
                    throw unusable(address, failed);
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
            }
        }
    }

    private static void greetAny(AxonServerAddress address, ClientIdentification client) {
        StatusRuntimeException last = Status.UNAVAILABLE.asRuntimeException();
        for (String server : address.servers().split(",", -1)) {
            try {
                greet(server.strip(), address, client);
                return;
            } catch (StatusRuntimeException failed) {
                last = failed;
            }
        }
        throw last;
    }

    private static void greet(String server, AxonServerAddress address, ClientIdentification client) {
        ManagedChannel channel = channel(server, address);
        try {
            PlatformServiceGrpc.newBlockingStub(channel)
                    .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers(address)))
                    .withDeadlineAfter(DEADLINE_SECONDS, TimeUnit.SECONDS)
                    .getPlatformServer(client);
        } finally {
            channel.shutdownNow();
        }
    }

    private static ManagedChannel channel(String server, AxonServerAddress address) {
        int colon = server.lastIndexOf(':');
        String host = colon < 0 ? server : server.substring(0, colon);
        int port = colon < 0 ? USUAL_PORT : Integer.parseInt(server.substring(colon + 1));
        NettyChannelBuilder channel = NettyChannelBuilder.forAddress(host, port);
        return (address.tls() ? secured(channel, address) : channel.usePlaintext()).build();
    }

    private static NettyChannelBuilder secured(NettyChannelBuilder channel, AxonServerAddress address) {
        if (address.certificate() == null) {
            return channel.useTransportSecurity();
        }
        try {
            return channel.sslContext(GrpcSslContexts.forClient()
                    .trustManager(new File(address.certificate()))
                    .build());
        } catch (SSLException | IllegalArgumentException e) {
            throw new UnusableServerException(
                    "The file " + address.certificate() + " holds no certificate that can be used; it has to be PEM.",
                    e);
        }
    }

    private static Metadata headers(AxonServerAddress address) {
        Metadata headers = new Metadata();
        headers.put(Headers.CONTEXT, address.context());
        if (address.token() != null) {
            headers.put(Headers.ACCESS_TOKEN, Objects.requireNonNull(address.token()));
        }
        return headers;
    }

    /** In words, by what the server answered. */
    static UnusableServerException unusable(AxonServerAddress address, Throwable failure) {
        Status status = Status.fromThrowable(failure);
        String sentence = switch (status.getCode()) {
            case PERMISSION_DENIED, UNAUTHENTICATED ->
                address.token() == null
                        ? "Axon Server at " + address.servers()
                                + " asks for an access token. Give the file that holds it with --axon-server-token-file."
                        : "Axon Server at " + address.servers()
                                + " does not accept the access token. Check the file given with --axon-server-token-file.";
            case NOT_FOUND ->
                "Axon Server at " + address.servers() + " has no context " + address.context()
                        + ". Make it there, or name another with --axon-server-context.";
            default ->
                "Axon Server at " + address.servers() + " does not answer" + (address.tls() ? " with TLS" : "")
                        + ": " + Objects.requireNonNullElse(failure.getMessage(), failure.toString())
                        + ". Start it, or check --axon-server"
                        + (address.tls() ? " and --axon-server-tls." : ", and --axon-server-tls where it wants TLS.");
        };
        return new UnusableServerException(sentence, failure);
    }
}
