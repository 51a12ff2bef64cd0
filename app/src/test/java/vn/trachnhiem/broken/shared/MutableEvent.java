package vn.trachnhiem.broken.shared;

import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Event;

/** Breaks: an event is a record. */
final class MutableEvent implements Event {
    private final Act act;

    MutableEvent(Act act) {
        this.act = act;
    }

    @Override
    public Act act() {
        return act;
    }

    @Override
    public String subject() {
        return "";
    }
}
