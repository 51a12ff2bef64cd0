package vn.trachnhiem.command;

import java.util.List;
import java.util.stream.Stream;
import vn.trachnhiem.shared.Event;

/**
 * What the ledger holds of subjects other than the one that decides. A decider asks it only for what cannot become untrue any more, such
 * as that a conclusion was issued; so no transaction over two subjects is needed (ADR 0011).
 */
public interface Past {
    /** The events of a subject, in order; none where the ledger does not know it. */
    List<Event> of(String subject);

    /** Whether nothing at all is recorded. */
    boolean isEmpty();

    /** The events of one kind of a subject, in order. */
    default <E extends Event> Stream<E> of(String subject, Class<E> kind) {
        return of(subject).stream().filter(kind::isInstance).map(kind::cast);
    }
}
