package vn.trachnhiem.app.axonserver;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A wire to a server that can be cut so that neither end is told, as a firewall or a pulled cable does. */
public final class SilentWire implements AutoCloseable {
    private final ServerSocket near = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final int far;
    private volatile boolean cut;

    /** @param far the port of the server */
    public SilentWire(int far) throws IOException {
        this.far = far;
        Thread.ofVirtual().start(this::accept);
    }

    /** The near end. */
    public int port() {
        return near.getLocalPort();
    }

    /** From now on whatever goes in is lost, in connections old and new; else it arrives, in new ones. */
    public void cut(boolean silent) {
        cut = silent;
    }

    private void accept() {
        while (!near.isClosed()) {
            try {
                Socket client = near.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), far);
                ends.add(client);
                ends.add(server);
                boolean lost = cut;
                Thread.ofVirtual().start(() -> carry(client, server, lost));
                Thread.ofVirtual().start(() -> carry(server, client, lost));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void carry(Socket from, Socket to, boolean lostFromTheBeginning) {
        boolean lost = lostFromTheBeginning;
        byte[] buffer = new byte[8192];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                lost |= cut;
                if (!lost) {
                    out.write(buffer, 0, read);
                    out.flush();
                }
            }
        } catch (IOException closed) {
            cutLoose(from);
        }
    }

    private void cutLoose(Socket end) {
        ends.remove(end);
    }

    @Override
    public void close() throws IOException {
        near.close();
        for (Socket end : ends) {
            end.close();
        }
    }
}
