package vn.trachnhiem.query.pickers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trachnhiem.query.answers.EventLinks;
import vn.trachnhiem.query.answers.EventRow;
import vn.trachnhiem.shared.pickers.AskEvents;

/** Which events have arrived in the read model. */
public final class Arrivals {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(10);

    private final JdbcClient jdbc;
    private final String schema;

    public Arrivals(JdbcClient jdbc, String schema) {
        this.jdbc = jdbc;
        this.schema = schema;
    }

    /** Waits until the read model has all these events, at most so long; says whether it has. */
    boolean await(List<String> eventIds, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!have(eventIds)) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(PAUSE);
        }
        return true;
    }

    private boolean have(List<String> eventIds) {
        return jdbc.sql("SELECT count(*) FROM " + schema + ".event WHERE event_id = ANY(?)")
                        .param(eventIds.toArray(String[]::new))
                        .query(Long.class)
                        .single()
                == eventIds.stream().distinct().count();
    }

    /** The events asked for, up to the position, latest first. */
    List<EventRow> find(AskEvents question, long position) {
        StringBuilder sql = new StringBuilder(EventLinks.COLUMNS + " FROM " + schema + ".event WHERE position <= ?");
        List<Object> arguments = new ArrayList<>(List.of(position));
        if (question.subject() != null) {
            sql.append(" AND subject = ?");
            arguments.add(question.subject());
        }
        if (question.eventId() != null) {
            sql.append(" AND event_id = ?");
            arguments.add(question.eventId());
        }
        arguments.add(question.limit());
        return jdbc.sql(sql.append(" ORDER BY position DESC LIMIT ?").toString())
                .params(arguments)
                .query(EventLinks::row)
                .list();
    }
}
