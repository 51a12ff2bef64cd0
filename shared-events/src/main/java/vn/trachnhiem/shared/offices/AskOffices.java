package vn.trachnhiem.shared.offices;

import vn.trachnhiem.shared.identity.AgencyId;

/** Asks what the register says of one agency today. */
public record AskOffices(AgencyId agency) {}
