package vn.trachnhiem.shared.directives;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks for all directing documents.
 */
public record AskDirectives(
        @Nullable LocalDate on, @Nullable Instant asOf) {}
