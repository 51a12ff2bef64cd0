package vn.trachnhiem.query.inspections;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.register.EventMark;
import vn.trachnhiem.shared.DocumentRef;
import vn.trachnhiem.shared.evidence.FileRef;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.InspectionId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.inspection.ExplanationOutcome;
import vn.trachnhiem.shared.inspection.GoverningLaw;
import vn.trachnhiem.shared.inspection.InspectedPeriod;
import vn.trachnhiem.shared.person.Ciphertext;

/** One inspection with its findings, the explanations beside them, and the conclusion. */
public record InspectionRow(
        InspectionId inspection,
        AgencyId entity,
        String scope,
        InspectedPeriod period,
        GoverningLaw law,
        PersonId leader,
        List<PersonId> members,
        LocalDate decidedOn,
        @Nullable DocumentRef decision,
        List<Finding> findings,
        List<Explanation> explanations,
        @Nullable Conclusion conclusion,
        List<EventMark> events) {
    /** What was found about a past period. */
    public record Finding(
            int number,
            String text,
            String criteria,
            InspectedPeriod period,
            List<FileRef> evidence,
            LocalDate recordedOn,
            EventMark event) {}

    /** What a person was asked, said, and what was made of it. */
    public record Explanation(
            int finding,
            PersonId person,
            AgencyId agency,
            String points,
            LocalDate requestedOn,
            LocalDate dueOn,
            EventMark requested,
            @Nullable Words words,
            @Nullable Assessment assessment) {}

    /** The person's own words, encrypted. */
    public record Words(Ciphertext text, List<FileRef> evidence, LocalDate on, EventMark event) {}

    /** What the authority made of an explanation. */
    public record Assessment(ExplanationOutcome outcome, String grounds, LocalDate on, EventMark event) {}

    /** The issued conclusion; findings that it does not sustain fell away. */
    public record Conclusion(
            @Nullable DocumentRef document,
            LocalDate on,
            PersonId signatory,
            List<Integer> sustained,
            EventMark event) {}
}
