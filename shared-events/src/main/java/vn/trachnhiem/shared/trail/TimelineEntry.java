package vn.trachnhiem.shared.trail;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.answer.AgencyLabel;
import vn.trachnhiem.shared.answer.EventLink;
import vn.trachnhiem.shared.answer.PersonLabel;
import vn.trachnhiem.shared.identity.TaskId;

/**
 * One event of the trail in the order of its business date.
 *
 * @param arguments what the sentence names, by name
 * @param daysLate how many days late it was recorded; 0 in time
 */
public record TimelineEntry(
        EventLink event,
        Instant recordedAt,
        long daysLate,
        @Nullable AgencyLabel agency,
        @Nullable TaskId task,
        @Nullable String code,
        @Nullable String title,
        @Nullable PersonLabel actor,
        Map<String, String> arguments) {}
