package vn.trachnhiem.shared.recommendation;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.RecommendationId;
import vn.trachnhiem.shared.identity.ReorganisationId;

/** Moves an open recommendation to its receiver in a reorganisation; what was reported and verified stays. */
public record TransferRecommendation(
        RecommendationId recommendation, AgencyId receiver, ReorganisationId reorganisation, Act act)
        implements Command {
    @Override
    public String subject() {
        return recommendation.value();
    }
}
