package vn.trachnhiem.shared.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.identity.DirectiveId;

/**
 * The document and provision that a duty comes from.
 *
 * @param document number and symbol, or the title where it has none
 * @param provision path, such as 1.c/-2
 * @param quote the words relied on
 */
public record SourceLabel(
        DirectiveId directive, String document, @Nullable LocalDate issuedOn, String provision, String quote) {}
