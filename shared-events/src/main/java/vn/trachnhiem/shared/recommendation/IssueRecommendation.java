package vn.trachnhiem.shared.recommendation;

import java.time.LocalDate;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.InspectionId;
import vn.trachnhiem.shared.identity.RecommendationId;

/** Issues a recommendation of a conclusion to an agency, with a deadline. */
public record IssueRecommendation(
        RecommendationId recommendation,
        InspectionId inspection,
        int finding,
        AgencyId addressee,
        RecommendationKind kind,
        String text,
        long amountDue,
        LocalDate dueOn,
        Act act)
        implements Command {
    @Override
    public String subject() {
        return recommendation.value();
    }
}
