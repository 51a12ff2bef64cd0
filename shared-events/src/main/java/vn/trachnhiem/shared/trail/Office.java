package vn.trachnhiem.shared.trail;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.DocumentRef;
import vn.trachnhiem.shared.agency.TenureKind;
import vn.trachnhiem.shared.answer.AgencyLabel;
import vn.trachnhiem.shared.answer.EventLink;
import vn.trachnhiem.shared.answer.PersonLabel;
import vn.trachnhiem.shared.identity.TenureId;

/**
 * One tenure with what fell into it.
 *
 * @param vacant a stretch in which nobody answered (domain, R4); then there is no person
 * @param undetermined a stretch for which the ledger has no tenure (domain, R22)
 * @param until first day on which the person no longer answered
 * @param daysLate how many days late it was recorded
 * @param dueCount duties whose due date fell into the tenure
 * @param ownDays late days of defaults of this tenure; calendar days
 * @param inheritedDays late days in this tenure of duties taken over late; calendar days
 */
public record Office(
        @Nullable TenureId tenure,
        @Nullable PersonLabel person,
        AgencyLabel agency,
        @Nullable TenureKind kind,
        String title,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean vacant,
        boolean undetermined,
        @Nullable DocumentRef decision,
        long daysLate,
        boolean corrected,
        int dueCount,
        int doneInTime,
        int missed,
        int ownDays,
        int inheritedDays,
        List<EventLink> events) {}
