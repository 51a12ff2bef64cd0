package vn.trachnhiem.command.reorganisation;

import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.CHI;
import static vn.trachnhiem.command.Given.FINANCE;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.HOME_AFFAIRS;
import static vn.trachnhiem.command.Given.LETTER;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.command.Past;
import vn.trachnhiem.command.Remembered;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Event;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.ReorganisationId;
import vn.trachnhiem.shared.identity.TaskId;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.AgenciesMerged;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.ObligationSettled;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.OpenObligationsListed;
import vn.trachnhiem.shared.reorganisation.ReorganisationEvent.ReorganisationClosed;
import vn.trachnhiem.shared.task.TaskEvent.TaskAcknowledged;

/** Labour merges into health; it leaves a plan and a scheme open. */
final class GivenReorganisation {
    static final ReorganisationId REORGANISATION = new ReorganisationId("reorganisation-1");
    static final AgencyId LABOUR = new AgencyId("agency-labour");
    static final TaskId PLAN = new TaskId("task-plan");
    static final TaskId SCHEME = new TaskId("task-scheme");
    static final LocalDate EFFECTIVE = LocalDate.of(2025, 3, 1);
    static final Actor OFFICER = actor(CHI, HOME_AFFAIRS, Role.HOME_AFFAIRS_OFFICER);
    static final Actor LEDGER = actor(ANN, OFFICE, Role.LEDGER);

    private GivenReorganisation() {}

    /** An act of the officer on the day, by a letter. */
    static Act on(LocalDate day) {
        return by(OFFICER, day);
    }

    static Act by(Actor actor, LocalDate day) {
        return act(actor, day, day, LETTER, null);
    }

    static Act withoutDocument(LocalDate day) {
        return act(OFFICER, day);
    }

    /** A past in which these tasks were acknowledged, so they exist. */
    static Past known(TaskId... tasks) {
        return Remembered.of(Arrays.stream(tasks)
                .map(task -> new TaskAcknowledged(task, on(EFFECTIVE)))
                .toArray(Event[]::new));
    }

    static ReorganisationState unknown() {
        return new ReorganisationState.Undecided();
    }

    static ReorganisationState decided(ReorganisationEvent... events) {
        ReorganisationState state = unknown().evolve(merged());
        for (ReorganisationEvent event : events) {
            state = state.evolve(event);
        }
        return state;
    }

    static AgenciesMerged merged() {
        return new AgenciesMerged(REORGANISATION, List.of(LABOUR), HEALTH, on(EFFECTIVE));
    }

    static OpenObligationsListed listed(TaskId... open) {
        return new OpenObligationsListed(REORGANISATION, List.of(open), on(EFFECTIVE));
    }

    static ObligationSettled settled(TaskId task, @Nullable AgencyId receiver) {
        return new ObligationSettled(REORGANISATION, task, receiver, by(LEDGER, EFFECTIVE));
    }

    static ObligationSettled settled(TaskId task) {
        return settled(task, FINANCE);
    }

    static ReorganisationClosed closed() {
        return new ReorganisationClosed(REORGANISATION, on(EFFECTIVE));
    }
}
