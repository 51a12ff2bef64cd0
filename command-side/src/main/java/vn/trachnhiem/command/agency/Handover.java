package vn.trachnhiem.command.agency;

import java.time.LocalDate;

/** How far the handover of an outgoing head has come. */
public sealed interface Handover {
    /** Nothing is listed yet. */
    record Unprepared() implements Handover {}

    /** What is handed over is listed. */
    record Prepared(LocalDate on) implements Handover {}

    /** The minutes are signed. */
    record Signed() implements Handover {}
}
