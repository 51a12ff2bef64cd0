package vn.trachnhiem.command.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Guard;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.task.TaskEvent;
import vn.trachnhiem.shared.task.TaskRejection;

/** Guards that several acts on a task share: that it is there and has not ended, and that the right side acts. */
final class TaskGuards {
    private TaskGuards() {}

    /** The rest of a rule, once the task is known to be there. */
    @FunctionalInterface
    interface Rule {
        Decision<TaskEvent> decide(OpenTask task, Guard<TaskEvent> guard);
    }

    /** Nothing more is done on a task that has ended. */
    static Decision<TaskEvent> whileOpen(TaskState state, Guard<TaskEvent> guard, Rule rule) {
        return switch (state) {
            case TaskState.Unassigned() -> guard.reject(ActRejection.UNKNOWN_SUBJECT);
            case TaskState.Ended(var before) -> guard.reject(TaskRejection.ENDED);
            case OpenTask task -> rule.decide(task, guard);
        };
    }

    /** What was recorded wrongly stays wrong when the task ends, so it can be corrected afterwards too. */
    static Decision<TaskEvent> evenAfterTheEnd(TaskState state, Guard<TaskEvent> guard, Rule rule) {
        return switch (state) {
            case TaskState.Unassigned() -> guard.reject(ActRejection.UNKNOWN_SUBJECT);
            case TaskState.Ended(var before) -> rule.decide(before, guard);
            case OpenTask task -> rule.decide(task, guard);
        };
    }

    /** The lead performs, since the day it leads, and never the person who assigned (domain, E.1 point 1). */
    static Decision<TaskEvent> byLead(Act act, TaskState state, Rules rules, Rule rule) {
        Guard<TaskEvent> guard = Guard.of(act, rules, Role.AGENCY_OFFICER, Role.HEAD_OF_AGENCY);
        return whileOpen(state, guard, (task, entitled) -> {
            Parties parties = task.parties();
            entitled.unless(parties.isLead(act.by()), TaskRejection.NOT_LEAD)
                    .when(parties.assigned(act.by()), TaskRejection.ASSIGNER_PERFORMS)
                    .hasHappened()
                    .notBefore(parties.leadSince());
            return rule.decide(task, entitled);
        });
    }

    /** Who judges a result is neither of the lead, nor who handed it in, nor who assigned (domain, E.1 point 1). */
    static Guard<TaskEvent> confirms(Guard<TaskEvent> guard, Actor confirmer, Actor submitter, Parties parties) {
        boolean ofTheLead = parties.isLead(confirmer) || confirmer.agency().equals(submitter.agency());
        return guard.when(ofTheLead, TaskRejection.CONFIRMER_OF_THE_LEAD)
                .when(confirmer.person().equals(submitter.person()), TaskRejection.CONFIRMER_SUBMITTED)
                .when(parties.assigned(confirmer), TaskRejection.CONFIRMER_ASSIGNED);
    }

    /** A day of receipt lies between the submission and the day of recording. */
    static Guard<TaskEvent> received(Guard<TaskEvent> guard, LocalDate on, LocalDate submittedOn, Act act) {
        return guard.when(on.isBefore(submittedOn), TaskRejection.RECEIVED_BEFORE_SUBMITTED)
                .when(on.isAfter(act.recordedOn()), ActRejection.EFFECTIVE_IN_FUTURE);
    }

    /** A return, a refusal, a request say why. */
    static Guard<TaskEvent> grounded(Guard<TaskEvent> guard, @Nullable String grounds) {
        return guard.when(grounds == null || grounds.isBlank(), TaskRejection.GROUNDS_MISSING);
    }
}
