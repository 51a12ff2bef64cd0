package vn.trachnhiem.app.sample;

import java.time.LocalTime;

/** Parts of a working day in which the offices of the sample record; an act's place within its part follows from its key. */
enum Hours {
    /** Before the counters open. */
    OPENING(7, 30, 20),
    EARLY(8, 0, 80),
    MORNING(9, 30, 110),
    AFTERNOON(13, 30, 80),
    LATE(15, 0, 100);

    private final LocalTime from;
    private final int minutes;

    Hours(int hour, int minute, int minutes) {
        this.from = LocalTime.of(hour, minute);
        this.minutes = minutes;
    }

    /** When the part begins. */
    LocalTime start() {
        return from;
    }

    /** The same time for the same key, wherever and whenever the sample is loaded. */
    LocalTime of(String key) {
        return from.plusSeconds(Math.floorMod(key.hashCode(), minutes * 60));
    }
}
