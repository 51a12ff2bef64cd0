package vn.trachnhiem.broken.command.task;

import java.util.UUID;
import vn.trachnhiem.command.Decider;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.Event;

/** Breaks: to decide is a pure function. */
final class DiceDecider implements Decider<Command, LoggingState, Event> {
    @Override
    public Decision<Event> decide(Command command, LoggingState state, Rules rules) {
        return Decision.rejected(ActRejection.NOT_ENTITLED, UUID.randomUUID().toString());
    }
}
