package vn.trachnhiem.seal.verifier;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Fault;

/** Fetches files below one address from a server that is not trusted: no redirects, bounded sizes, bounded time. */
final class Download implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final long WHOLE_ANSWER_SECONDS = 30;
    private static final int PAUSES = 3;
    private static final long FIRST_PAUSE_MILLIS = 250;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final String base;

    private Download(String base) {
        this.base = base;
    }

    static Download from(String address) throws Fault {
        try {
            var uri = URI.create(address);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            boolean plain = uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null;
            Fault.unless(web && plain, "not an address of a log: " + address);
            return new Download(address.endsWith("/") ? address : address + "/");
        } catch (IllegalArgumentException malformed) {
            throw new Fault("not an address of a log: " + address);
        }
    }

    /** The file, as it comes; empty where the server says that there is none; fails with an IOException that names it. */
    Future<Optional<Bytes>> get(String path, int most) {
        return threads.submit(() -> fetch(path, most));
    }

    private Optional<Bytes> fetch(String path, int most) throws IOException, InterruptedException {
        for (int pauses = 0; ; pauses++) {
            try {
                var answer = ask(path, most);
                if (!isPassing(answer.statusCode()) || pauses == PAUSES) {
                    return content(answer);
                }
            } catch (IOException broken) {
                if (pauses == PAUSES || broken instanceof Refused) {
                    throw new IOException(base + path + ": " + broken.getMessage(), broken);
                }
            }
            Thread.sleep(FIRST_PAUSE_MILLIS << pauses);
        }
    }

    private HttpResponse<byte[]> ask(String path, int most) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path)).build();
        var asked = client.sendAsync(request, answer -> new CappedBody(most));
        try {
            // the client's own limit ends with the header, and a body may come drop by drop
            return asked.get(WHOLE_ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            asked.cancel(true);
            throw new IOException("no whole answer within " + WHOLE_ANSWER_SECONDS + " s", slow);
        } catch (ExecutionException broken) {
            throw broken.getCause() instanceof Refused refused
                    ? refused
                    : new IOException(String.valueOf(broken.getCause()), broken);
        }
    }

    private static Optional<Bytes> content(HttpResponse<byte[]> answer) throws Refused {
        return switch (answer.statusCode()) {
            case OK -> Optional.of(Bytes.of(answer.body()));
            case NOT_FOUND -> Optional.empty();
            default -> throw new Refused("HTTP status " + answer.statusCode());
        };
    }

    private static boolean isPassing(int status) {
        return status == TOO_MANY || status >= SERVER_ERROR;
    }

    /** Does not wait for what is still under way. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
