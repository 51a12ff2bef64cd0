package vn.trachnhiem.shared;

/**
 * An accepted act: an immutable fact. Every event has a {@link WireName}; its components are plain values (texts, whole numbers within
 * ±(2^53−1), dates, instants in milliseconds, closed sets, and records and lists of these), so that every store keeps the same bytes.
 */
public interface Event {
    /** The act by which this became a fact. */
    Act act();

    /** The id of the subject to which it happened. */
    String subject();
}
