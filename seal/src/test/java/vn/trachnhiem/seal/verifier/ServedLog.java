package vn.trachnhiem.seal.verifier;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import vn.trachnhiem.seal.note.SignedNote;
import vn.trachnhiem.seal.reading.Bytes;
import vn.trachnhiem.seal.reading.Result;
import vn.trachnhiem.seal.sample.Ledger;
import vn.trachnhiem.seal.tile.BundleId;
import vn.trachnhiem.seal.tile.TileId;

/** A log over HTTP on this machine, with the manners of a bad server below some addresses. */
record ServedLog(HttpServer server, Ledger ledger, SignedNote note) implements AutoCloseable {

    static ServedLog of(Ledger ledger, SignedNote note) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var served = new ServedLog(server, ledger, note);
        server.createContext("/", served::answer);
        server.start();
        return served;
    }

    String address() {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + "/log";
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring("/log/".length());
        if (path.startsWith("moved/")) {
            exchange.getResponseHeaders().set("Location", "/log/checkpoint");
            exchange.sendResponseHeaders(302, -1);
        } else if (path.startsWith("flood/")) {
            flood(exchange);
        } else {
            send(exchange, content(path));
        }
        exchange.close();
    }

    private static void flood(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        for (int part = 0; part < 1_000; part++) {
            exchange.getResponseBody().write(new byte[100_000]);
        }
    }

    private static void send(HttpExchange exchange, Optional<Bytes> content) throws IOException {
        if (content.isEmpty()) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        exchange.sendResponseHeaders(200, content.get().length());
        exchange.getResponseBody().write(content.get().toArray());
    }

    private Optional<Bytes> content(String path) {
        if (path.equals("checkpoint")) {
            return Optional.of(note.bytes());
        }
        if (BundleId.parse(path) instanceof Result.Ok<BundleId> bundle) {
            return ledger.bundles().read(bundle.value());
        }
        return TileId.parse(path) instanceof Result.Ok<TileId> tile
                ? ledger.tiles.read(tile.value())
                : Optional.empty();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
