package vn.trachnhiem.shared.inspection;

import java.util.List;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.InspectionId;

/** The authority signs the conclusion in person; its findings become final. */
public record IssueConclusion(InspectionId inspection, List<Integer> sustained, Act act) implements Command {
    @Override
    public String subject() {
        return inspection.value();
    }
}
