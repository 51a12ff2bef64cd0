package vn.trachnhiem.shared.pickers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the agencies that exist on a day.
 */
public record AskAgencies(@Nullable LocalDate on) {}
