package vn.trachnhiem.app.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.Rejection;

/** The whole story: chapters add their acts in any order, and it is told in the order of time, as it would have been recorded. */
final class Script {
    private final List<Step> steps = new ArrayList<>();

    void add(Command command) {
        steps.add(new Step.Tell(command));
    }

    void addOnceReady(Command command, Rejection notYet) {
        steps.add(new Step.RecordOnceReady(command, notYet));
    }

    void awaitRefusal(Command impossible, Rejection reason) {
        steps.add(new Step.AwaitRefusal(impossible, reason));
    }

    /** Acts of the same moment keep the order in which they were added. */
    List<Step> inOrder() {
        return steps.stream().sorted(Comparator.comparing(Step::at)).toList();
    }
}
