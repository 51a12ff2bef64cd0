package vn.trachnhiem.app.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.identity.AgencyId;

/**
 * Where the obligations of an ending agency in one field go.
 *
 * @param receiver absent where they end by decision
 * @param on the day on which the move is recorded; from then on the receiver acts
 */
record Succession(String agency, String field, @Nullable AgencyId receiver, String reorganisation, LocalDate on) {
    boolean isOf(AgencyId ending, String what) {
        return Cast.agency(agency).equals(ending) && (field.equals("*") || field.equals(what));
    }
}
