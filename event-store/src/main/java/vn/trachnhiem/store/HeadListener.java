package vn.trachnhiem.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one connection of this process that listens. Notifications are a hint that makes readers quick; the head row,
 * asked at every connect and whenever all was quiet for a while, is what they rely on. A lost connection is opened anew
 * for as long as it takes.
 */
final class HeadListener implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HeadListener.class);
    private static final Duration MOST_PATIENT_RETRY = Duration.ofSeconds(2);

    private final StoreAccess access;
    private final Head head;
    private final Duration poll;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable Connection listening;
    private volatile long confirmedAt;

    private HeadListener(StoreAccess access, Head head, Duration poll) {
        this.access = access;
        this.head = head;
        this.poll = poll;
        this.confirmedAt = System.nanoTime() - TimeUnit.DAYS.toNanos(1);
        this.thread = Thread.ofPlatform().daemon().name("event-store-listener").unstarted(this::run);
    }

    static HeadListener start(StoreAccess access, Head head, Duration poll) {
        HeadListener listener = new HeadListener(access, head, poll);
        listener.thread.start();
        return listener;
    }

    /** Whether the head is as the database last told it not long ago, so that readers need not ask by themselves. */
    boolean isCurrent() {
        return System.nanoTime() - confirmedAt < 3 * poll.toNanos();
    }

    private void run() {
        long retryMillis = 50;
        while (closed.getCount() > 0) {
            long before = confirmedAt;
            try {
                listen();
            } catch (SQLException | RuntimeException e) {
                if (closed.getCount() > 0) {
                    LOG.warn("Listening to the store was interrupted; readers poll until it is back", e);
                }
            }
            retryMillis = confirmedAt != before ? 50 : Math.min(2 * retryMillis, MOST_PATIENT_RETRY.toMillis());
            pause(retryMillis);
        }
    }

    private void listen() throws SQLException {
        try (Connection connection = access.database().getConnection()) {
            listening = connection;
            try {
                connection.setAutoCommit(true);
                connection.setNetworkTimeout(Runnable::run, Math.toIntExact(2 * poll.toMillis() + 10_000));
                try (Statement statement = connection.createStatement()) {
                    statement.execute("listen " + access.schema().name());
                }
                follow(connection);
                try (Statement statement = connection.createStatement()) {
                    statement.execute("unlisten *"); // never back to a pool while it listens
                }
            } catch (SQLException | RuntimeException e) {
                connection.abort(Runnable::run);
                throw e;
            } finally {
                listening = null;
            }
        }
    }

    /** Asks for the head first: what was notified before the connection listened, no one repeats. */
    private void follow(Connection connection) throws SQLException {
        PGConnection notifications = connection.unwrap(PGConnection.class);
        try (PreparedStatement ask = connection.prepareStatement(
                "select next_position from " + access.schema().name() + ".event_head")) {
            askHead(ask);
            long asked = System.nanoTime();
            while (closed.getCount() > 0) {
                PGNotification[] heard = notifications.getNotifications(Math.toIntExact(poll.toMillis()));
                for (PGNotification notification : heard == null ? new PGNotification[0] : heard) {
                    head.reached(Long.parseLong(notification.getParameter()));
                }
                if (System.nanoTime() - asked >= poll.toNanos()) {
                    askHead(ask);
                    asked = System.nanoTime();
                }
            }
        }
    }

    private void askHead(PreparedStatement ask) throws SQLException {
        try (ResultSet row = ask.executeQuery()) {
            row.next();
            head.reached(row.getLong(1));
            confirmedAt = System.nanoTime();
        }
    }

    private void pause(long millis) {
        try {
            if (closed.await(millis, TimeUnit.MILLISECONDS)) {
                LOG.debug("The listener ends");
            }
        } catch (InterruptedException e) {
            LOG.warn("The listener was interrupted by someone else, and goes on", e);
        }
    }

    /** Ends the thread and its connection, and waits until both are gone. A server that does not answer is not waited for. */
    @Override
    public void close() {
        closed.countDown();
        if (Threads.ended(thread, poll.multipliedBy(3))) {
            return;
        }
        Connection open = listening;
        try {
            if (open != null) {
                open.abort(Runnable::run);
            }
        } catch (SQLException e) {
            LOG.debug("The listening connection was gone already", e);
        }
        Threads.join(thread);
    }
}
