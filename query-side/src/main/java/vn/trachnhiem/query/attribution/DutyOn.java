package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A duty as it stood on a business day. */
record DutyOn(Duty duty, LocalDate on) {

    static DutyOn of(Duty duty, LocalDate on) {
        return new DutyOn(FactsOn.of(duty, on), on);
    }

    Optional<Submission> accepted() {
        return duty.submissions().stream()
                .filter(Submission::isAccepted)
                .min(Comparator.comparing(Submission::receivedOn));
    }

    /** The result that waits for confirmation, if none has been accepted. */
    Optional<Submission> pending() {
        return accepted().isPresent()
                ? Optional.empty()
                : duty.submissions().stream()
                        .filter(Submission::isPending)
                        .max(Comparator.comparing(Submission::receivedOn));
    }

    /**
     * The last day that can count as late: the receipt of the accepted result, else of the one that waits for
     * confirmation (the wait is the office's, R15; a return lets all days count), else the eve of the end, else today.
     */
    LocalDate lastCounted() {
        return accepted().map(Submission::receivedOn).orElseGet(this::lastCountedWhileOpen);
    }

    private LocalDate lastCountedWhileOpen() {
        var ending = duty.ending();
        var lastOwed = ending == null ? on : ending.on().minusDays(1);
        return pending()
                .map(Submission::receivedOn)
                .filter(day -> day.isBefore(lastOwed))
                .orElse(lastOwed);
    }

    /** The due date that holds at the end of the count. */
    Optional<DueInForce> due() {
        return DueInForce.on(duty, lastCounted());
    }

    List<Spell> spells() {
        return Spell.of(this);
    }
}
