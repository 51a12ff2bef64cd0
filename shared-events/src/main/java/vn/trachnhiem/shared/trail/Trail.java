package vn.trachnhiem.shared.trail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.answer.AgencyLabel;
import vn.trachnhiem.shared.answer.Cutoff;
import vn.trachnhiem.shared.answer.PersonLabel;

/**
 * The accountability trail of one head or one agency: offices, duties, late days and whose they are, findings with explanations,
 * handovers, and the events behind each line.
 *
 * @param person the person, for a person's trail
 * @param agency the agency, for an agency's trail
 * @param offices tenures: of the person, or at the agency, latest first
 * @param lines duties with their dates and status, latest due first
 * @param shares late days by whose they are, for the whole trail
 */
public record Trail(
        Cutoff cutoff,
        @Nullable PersonLabel person,
        @Nullable AgencyLabel agency,
        List<Office> offices,
        Figures figures,
        List<LateShare> shares,
        List<TrailLine> lines,
        List<FindingCase> findings,
        List<HandoverCase> handovers,
        List<TimelineEntry> timeline) {}
