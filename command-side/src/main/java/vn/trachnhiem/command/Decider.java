package vn.trachnhiem.command;

import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.Event;

/** The rule of one act: a pure function of the command, the subject's state, and the rules in force. */
@FunctionalInterface
public interface Decider<C extends Command, S extends State<S, E>, E extends Event> {
    Decision<E> decide(C command, S state, Rules rules);
}
