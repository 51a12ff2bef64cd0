package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One duty on one business day with all that judges it: what every rule starts from. */
record Case(DutyOn course, Posts posts, Terms terms) {

    static Case of(Duty duty, Posts posts, Terms terms, LocalDate on) {
        return new Case(DutyOn.of(duty, on), posts, terms);
    }

    Duty duty() {
        return course.duty();
    }

    LocalDate on() {
        return course.on();
    }

    Optional<Submission> accepted() {
        return course.accepted();
    }

    List<Spell> spells() {
        return course.spells();
    }

    Holder holderOn(LocalDate day) {
        return posts.holderOn(duty().leadOn(day).agencyId(), day);
    }

    /** Who was in post at the leading agency, through all of these days. */
    List<Run<Holder>> holdersIn(Days days) {
        return Run.of(days, this::holderOn, this::nextChange);
    }

    private LocalDate nextChange(LocalDate day) {
        var lead = duty().nextLeadAfter(day);
        var holder = posts.nextChangeAfter(duty().leadOn(day).agencyId(), day);
        return lead.isBefore(holder) ? lead : holder;
    }
}
