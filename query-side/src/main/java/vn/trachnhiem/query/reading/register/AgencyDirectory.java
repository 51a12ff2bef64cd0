package vn.trachnhiem.query.reading.register;

import java.time.LocalDate;
import java.util.List;

/** The register of agencies, as the caller has it. */
@FunctionalInterface
public interface AgencyDirectory {

    /** The agencies that exist on a day, in the register's order. */
    List<ListedAgency> on(LocalDate day);
}
