package vn.trachnhiem.query.attribution;

import java.util.List;
import vn.trachnhiem.shared.policy.Answer;

/** All late days of a duty: calendar days from the day after the due date through completion, and the working ones. */
public record LateTotal(int days, Answer<Integer> workingDays, int outsideScore, Grounds grounds) {

    static LateTotal of(List<LateRun> runs) {
        return runs.stream().reduce(none(), LateTotal::plus, (one, other) -> one);
    }

    private static LateTotal none() {
        return new LateTotal(0, Answer.known(0), 0, Grounds.of(List.of(), Rule.R6));
    }

    private LateTotal plus(LateRun run) {
        return new LateTotal(
                days + run.days().count(),
                workingDays.flatMap(sum -> run.workingDays().map(more -> sum + more)),
                outsideScore + run.outsideScore(),
                grounds.and(run.grounds()));
    }
}
