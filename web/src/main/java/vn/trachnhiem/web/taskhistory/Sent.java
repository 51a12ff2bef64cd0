package vn.trachnhiem.web.taskhistory;

import org.jspecify.annotations.Nullable;
import vn.trachnhiem.web.acting.Typed;

/**
 * A form that was sent and not recorded: shown again with what was typed.
 *
 * @param act absent where nothing was sent
 * @param refused why it was not recorded, in words; empty where the form itself was not sound
 * @param status HTTP status of the answer
 */
public record Sent(@Nullable TaskAct act, Typed typed, String refused, int status) {
    static Sent nothing() {
        return new Sent(null, Typed.nothing(), "", 200);
    }

    /** What was typed into the form of this act; a fresh form for every other. */
    public Typed typedInto(TaskAct form) {
        return form == act ? typed : Typed.nothing();
    }
}
