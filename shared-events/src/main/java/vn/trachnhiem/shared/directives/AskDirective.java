package vn.trachnhiem.shared.directives;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.identity.DirectiveId;

/**
 * Asks for one document with its text.
 */
public record AskDirective(
        DirectiveId directive,
        @Nullable LocalDate on,
        @Nullable Instant asOf) {}
