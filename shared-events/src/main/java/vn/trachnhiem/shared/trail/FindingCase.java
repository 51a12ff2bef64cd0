package vn.trachnhiem.shared.trail;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.DocumentRef;
import vn.trachnhiem.shared.answer.AgencyLabel;
import vn.trachnhiem.shared.answer.EventLink;
import vn.trachnhiem.shared.answer.PersonLabel;
import vn.trachnhiem.shared.answer.TimeStatus;
import vn.trachnhiem.shared.identity.InspectionId;
import vn.trachnhiem.shared.identity.RecommendationId;
import vn.trachnhiem.shared.inspection.ExplanationOutcome;
import vn.trachnhiem.shared.recommendation.RecommendationKind;

/**
 * A finding beside the explanations of those whose period it was.
 *
 * @param heads heads of the inspected period, each with the part that was theirs (domain, R19)
 * @param sustained whether the conclusion kept it; absent before the conclusion
 * @param remedies recommendations that follow from it, with today's head who has to remedy
 */
public record FindingCase(
        InspectionId inspection,
        int number,
        String scope,
        String text,
        String criteria,
        AgencyLabel agency,
        LocalDate from,
        LocalDate to,
        @Nullable DocumentRef conclusion,
        @Nullable LocalDate concludedOn,
        @Nullable PersonLabel signatory,
        @Nullable Boolean sustained,
        List<Part> heads,
        List<Explanation> explanations,
        List<Remedy> remedies,
        List<EventLink> events) {
    /** Whose part of the period. */
    public record Part(LateShare.Holder holder, @Nullable PersonLabel person, LocalDate from, LocalDate to) {}

    /** What a person was asked and said; the words verbatim, absent where none were given or the key was destroyed. */
    public record Explanation(
            PersonLabel person,
            LocalDate requestedOn,
            LocalDate dueOn,
            @Nullable LocalDate submittedOn,
            @Nullable String words,
            int evidence,
            @Nullable ExplanationOutcome outcome,
            @Nullable String grounds,
            List<EventLink> events) {}

    /** A recommendation and who has to remedy now. */
    public record Remedy(
            RecommendationId recommendation,
            String text,
            RecommendationKind kind,
            long amountDue,
            long amountRecovered,
            LocalDate dueOn,
            @Nullable LocalDate doneOn,
            TimeStatus status,
            AgencyLabel addressee,
            @Nullable PersonLabel head,
            List<EventLink> events) {}
}
