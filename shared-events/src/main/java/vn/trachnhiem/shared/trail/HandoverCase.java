package vn.trachnhiem.shared.trail;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.DocumentRef;
import vn.trachnhiem.shared.answer.AgencyLabel;
import vn.trachnhiem.shared.answer.EventLink;
import vn.trachnhiem.shared.answer.PersonLabel;
import vn.trachnhiem.shared.answer.TimeStatus;
import vn.trachnhiem.shared.identity.TaskId;

/**
 * What was inherited or handed over at a change of office.
 *
 * @param received true where the trail's head took over, false where this head handed over
 * @param signedOn absent where the minutes were never signed; the list stands as computed
 */
public record HandoverCase(
        boolean received,
        AgencyLabel agency,
        @Nullable PersonLabel other,
        LocalDate preparedOn,
        @Nullable LocalDate signedOn,
        @Nullable DocumentRef minutes,
        List<Item> items,
        int standing,
        List<EventLink> events) {
    /**
     * One dated duty on the list.
     *
     * @param state OVERDUE or OPEN at the handover
     * @param days days late at the handover, or days left
     * @param after what became of it
     */
    public record Item(TaskId task, String code, String title, String state, long days, TimeStatus after) {}
}
