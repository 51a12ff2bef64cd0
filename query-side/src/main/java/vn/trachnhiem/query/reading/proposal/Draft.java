package vn.trachnhiem.query.reading.proposal;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.reading.Bound;
import vn.trachnhiem.shared.reading.Deadline;
import vn.trachnhiem.shared.reading.Span;
import vn.trachnhiem.shared.reading.Why;

/**
 * An obligation before its register-wide checks.
 *
 * @param content the words that say what is to be done
 */
record Draft(
        String path,
        Span anchor,
        Span content,
        Bound bound,
        Roles roles,
        List<Deadline> deadlines,
        @Nullable String deliverable,
        Set<Why> why) {}
