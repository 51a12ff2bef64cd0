package vn.trachnhiem.query.reading.proposal;

import java.util.List;
import vn.trachnhiem.shared.reading.Party;

/** The parties of one cell by what they do. */
record Shares(List<Party> leads, List<Party> coordinators) {}
