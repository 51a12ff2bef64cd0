package vn.trachnhiem.web.taskhistory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.trachnhiem.shared.answer.TimeStatus;
import vn.trachnhiem.shared.taskhistory.TaskHistory;
import vn.trachnhiem.shared.taskhistory.TaskHistory.HandedIn;
import vn.trachnhiem.shared.trail.TrailLine;
import vn.trachnhiem.web.chart.Drawing;
import vn.trachnhiem.web.format.Formats;
import vn.trachnhiem.web.format.Words;

/** A task as its page shows it. */
public final class TaskView {
    private final TaskHistory task;
    private final Words words;
    private final Formats formats;

    TaskView(TaskHistory task, Words words, Formats formats) {
        this.task = task;
        this.words = words;
        this.formats = formats;
    }

    /** The duty that matters now: the first open one by its due date, else the latest. */
    public TrailLine line() {
        Comparator<TrailLine> byDue =
                Comparator.comparing(TrailLine::currentDue, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
        return task.lines().stream()
                .filter(line -> line.doneOn() == null && line.status() != TimeStatus.ENDED)
                .min(byDue)
                .orElseGet(() -> task.lines().stream().max(byDue).orElseThrow());
    }

    public boolean hasReports() {
        return task.lines().size() > 1 || line().year() != null;
    }

    public List<TrailLine> late() {
        return task.lines().stream().filter(line -> line.lateDays() > 0).toList();
    }

    /** The years whose report can still be sent. */
    public List<Integer> yearsOpen() {
        return task.lines().stream()
                .filter(line -> line.doneOn() == null && line.status() != TimeStatus.ENDED)
                .map(TrailLine::year)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    /** The years whose report waits, received or not. */
    public List<Integer> yearsWaiting(boolean received) {
        return task.pendingReports().stream()
                .filter(report -> report.received() == received)
                .map(TaskHistory.PendingReport::year)
                .sorted()
                .toList();
    }

    /** What became of something handed in. */
    public String fate(HandedIn handedIn) {
        if (handedIn.acceptedOn() != null) {
            return words.say("handed-in.accepted", formats.date(handedIn.acceptedOn()));
        }
        if (handedIn.returnedOn() != null) {
            return words.say("handed-in.returned", formats.date(handedIn.returnedOn()));
        }
        return words.say(handedIn.receivedOn() == null ? "handed-in.sent" : "handed-in.waiting");
    }

    public Drawing deadlines() {
        return DeadlineChart.of(task, line(), words, formats);
    }

    /** Whether there is a due date to draw. */
    public boolean hasDeadlines() {
        return line().originalDue() != null && line().year() == null;
    }
}
