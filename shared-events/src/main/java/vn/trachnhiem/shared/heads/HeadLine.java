package vn.trachnhiem.shared.heads;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.agency.AgencyKind;
import vn.trachnhiem.shared.agency.TenureKind;
import vn.trachnhiem.shared.answer.AgencyLabel;
import vn.trachnhiem.shared.answer.PersonLabel;
import vn.trachnhiem.shared.trail.LateShare;

/**
 * One head in post on the business date, or the lack of one.
 *
 * @param person absent where the post is vacant or undetermined
 * @param doneInTime duties with a due date done in time, in this person's time at this agency
 */
public record HeadLine(
        LateShare.Holder holder,
        @Nullable PersonLabel person,
        AgencyLabel agency,
        AgencyKind agencyKind,
        @Nullable TenureKind kind,
        @Nullable String title,
        @Nullable LocalDate since,
        int dueCount,
        int doneInTime,
        int doneLate,
        int openLate,
        int ownDays,
        int inheritedDays,
        int standing) {}
