package vn.trachnhiem.command.recommendation;

import java.time.LocalDate;
import vn.trachnhiem.shared.identity.AgencyId;

/** Who has to remedy, since when: the day of issue, or of the last transfer. */
public record Addressee(AgencyId agency, LocalDate since) {}
