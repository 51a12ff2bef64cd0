package vn.trachnhiem.app.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.trachnhiem.shared.agency.HandoverItem;
import vn.trachnhiem.shared.agency.PrepareHandover;
import vn.trachnhiem.shared.agency.SignHandover;

/**
 * Where one head follows another, what is open is listed and the minutes are signed; one pair never signed. The last head of an agency that
 * ends hands over to the head of the one that goes on in its place, unless that is the same person.
 */
final class Handovers {
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 1);
    private static final String NEVER_SIGNED = "tenure-tp-phuc-yen.1";
    private static final int DAYS_TO_SIGN = 6;

    private final Setting setting;

    Handovers(Setting setting) {
        this.setting = setting;
    }

    /** To be told after all assignments of the story are in the docket. */
    void write() {
        setting.cast().tenures().stream()
                .filter(held -> held.until() != null && !held.until().isBefore(FIRST))
                .forEach(held -> successor(held).ifPresent(next -> hand(held, next)));
    }

    private Optional<Held> successor(Held outgoing) {
        return atTheSameAgency(outgoing).or(() -> atTheAgencyThatGoesOn(outgoing));
    }

    private Optional<Held> atTheAgencyThatGoesOn(Held outgoing) {
        return Optional.ofNullable(outgoing.until())
                .flatMap(until -> setting.docket()
                        .succession(outgoing.agency(), "*")
                        .map(Succession::receiver)
                        .flatMap(receiver -> setting.cast().headOf(receiver, until)))
                .filter(held -> !held.person().equals(outgoing.person()));
    }

    private Optional<Held> atTheSameAgency(Held outgoing) {
        return setting.cast().tenures().stream()
                .filter(held -> held.agency().equals(outgoing.agency())
                        && !held.person().equals(outgoing.person()))
                .filter(held -> outgoing.until() != null && !held.from().isBefore(outgoing.until()))
                .findFirst();
    }

    private void hand(Held outgoing, Held incoming) {
        LocalDate until = Objects.requireNonNull(outgoing.until());
        boolean goesOn = !incoming.agency().equals(outgoing.agency());
        LocalDate day = setting.calendar().onOrAfter(goesOn ? until : incoming.from());
        setting.script()
                .add(new PrepareHandover(
                        outgoing.agency(),
                        outgoing.tenure(),
                        items(outgoing, goesOn ? until.minusDays(1) : day),
                        Occasion.of(
                                        setting.cast().registry(day),
                                        day,
                                        Hours.LATE,
                                        "handover/" + outgoing.tenure().value())
                                .act()));
        if (!outgoing.tenure().value().equals(NEVER_SIGNED)) {
            LocalDate known = incoming.recorded().isAfter(day) ? incoming.recorded() : day;
            sign(outgoing, incoming, setting.calendar().after(known, DAYS_TO_SIGN));
        }
    }

    private void sign(Held outgoing, Held incoming, LocalDate day) {
        setting.script()
                .add(new SignHandover(
                        outgoing.agency(),
                        outgoing.tenure(),
                        incoming.agency(),
                        incoming.tenure(),
                        setting.cast().staff("home-b", day).person(),
                        Occasion.of(
                                        setting.cast().registry(day),
                                        day,
                                        Hours.AFTERNOON,
                                        "handover-signed/" + outgoing.tenure().value())
                                .act()));
    }

    private List<HandoverItem> items(Held outgoing, LocalDate day) {
        return setting.docket().openOf(outgoing.agency(), day).stream()
                .map(duty -> new HandoverItem(duty.task(), state(duty, day), duty.dueOn()))
                .toList();
    }

    private static String state(Duty duty, LocalDate day) {
        LocalDate dueOn = duty.dueOn();
        if (dueOn == null) {
            return duty.field().equals(Standing.REPORTS) ? "OPEN" : "STANDING";
        }
        return dueOn.isBefore(day) ? "OVERDUE" : "OPEN";
    }
}
