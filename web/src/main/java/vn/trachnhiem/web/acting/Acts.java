package vn.trachnhiem.web.acting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.DocumentRef;
import vn.trachnhiem.web.asking.Choice;
import vn.trachnhiem.web.format.Formats;
import vn.trachnhiem.web.signin.SignedIn;

/** The circumstances of an act: as typed where the form asks, else today, in person, now by the clock at the edge. */
@Component("acts")
public class Acts {
    private static final DocumentRef STAND_IN = new DocumentRef("?", LocalDate.EPOCH);

    private final Clock clock;

    public Acts(@Qualifier("edgeClock") Clock clock) {
        this.clock = clock;
    }

    /** The capacities that a form offers. */
    public List<Capacity> getCapacities() {
        return List.of(Capacity.values());
    }

    /** The act of somebody who sent a form. */
    public Act of(Typed typed, SignedIn by) {
        return act(typed, by, typed.key());
    }

    /** One of several acts that a form makes; the part tells them apart. */
    public Act partOf(Typed typed, SignedIn by, String part) {
        return act(typed, by, typed.key() + "/" + part);
    }

    /** An act without a form, today. */
    public Act now(SignedIn by, String key) {
        return act(Typed.nothing(), by, key);
    }

    /** The person is part of the key: a key guessed or copied from somebody else's form names another act. */
    private Act act(Typed typed, SignedIn by, String key) {
        Instant now = clock.instant();
        LocalDate effective = typed.dateOrNone("effectiveOn");
        return new Act(
                by.actor(),
                Objects.requireNonNullElse(Choice.of(Capacity.class, typed.value("capacity")), Capacity.DIRECT),
                documentOrNone(typed, "document"),
                effective == null ? LocalDate.ofInstant(now, Formats.PROVINCE) : effective,
                now,
                typed.textOrNone("reason"),
                by.actor().person().value() + "/" + key);
    }

    /** A document that must be named: its number and date stand in two fields. */
    public static DocumentRef document(Typed typed, String field) {
        String number = typed.text(field + "Number");
        LocalDate date = typed.date(field + "Date");
        return number.isEmpty() ? STAND_IN : new DocumentRef(number, date);
    }

    /** A document that may be left out, but not by half. */
    public static @Nullable DocumentRef documentOrNone(Typed typed, String field) {
        boolean none = typed.value(field + "Number").isEmpty()
                && typed.value(field + "Date").isEmpty();
        return none ? null : document(typed, field);
    }
}
