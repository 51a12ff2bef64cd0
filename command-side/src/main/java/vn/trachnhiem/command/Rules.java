package vn.trachnhiem.command;

import java.time.LocalDate;
import java.util.Optional;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.inspection.GoverningLaw;

/** Rules of law and local practice that change with time, as they stood on a date; data, never constants. */
public interface Rules {
    /** Whether the act reaches the ledger later than the duty to record allows (domain, E.2). */
    boolean recordedLate(Act act);

    /** How often a task may be extended. */
    int extensionsAllowed(LocalDate on);

    /** The law on inspection under which an inspection is decided on that day (domain, C.2); empty before the first known one. */
    Optional<GoverningLaw> governingLaw(LocalDate decidedOn);
}
