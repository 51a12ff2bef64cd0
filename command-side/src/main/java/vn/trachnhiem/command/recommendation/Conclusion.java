package vn.trachnhiem.command.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.trachnhiem.command.Past;
import vn.trachnhiem.shared.identity.InspectionId;
import vn.trachnhiem.shared.inspection.InspectionEvent.InspectionConcluded;

/** What an inspection concluded: final once it is issued, so it may be read beside the recommendation that follows from it (ADR 0011). */
record Conclusion(LocalDate on, List<Integer> sustained) {
    static Optional<Conclusion> of(InspectionId inspection, Past past) {
        return past.of(inspection.value(), InspectionConcluded.class)
                .map(concluded -> new Conclusion(concluded.act().effectiveOn(), concluded.sustained()))
                .findFirst();
    }
}
