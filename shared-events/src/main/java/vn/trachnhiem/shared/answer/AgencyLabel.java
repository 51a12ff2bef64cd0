package vn.trachnhiem.shared.answer;

import vn.trachnhiem.shared.identity.AgencyId;

/**
 * An agency as it was called on the business date.
 *
 * @param brief for tables
 */
public record AgencyLabel(AgencyId agency, String official, String brief) {}
