package vn.trachnhiem.app.observing;

/**
 * How far something is behind the newest event.
 *
 * @param events events that it has not taken
 * @param seconds age of the oldest of them by its recorded time; 0 where there is none
 */
public record Lag(long events, double seconds) {
    static final Lag NONE = new Lag(0, 0);
}
