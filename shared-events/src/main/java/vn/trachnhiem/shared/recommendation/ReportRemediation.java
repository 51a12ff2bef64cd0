package vn.trachnhiem.shared.recommendation;

import java.util.List;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.evidence.FileRef;
import vn.trachnhiem.shared.identity.RecommendationId;

/** The addressee says what it did; amounts in đồng. */
public record ReportRemediation(
        RecommendationId recommendation, String text, long amountRecovered, List<FileRef> evidence, Act act)
        implements Command {
    @Override
    public String subject() {
        return recommendation.value();
    }
}
