package vn.trachnhiem.shared.access;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.ReadingId;

/** Somebody reads the trail of a person or an agency, for a purpose (domain, E.1.10). */
public record ReadTrail(
        ReadingId reading,
        String trailOf,
        String purpose,
        LocalDate on,
        @Nullable Instant asOf,
        Act act) implements Command {
    @Override
    public String subject() {
        return reading.value();
    }
}
