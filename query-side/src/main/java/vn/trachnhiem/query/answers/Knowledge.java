package vn.trachnhiem.query.answers;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trachnhiem.query.attribution.Terms;
import vn.trachnhiem.query.register.Cut;
import vn.trachnhiem.query.register.RegisterReader;
import vn.trachnhiem.shared.answer.Cutoff;
import vn.trachnhiem.shared.person.PersonalFields;

/** Opens the ledger at a business date and at what it knew at an instant: the prefix before the first event recorded later. */
public final class Knowledge {
    private static final ZoneId PROVINCE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final JdbcClient jdbc;
    private final String schema;
    private final RegisterReader reader;
    private final PersonalFields fields;
    private final Clock clock;

    public Knowledge(JdbcClient jdbc, String schema, RegisterReader reader, PersonalFields fields, Clock clock) {
        this.jdbc = jdbc;
        this.schema = schema;
        this.reader = reader;
        this.fields = fields;
        this.clock = clock;
    }

    /** The ledger on that business date (today where absent) as known at that instant (now where absent). */
    public Snapshot at(@Nullable LocalDate on, @Nullable Instant asOf) {
        long head = head();
        LocalDate today = LocalDate.ofInstant(clock.instant(), PROVINCE);
        Cut cut = new Cut(asOf == null ? head : lastKnownAt(asOf, head), on == null ? today : on);
        Cutoff cutoff = new Cutoff(cut.on(), asOf, cut.position(), head, today, Terms.RULE_VERSION);
        return new Snapshot(cut, cutoff, reader, new Names(reader, fields, cut), new EventLinks(jdbc, schema));
    }

    private long head() {
        return jdbc.sql("SELECT position FROM " + schema + ".reached")
                .query(Long.class)
                .single();
    }

    private long lastKnownAt(Instant asOf, long head) {
        return jdbc.sql("SELECT position - 1 FROM " + schema + ".event WHERE position = (SELECT min(position) FROM "
                        + schema + ".event WHERE recorded_at > ?)")
                .param(Timestamp.from(asOf))
                .query(Long.class)
                .optional()
                .orElse(head);
    }
}
