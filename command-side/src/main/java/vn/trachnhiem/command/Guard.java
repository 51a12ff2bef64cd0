package vn.trachnhiem.command;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.command.Decision.Rejected;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Event;
import vn.trachnhiem.shared.Rejection;
import vn.trachnhiem.shared.Role;

/** The guards of an act, read from top to bottom: the first that fails is the reason of the rejection. */
public final class Guard<E extends Event> {
    private final Act act;
    private @Nullable Rejected<E> failure;

    private Guard(Act act) {
        this.act = act;
    }

    /** Starts with what holds for every act: who may do it, and that a late record has its document and reason (domain, E.2). */
    public static <E extends Event> Guard<E> of(Act act, Rules rules, Role... entitled) {
        return new Guard<E>(act)
                .unless(Arrays.stream(entitled).anyMatch(act.by()::is), ActRejection.NOT_ENTITLED)
                .justifiedIf(rules.recordedLate(act));
    }

    /** What is recorded late needs its document and reason. */
    public Guard<E> justifiedIf(boolean late) {
        return when(late && act.document() == null, ActRejection.LATE_WITHOUT_DOCUMENT)
                .when(late && isBlank(act.reason()), ActRejection.LATE_WITHOUT_REASON);
    }

    /** The act can be recorded only once it has happened. */
    public Guard<E> hasHappened() {
        return when(act.effectiveOn().isAfter(act.recordedOn()), ActRejection.EFFECTIVE_IN_FUTURE);
    }

    /** The act cannot be effective before what it follows from. */
    public Guard<E> notBefore(LocalDate cause) {
        return when(act.effectiveOn().isBefore(cause), ActRejection.BEFORE_ITS_CAUSE);
    }

    /** The act needs the number and date of a document. */
    public Guard<E> byDocument() {
        return when(act.document() == null, ActRejection.DOCUMENT_MISSING);
    }

    /** A text for people must say something. */
    public Guard<E> says(@Nullable String text) {
        return when(isBlank(text), ActRejection.TEXT_MISSING);
    }

    public Guard<E> unless(boolean holds, Rejection reason, String... arguments) {
        return when(!holds, reason, arguments);
    }

    public Guard<E> when(boolean broken, Rejection reason, String... arguments) {
        if (broken && failure == null) {
            failure = new Rejected<>(reason, List.of(arguments));
        }
        return this;
    }

    /** Rejects: because of the first guard that failed, or else for this reason. */
    public Decision<E> reject(Rejection reason, String... arguments) {
        return failure != null ? failure : Decision.rejected(reason, arguments);
    }

    /** Accepts the event if every guard held. */
    public Decision<E> accept(Supplier<? extends E> event) {
        return failure != null ? failure : Decision.accepted(event.get());
    }

    /** Accepts the event if every guard held; there is nothing to record where what the act wants is so already. */
    public Decision<E> acceptUnless(boolean soAlready, Supplier<? extends E> event) {
        return failure == null && soAlready ? new Decision.Nothing<>() : accept(event);
    }

    /** Accepts the events if every guard held. */
    public Decision<E> acceptAll(Supplier<List<E>> events) {
        return failure != null ? failure : new Decision.Accepted<>(events.get());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
