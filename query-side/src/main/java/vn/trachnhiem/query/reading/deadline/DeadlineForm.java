package vn.trachnhiem.query.reading.deadline;

import java.util.List;
import vn.trachnhiem.query.reading.words.FoldedText;
import vn.trachnhiem.shared.reading.Deadline;

/** One way of stating a time limit. */
@FunctionalInterface
interface DeadlineForm {

    List<Deadline> in(FoldedText text, int start, int end);
}
