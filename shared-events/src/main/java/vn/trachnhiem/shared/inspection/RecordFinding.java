package vn.trachnhiem.shared.inspection;

import java.util.List;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.evidence.FileRef;
import vn.trachnhiem.shared.identity.InspectionId;

/** Records a finding inside the decided scope and period, with evidence. */
public record RecordFinding(
        InspectionId inspection,
        int finding,
        String text,
        String criteria,
        InspectedPeriod period,
        List<FileRef> evidence,
        Act act)
        implements Command {
    @Override
    public String subject() {
        return inspection.value();
    }
}
