package vn.trachnhiem.command.agency;

import java.time.LocalDate;
import vn.trachnhiem.shared.identity.ReorganisationId;

/** The first day on which an agency is no more, and the reorganisation by which it ended. */
public record AgencyEnd(LocalDate on, ReorganisationId reorganisation) {}
