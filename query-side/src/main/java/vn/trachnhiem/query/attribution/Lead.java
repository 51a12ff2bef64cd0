package vn.trachnhiem.query.attribution;

import java.time.LocalDate;

/** From this day the agency leads the task, until the next lead takes over (R17). */
public record Lead(String agencyId, LocalDate from, String eventId) {}
