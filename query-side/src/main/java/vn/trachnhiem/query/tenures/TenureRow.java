package vn.trachnhiem.query.tenures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.query.register.EventMark;
import vn.trachnhiem.shared.DocumentRef;
import vn.trachnhiem.shared.agency.HandoverItem;
import vn.trachnhiem.shared.agency.TenureEnd;
import vn.trachnhiem.shared.agency.TenureKind;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.identity.TenureId;

/**
 * One interval in which a person answers for an agency (domain, R2).
 *
 * @param until first day on which the person no longer answers; absent while it lasts
 * @param daysLate how many calendar days after its effective date it was recorded
 * @param corrected whether its dates were corrected
 * @param handover what was handed over at its end
 */
public record TenureRow(
        TenureId tenure,
        AgencyId agency,
        PersonId person,
        TenureKind kind,
        String title,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable DocumentRef decision,
        long daysLate,
        @Nullable TenureEnd end,
        boolean corrected,
        @Nullable Handover handover,
        List<EventMark> events) {
    /**
     * The handover at the end of a tenure.
     *
     * @param incoming tenure of who took over; absent until the minutes are signed
     */
    public record Handover(
            LocalDate preparedOn,
            List<HandoverItem> items,
            @Nullable LocalDate signedOn,
            @Nullable DocumentRef minutes,
            @Nullable TenureId incoming,
            @Nullable PersonId witness) {}

    /** The tenure as far as its agency exists; empty where it would begin with or after the end, absent for an agency that goes on. */
    public Optional<TenureRow> before(@Nullable LocalDate agencyEnds) {
        if (agencyEnds == null || (until != null && !until.isAfter(agencyEnds))) {
            return Optional.of(this);
        }
        return from.isBefore(agencyEnds)
                ? Optional.of(with(from, agencyEnds, end, corrected, events))
                : Optional.empty();
    }

    TenureRow with(
            LocalDate starts,
            @Nullable LocalDate ends,
            @Nullable TenureEnd cause,
            boolean isCorrected,
            List<EventMark> marks) {
        return new TenureRow(
                tenure,
                agency,
                person,
                kind,
                title,
                starts,
                ends,
                decision,
                daysLate,
                cause,
                isCorrected,
                handover,
                marks);
    }

    TenureRow with(Handover handedOver, List<EventMark> marks) {
        return new TenureRow(
                tenure,
                agency,
                person,
                kind,
                title,
                from,
                until,
                decision,
                daysLate,
                end,
                corrected,
                handedOver,
                marks);
    }
}
