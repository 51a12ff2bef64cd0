package vn.trachnhiem.app.sample;

import java.time.LocalDate;
import vn.trachnhiem.shared.DocumentRef;
import vn.trachnhiem.shared.directive.ReformArea;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.TaskId;

/**
 * A dated task out of a follow-up document of the story.
 *
 * @param symbol of the document that is to come of it, such as {@code BC}
 * @param spread between 0 and 1: where within its fate's leeway this task lies
 */
record FollowUp(
        String key,
        String title,
        String field,
        AgencyId lead,
        ReformArea area,
        String symbol,
        String deliverable,
        DocumentRef source,
        LocalDate dueOn,
        Fate fate,
        double spread) {
    TaskId task() {
        return TaskId.from(key);
    }

    /** A whole number of days between the two, by this task's lot. */
    int days(int least, int most) {
        return least + (int) Math.round(spread * (most - least));
    }
}
