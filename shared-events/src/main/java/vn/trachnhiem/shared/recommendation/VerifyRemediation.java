package vn.trachnhiem.shared.recommendation;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.RecommendationId;

/** An inspector verifies or rejects the reported remediation. */
public record VerifyRemediation(RecommendationId recommendation, boolean verified, String grounds, Act act)
        implements Command {
    @Override
    public String subject() {
        return recommendation.value();
    }
}
