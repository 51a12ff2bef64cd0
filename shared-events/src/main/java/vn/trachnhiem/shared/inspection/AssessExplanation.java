package vn.trachnhiem.shared.inspection;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.identity.InspectionId;
import vn.trachnhiem.shared.identity.PersonId;

/** The authority decides on an explanation, with a reason. */
public record AssessExplanation(
        InspectionId inspection, int finding, PersonId person, ExplanationOutcome outcome, String grounds, Act act)
        implements Command {
    @Override
    public String subject() {
        return inspection.value();
    }
}
