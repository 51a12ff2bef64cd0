package vn.trachnhiem.broken.command.task;

import java.util.logging.Logger;
import vn.trachnhiem.command.State;
import vn.trachnhiem.shared.Event;

/** Breaks: to evolve is a pure function. */
final class LoggingState implements State<LoggingState, Event> {
    private static final Logger LOG = Logger.getLogger("state");

    @Override
    public LoggingState evolve(Event event) {
        LOG.info(event::subject);
        return this;
    }
}
