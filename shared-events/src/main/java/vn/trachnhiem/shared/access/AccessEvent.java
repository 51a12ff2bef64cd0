package vn.trachnhiem.shared.access;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Event;
import vn.trachnhiem.shared.WireName;
import vn.trachnhiem.shared.identity.ReadingId;

/** What is known of readings. */
public sealed interface AccessEvent extends Event {
    ReadingId reading();

    @Override
    default String subject() {
        return reading().value();
    }

    /** A trail was read: whose, on which two dates, for which purpose. */
    @WireName("access.trail-read")
    record TrailAccessed(
            ReadingId reading,
            String trailOf,
            String purpose,
            LocalDate on,
            @Nullable Instant asOf,
            Act act) implements AccessEvent {}
}
