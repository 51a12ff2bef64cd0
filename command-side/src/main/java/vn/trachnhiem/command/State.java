package vn.trachnhiem.command;

import vn.trachnhiem.shared.Event;

/** What a subject has to remember in order to decide: a pure fold of its events. */
public interface State<S extends State<S, E>, E extends Event> {
    S evolve(E event);
}
