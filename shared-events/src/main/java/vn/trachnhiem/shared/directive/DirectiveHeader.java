package vn.trachnhiem.shared.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.identity.PersonId;

/**
 * What a document says of itself. What it does not give is absent, never invented.
 *
 * @param title the abstract (trích yếu)
 * @param number number and symbol
 * @param issuedOn date of issue
 * @param authority who orders, as written: the issuing authority is not the signatory
 * @param signatory who signed
 * @param capacity in which capacity
 */
public record DirectiveHeader(
        DocumentType type,
        String title,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        String authority,
        @Nullable PersonId signatory,
        @Nullable Capacity capacity) {}
