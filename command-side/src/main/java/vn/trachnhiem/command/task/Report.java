package vn.trachnhiem.command.task;

import java.time.LocalDate;
import java.util.Optional;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.task.TaskEvent.ReportSubmitted;

/** The report of one period as it stands. */
sealed interface Report {
    /**
     * What was handed in.
     *
     * @param number counts from 1 within the period
     */
    record Version(int number, Actor by, LocalDate submittedOn) {
        static Version from(ReportSubmitted e) {
            return new Version(e.version(), e.act().by(), e.act().effectiveOn());
        }
    }

    /** Nothing was handed in. */
    record Due() implements Report {}

    /** On its way to the recipient. */
    record Submitted(Version version) implements Report {}

    /** With the recipient since that day, the legal time of the report. */
    record Received(Version version, LocalDate receivedOn) implements Report {}

    /** The report counts. */
    record Accepted(Version version, LocalDate receivedOn) implements Report {}

    /** A new version is due. */
    record Returned(Version version, LocalDate receivedOn, LocalDate returnedOn) implements Report {}

    /** What was handed in last, and when it was received; absent where it was not. */
    default Optional<Received> receipt() {
        return switch (this) {
            case Due due -> Optional.empty();
            case Submitted submitted -> Optional.empty();
            case Received received -> Optional.of(received);
            case Accepted(var version, var on) -> Optional.of(new Received(version, on));
            case Returned(var version, var on, var back) -> Optional.of(new Received(version, on));
        };
    }

    default Report received(LocalDate on) {
        return switch (this) {
            case Due due -> due;
            case Submitted(var version) -> new Received(version, on);
            case Received(var version, var before) -> new Received(version, on);
            case Accepted(var version, var before) -> new Accepted(version, on);
            case Returned(var version, var before, var back) -> new Returned(version, on, back);
        };
    }

    default Report accepted() {
        return receipt()
                .<Report>map(r -> new Accepted(r.version(), r.receivedOn()))
                .orElse(this);
    }

    default Report returned(LocalDate on) {
        return receipt()
                .<Report>map(r -> new Returned(r.version(), r.receivedOn(), on))
                .orElse(this);
    }
}
