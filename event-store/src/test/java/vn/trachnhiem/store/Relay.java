package vn.trachnhiem.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Stands between the store and the database, and can be cut: what is open is reset, what is new is refused. */
final class Relay implements AutoCloseable {

    private final ServerSocket entrance;
    private final int databasePort;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    Relay(int databasePort) throws IOException {
        this.databasePort = databasePort;
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    DataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setPortNumbers(new int[] {entrance.getLocalPort()});
        source.setUser("postgres");
        source.setDatabaseName("postgres");
        source.setConnectTimeout(2);
        return source;
    }

    void cut() {
        cut = true;
        open.forEach(Relay::reset);
        open.clear();
    }

    void mend() {
        cut = false;
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket client = entrance.accept();
                if (cut) {
                    reset(client);
                } else {
                    Socket server = new Socket(InetAddress.getLoopbackAddress(), databasePort);
                    pump(client, server);
                    pump(server, client);
                }
            } catch (IOException e) {
                // the entrance was closed, or the client went away
            }
        }
    }

    private void pump(Socket from, Socket to) {
        open.add(from);
        Thread.ofVirtual().start(() -> {
            try {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException e) {
                // one side is gone; so is the other, below
            } finally {
                reset(from);
                reset(to);
            }
        });
    }

    private static void reset(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        cut();
    }
}
