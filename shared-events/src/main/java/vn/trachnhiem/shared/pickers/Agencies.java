package vn.trachnhiem.shared.pickers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.agency.AgencyKind;
import vn.trachnhiem.shared.answer.AgencyLabel;
import vn.trachnhiem.shared.answer.PersonLabel;

/**
 * Agencies that exist on that day, in Vietnamese order.
 */
public record Agencies(LocalDate on, List<Line> lines) {
    /** One agency with its present head. */
    public record Line(
            AgencyLabel agency, AgencyKind kind, @Nullable PersonLabel head) {}
}
