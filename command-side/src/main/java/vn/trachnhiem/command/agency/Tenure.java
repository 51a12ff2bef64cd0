package vn.trachnhiem.command.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.identity.TenureId;

/**
 * One person answering for the agency.
 *
 * @param ended whether its end is a recorded fact; the end of a term is only expected and may come earlier
 */
public record Tenure(TenureId id, PersonId person, Span span, boolean ended, Handover handover) {
    static Tenure of(TenureId id, PersonId person, Act act, @Nullable LocalDate until) {
        return new Tenure(id, person, new Span(act.effectiveOn(), until), false, new Handover.Unprepared());
    }

    boolean isOf(Actor actor) {
        return person.equals(actor.person());
    }

    boolean isOverOn(LocalDate day) {
        return ended || span.isOverOn(day);
    }

    boolean startsAfter(LocalDate day) {
        return span.from().isAfter(day);
    }

    Tenure endedOn(LocalDate day) {
        return new Tenure(id, person, new Span(span.from(), day), true, handover);
    }

    Tenure corrected(LocalDate from, @Nullable LocalDate until) {
        return new Tenure(id, person, new Span(from, until), until != null, handover);
    }

    Tenure with(Handover next) {
        return new Tenure(id, person, span, ended, next);
    }
}
