package vn.trachnhiem.shared.taskhistory;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks for one task with its history.
 *
 * @param task id or code
 */
public record AskTask(
        String task, @Nullable LocalDate on, @Nullable Instant asOf) {}
