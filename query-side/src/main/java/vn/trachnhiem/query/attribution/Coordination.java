package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A contribution asked of another agency by a day (R14); {@code suppliedOn} is null while it is outstanding. */
public record Coordination(
        String agencyId, LocalDate dueOn, @Nullable LocalDate suppliedOn, String eventId) {}
