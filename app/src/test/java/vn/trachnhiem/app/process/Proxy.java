package vn.trachnhiem.app.process;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What stands before equal processes, as docs/operations.md has it set up: in turn to each that is ready, which it asks every half second.
 * What only reads is sent to the next one where a process does not answer; what was to be recorded never is: then the person gets 502.
 */
final class Proxy implements AutoCloseable {
    private static final Set<String> HOP = Set.of(
            "connection",
            "content-length",
            "host",
            "transfer-encoding",
            "expect",
            "upgrade",
            "http2-settings",
            ":status");

    private final List<Integer> ports;
    private final Set<Integer> ready = ConcurrentHashMap.newKeySet();
    private final AtomicInteger turn = new AtomicInteger();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();
    private final HttpServer server;
    private volatile boolean closed;

    Proxy(List<Integer> ports) throws IOException {
        this.ports = ports;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
        ports.forEach(port -> Thread.ofVirtual().start(() -> probe(port)));
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The processes to which requests go now. */
    Set<Integer> ready() {
        return Set.copyOf(ready);
    }

    private void probe(int port) {
        while (!closed) {
            if (isReady(port)) {
                ready.add(port);
            } else {
                ready.remove(port);
            }
            pause();
        }
    }

    private boolean isReady(int port) {
        HttpRequest probe = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/readyz"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return client.send(probe, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void pass(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        boolean reads = exchange.getRequestMethod().equals("GET");
        int tries = reads ? ports.size() : 1;
        for (int n = 0; n < tries; n++) {
            List<Integer> candidates = ports.stream().filter(ready::contains).toList();
            if (candidates.isEmpty()) {
                break;
            }
            int port = candidates.get(Math.floorMod(turn.getAndIncrement(), candidates.size()));
            try {
                answer(exchange, client.send(request(exchange, port, body), BodyHandlers.ofByteArray()));
                return;
            } catch (IOException away) {
                ready.remove(port);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        exchange.sendResponseHeaders(502, -1);
        exchange.close();
    }

    private static HttpRequest request(HttpExchange exchange, int port, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!HOP.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!HOP.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        byte[] body = answer.body();
        exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        closed = true;
        server.stop(0);
        client.shutdownNow();
    }
}
