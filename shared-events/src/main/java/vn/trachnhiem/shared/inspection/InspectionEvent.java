package vn.trachnhiem.shared.inspection;

import java.time.LocalDate;
import java.util.List;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Event;
import vn.trachnhiem.shared.WireName;
import vn.trachnhiem.shared.evidence.FileRef;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.InspectionId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.person.Ciphertext;

/** What happens in an inspection. */
public sealed interface InspectionEvent extends Event {
    InspectionId inspection();

    @Override
    default String subject() {
        return inspection().value();
    }

    /** An inspection was ordered. */
    @WireName("inspection.decided")
    record InspectionDecided(
            InspectionId inspection,
            AgencyId entity,
            String scope,
            InspectedPeriod period,
            GoverningLaw law,
            PersonId leader,
            List<PersonId> members,
            Act act)
            implements InspectionEvent {}

    /** Something was found about a past period; findings count from 1. */
    @WireName("inspection.finding-recorded")
    record FindingRecorded(
            InspectionId inspection,
            int finding,
            String text,
            String criteria,
            InspectedPeriod period,
            List<FileRef> evidence,
            Act act)
            implements InspectionEvent {}

    /** A person is to explain a finding. */
    @WireName("inspection.explanation-requested")
    record ExplanationRequested(
            InspectionId inspection,
            int finding,
            PersonId person,
            AgencyId agency,
            String points,
            LocalDate dueOn,
            Act act)
            implements InspectionEvent {}

    /** The person explained, in these words. */
    @WireName("inspection.explanation-submitted")
    record ExplanationSubmitted(
            InspectionId inspection, int finding, PersonId person, Ciphertext words, List<FileRef> evidence, Act act)
            implements InspectionEvent {}

    /** The authority decided on the explanation. */
    @WireName("inspection.explanation-assessed")
    record ExplanationAssessed(
            InspectionId inspection, int finding, PersonId person, ExplanationOutcome outcome, String grounds, Act act)
            implements InspectionEvent {}

    /** The conclusion was issued; the sustained findings are final, the others fell away. */
    @WireName("inspection.concluded")
    record InspectionConcluded(InspectionId inspection, List<Integer> sustained, Act act) implements InspectionEvent {}
}
