package vn.trachnhiem.query.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Event;

/**
 * One kind of thing that the read side remembers: a pure fold of events into rows. The writer keeps every version of a row with the
 * positions between which it held.
 *
 * @param <R> the row, a record of plain values
 */
public interface Register<R> {
    /** Name of its table. */
    String table();

    /** The row's class. */
    Class<R> rowType();

    /** Keys of the rows that the event touches; mostly none or one. */
    List<String> keys(Event event);

    /** The row after the event; {@code row} is null where there was none. */
    R fold(@Nullable R row, String key, Recorded recorded);
}
