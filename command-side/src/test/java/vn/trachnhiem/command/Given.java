package vn.trachnhiem.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.DocumentRef;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.inspection.GoverningLaw;

/** Who acts, when and how, in the tests of deciders. */
public final class Given {
    public static final AgencyId OFFICE = new AgencyId("agency-office");
    public static final AgencyId HEALTH = new AgencyId("agency-health");
    public static final AgencyId FINANCE = new AgencyId("agency-finance");
    public static final AgencyId HOME_AFFAIRS = new AgencyId("agency-home-affairs");
    public static final AgencyId INSPECTORATE = new AgencyId("agency-inspectorate");
    public static final PersonId ANN = new PersonId("person-ann");
    public static final PersonId BEN = new PersonId("person-ben");
    public static final PersonId CHI = new PersonId("person-chi");
    public static final LocalDate TODAY = LocalDate.of(2024, 3, 14);
    public static final DocumentRef LETTER = new DocumentRef("12/VP-TH", TODAY);

    private static final NavigableMap<LocalDate, GoverningLaw> LAWS = new TreeMap<>(Map.of(
            LocalDate.of(2011, 7, 1), GoverningLaw.LAW_2010,
            LocalDate.of(2023, 7, 1), GoverningLaw.LAW_2022,
            LocalDate.of(2025, 7, 1), GoverningLaw.LAW_2025));

    private static final AtomicInteger KEYS = new AtomicInteger();

    private Given() {}

    /** Rules of the tests: one extension; an act is late when recorded more than one day after it was effective. */
    public static Rules rules() {
        return new Rules() {
            @Override
            public boolean recordedLate(Act act) {
                return act.daysLate() > 1;
            }

            @Override
            public int extensionsAllowed(LocalDate on) {
                return 1;
            }

            @Override
            public Optional<GoverningLaw> governingLaw(LocalDate decidedOn) {
                return Optional.ofNullable(LAWS.floorEntry(decidedOn)).map(Map.Entry::getValue);
            }
        };
    }

    public static Actor actor(PersonId person, AgencyId agency, Role... roles) {
        return new Actor(person, agency, List.of(roles));
    }

    /** An act of today, recorded today, without a document. */
    public static Act act(Actor by) {
        return act(by, TODAY, TODAY, null, null);
    }

    public static Act act(Actor by, LocalDate effectiveOn) {
        return act(by, effectiveOn, effectiveOn, null, null);
    }

    public static Act act(
            Actor by,
            LocalDate effectiveOn,
            LocalDate recordedOn,
            @Nullable DocumentRef document,
            @Nullable String reason) {
        Instant at = recordedOn
                .atTime(LocalTime.NOON)
                .atZone(ZoneId.of("Asia/Ho_Chi_Minh"))
                .toInstant();
        return new Act(by, Capacity.DIRECT, document, effectiveOn, at, reason, "key-" + KEYS.incrementAndGet());
    }
}
