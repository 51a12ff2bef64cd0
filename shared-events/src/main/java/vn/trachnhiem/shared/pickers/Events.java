package vn.trachnhiem.shared.pickers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.answer.AgencyLabel;
import vn.trachnhiem.shared.answer.EventLink;
import vn.trachnhiem.shared.answer.PersonLabel;

/**
 * Events as the ledger holds them, with their payload as JSON.
 */
public record Events(long head, List<Line> lines) {
    /** One event. */
    public record Line(
            EventLink event,
            String subject,
            long sequence,
            int version,
            Instant recordedAt,
            @Nullable PersonLabel actor,
            @Nullable AgencyLabel agency,
            String payload) {}
}
