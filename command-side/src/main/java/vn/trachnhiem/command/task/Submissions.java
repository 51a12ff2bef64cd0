package vn.trachnhiem.command.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.trachnhiem.shared.task.TaskEvent.CompletionReturned;
import vn.trachnhiem.shared.task.TaskEvent.CompletionSubmitted;

/** The results handed in so far, oldest first; at most the last one waits. */
record Submissions(List<Submission> all) {
    Submissions {
        all = List.copyOf(all);
    }

    static Submissions none() {
        return new Submissions(List.of());
    }

    int next() {
        return all.size() + 1;
    }

    Optional<Submission> numbered(int number) {
        return all.stream().filter(submission -> submission.number() == number).findFirst();
    }

    Optional<Submission> pending() {
        return numbered(all.size()).filter(last -> last.returnedOn() == null);
    }

    /** When the last one came back; a new one cannot be earlier. */
    Optional<LocalDate> lastReturn() {
        return numbered(all.size()).map(Submission::returnedOn);
    }

    Submissions with(CompletionSubmitted e) {
        return new Submissions(
                Stream.concat(all.stream(), Stream.of(Submission.from(e))).toList());
    }

    Submissions with(CompletionReturned e) {
        return changed(e.submission(), submission -> submission.returned(e.act().effectiveOn()));
    }

    Submissions received(int number, LocalDate corrected) {
        return changed(number, submission -> submission.received(corrected));
    }

    private Submissions changed(int number, UnaryOperator<Submission> change) {
        return new Submissions(all.stream()
                .map(submission -> submission.number() == number ? change.apply(submission) : submission)
                .toList());
    }
}
