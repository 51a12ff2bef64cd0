package vn.trachnhiem.app.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How each fate of a dated task comes about, act by act. */
final class FollowUpTales {
    private final Setting setting;
    private final Calendar calendar;
    private final FollowUpActs acts;

    FollowUpTales(Setting setting) {
        this.setting = setting;
        this.calendar = setting.calendar();
        this.acts = new FollowUpActs(setting);
    }

    void tell(FollowUp task) {
        LocalDate assigned = task.source().date();
        acts.assign(task, assigned);
        acts.acknowledge(task, calendar.after(assigned, 1));
        LocalDate end = course(task, assigned);
        setting.docket().add(new Duty(task.task(), task.field(), task.lead(), assigned, end, task.dueOn()));
    }

    private @Nullable LocalDate course(FollowUp task, LocalDate assigned) {
        LocalDate due = task.dueOn();
        return switch (task.fate()) {
            case ON_TIME -> {
                progress(task, assigned, 50);
                yield done(task, calendar.onOrBefore(due.minusDays(task.days(0, 14))));
            }
            case LATE -> {
                progress(task, assigned, 40);
                yield done(task, calendar.onOrAfter(due.plusDays(task.days(1, 55))));
            }
            case RETURNED -> returned(task, due);
            case EXTENDED_BEFORE -> extended(task, due.minusDays(8), calendar.onOrBefore(due.minusDays(2)), -3);
            case EXTENDED_AFTER -> extended(task, due.plusDays(6), calendar.onOrAfter(due.plusDays(12)), 2);
            case REFUSED -> refused(task, due);
            case OVERDUE -> {
                progress(task, assigned, task.days(10, 70));
                yield null;
            }
            case OVERDUE_RETURNED -> {
                acts.giveBack(task, 1, calendar.onOrAfter(due.plusDays(3)));
                yield null;
            }
            case OPEN -> null;
            case CANCELLED -> acts.cancel(task, calendar.after(assigned, 12));
            case LEFT -> {
                progress(task, assigned, 20);
                yield null;
            }
        };
    }

    private void progress(FollowUp task, LocalDate assigned, int percent) {
        acts.progress(task, calendar.onOrAfter(assigned.plusDays(7)), percent);
    }

    private LocalDate done(FollowUp task, LocalDate day) {
        return acts.finish(task, 1, day);
    }

    private LocalDate returned(FollowUp task, LocalDate due) {
        LocalDate back = acts.giveBack(task, 1, calendar.onOrBefore(due.minusDays(9)));
        return acts.finish(task, 2, calendar.onOrAfter(back.plusDays(task.days(4, 16))));
    }

    private LocalDate extended(FollowUp task, LocalDate asked, LocalDate decided, int daysFromNewDue) {
        LocalDate newDue = task.dueOn().plusDays(30);
        acts.askForMore(task, calendar.onOrBefore(asked), newDue);
        acts.grant(task, decided, newDue);
        return acts.finish(task, 1, calendar.onOrAfter(newDue.plusDays(daysFromNewDue)));
    }

    private LocalDate refused(FollowUp task, LocalDate due) {
        acts.askForMore(task, calendar.onOrBefore(due.minusDays(5)), due.plusDays(30));
        acts.refuse(task, calendar.onOrBefore(due.minusDays(1)));
        return acts.finish(task, 1, calendar.onOrAfter(due.plusDays(task.days(3, 25))));
    }
}
