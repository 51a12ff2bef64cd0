package vn.trachnhiem.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.trachnhiem.shared.identity.AgencyId;

/** All assignments of the story, and who leads each on a day. */
final class Docket {
    private final List<Duty> duties = new ArrayList<>();
    private final List<Succession> successions;

    Docket() {
        Map<String, LocalDate> settled = Row.of("reorganisations.csv").stream()
                .collect(Collectors.toMap(row -> row.get("id"), row -> row.date("settled")));
        successions = Row.of("successions.csv").stream()
                .map(row -> new Succession(
                        row.get("agency"),
                        row.get("field"),
                        row.given("receiver").map(Cast::agency).orElse(null),
                        row.get("reorganisation"),
                        Objects.requireNonNull(settled.get(row.get("reorganisation")))))
                .sorted(Comparator.comparing(succession -> succession.field().equals("*")))
                .toList();
    }

    void add(Duty duty) {
        duties.add(duty);
    }

    Optional<Succession> succession(AgencyId ending, String field) {
        return successions.stream().filter(s -> s.isOf(ending, field)).findFirst();
    }

    /** Who leads on that day; empty where the obligation ended with its agency. */
    Optional<AgencyId> leadOn(AgencyId assigned, String field, LocalDate day) {
        return succession(assigned, field)
                .filter(s -> !day.isBefore(s.on()))
                .map(s -> Optional.ofNullable(s.receiver()))
                .orElse(Optional.of(assigned));
    }

    /** What the agency leads that is open on the day, whoever had it first. */
    List<Duty> openOf(AgencyId agency, LocalDate day) {
        return duties.stream()
                .filter(duty -> duty.isOpenOn(day))
                .filter(duty -> leadOn(duty.lead(), duty.field(), day)
                        .filter(agency::equals)
                        .isPresent())
                .toList();
    }

    /** What was assigned to the agency and is open on the day of its succession. */
    List<Duty> leftBy(AgencyId ending, LocalDate day) {
        return duties.stream()
                .filter(duty -> duty.lead().equals(ending) && duty.isOpenOn(day))
                .toList();
    }
}
