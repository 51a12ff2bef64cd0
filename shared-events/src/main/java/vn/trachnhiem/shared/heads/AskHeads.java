package vn.trachnhiem.shared.heads;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.agency.AgencyKind;

/**
 * Asks how all heads stand.
 *
 * @param kind only agencies of that kind
 * @param q part of a name, accents ignored
 */
public record AskHeads(
        @Nullable LocalDate on,
        @Nullable Instant asOf,
        @Nullable AgencyKind kind,
        @Nullable String q) {}
