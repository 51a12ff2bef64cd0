package vn.trachnhiem.app.sample;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.agency.AgencyKind;
import vn.trachnhiem.shared.identity.AgencyId;
import vn.trachnhiem.shared.identity.PersonId;

/** Who is who in the sample. All persons are fictitious but the signatory of the directive. */
final class Cast {
    static final Actor LEDGER =
            new Actor(new PersonId("person-ledger"), new AgencyId("agency-ledger"), List.of(Role.LEDGER));
    static final AgencyId CHAIRMAN = agency("chu-tich-ubnd");
    static final AgencyId OFFICE = agency("vp-ubnd");
    static final AgencyId HOME_AFFAIRS = agency("so-noi-vu");
    static final AgencyId INSPECTORATE = agency("thanh-tra-tinh");

    /** Before the opening of the ledger: agencies that have existed all along. */
    private static final LocalDate OPENING = LocalDate.of(2022, 1, 1);

    private static final Set<AgencyKind> TASKED = EnumSet.of(
            AgencyKind.PROVINCIAL_DEPARTMENT, AgencyKind.DISTRICT, AgencyKind.CENTRAL_AGENCY, AgencyKind.COMMUNE);
    private static final List<Row> REORGANISATIONS = Row.of("reorganisations.csv");

    private final List<Row> agencies = Row.of("agencies.csv");
    private final List<Row> staff = Row.of("staff.csv");
    private final List<Held> tenures =
            Row.of("tenures.csv").stream().map(Held::from).toList();

    static AgencyId agency(String id) {
        return new AgencyId("agency-" + id);
    }

    /** Ids say nothing of the person. */
    static PersonId person(String code) {
        return PersonId.from("sample/" + code);
    }

    private static Actor actor(Row row) {
        return new Actor(
                person(row.get("person")),
                agency(row.get("agency")),
                row.list("roles").stream().map(Role::valueOf).toList());
    }

    /** A member of the staff by part, such as {@code officer-a}, who never changed office. */
    Actor staff(String part) {
        return staff(part, Calendar.END);
    }

    /** Who has the part on the day: in a merger the same person goes on for another agency. */
    Actor staff(String part, LocalDate day) {
        return staff.stream()
                .filter(row -> row.get("role").equals(part) && !row.date("from").isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Cast::actor)
                .orElseThrow(() -> new IllegalArgumentException("nobody is " + part + " on " + day));
    }

    /** Who enters agencies, persons and heads into the ledger on the day. */
    Actor registry(LocalDate day) {
        return staff("home-a", day);
    }

    /** The officer who handles the agency's tasks and reports. */
    Actor officerOf(AgencyId agency) {
        return staff("officer:" + agency.value().substring("agency-".length()));
    }

    List<Held> tenures() {
        return tenures;
    }

    Optional<Held> headOf(AgencyId agency, LocalDate day) {
        return tenures.stream()
                .filter(held -> held.agency().equals(agency) && held.covers(day))
                .findFirst();
    }

    /** The head of the agency, signed in, with more roles where the post brings them. */
    Actor head(AgencyId agency, LocalDate day, Role... more) {
        PersonId person = headOf(agency, day).orElseThrow().person();
        List<Role> roles =
                Stream.concat(Stream.of(Role.HEAD_OF_AGENCY), Stream.of(more)).toList();
        return new Actor(person, agency, roles);
    }

    Actor chiefOfOffice(LocalDate day) {
        return head(OFFICE, day, Role.CHIEF_OF_OFFICE);
    }

    Actor chiefInspector(LocalDate day) {
        return head(INSPECTORATE, day, Role.CHIEF_INSPECTOR);
    }

    /** The legal name. */
    String name(AgencyId agency) {
        return agencies.stream()
                .filter(row -> agency(row.get("id")).equals(agency))
                .map(row -> row.get("official"))
                .findFirst()
                .orElseThrow();
    }

    List<Row> agencies() {
        return agencies;
    }

    /** The 35 agencies whose heads the directive binds, in the order of the register. */
    List<AgencyId> bound() {
        return agencies.stream()
                .filter(row -> row.date("from").isBefore(OPENING))
                .filter(row -> isBound(AgencyKind.valueOf(row.get("kind"))))
                .map(row -> agency(row.get("id")))
                .toList();
    }

    /** The agencies that can be given a task on that day. */
    List<AgencyId> presentOn(LocalDate day) {
        return agencies.stream()
                .filter(row -> !row.date("from").isAfter(day))
                .filter(row -> TASKED.contains(AgencyKind.valueOf(row.get("kind"))))
                .map(row -> agency(row.get("id")))
                .filter(agency -> !hasEndedOn(agency, day))
                .toList();
    }

    /** Whether a text for {@code *}, for a kind of agency, or for one agency is for this one. */
    boolean isAddressed(AgencyId agency, String to) {
        return to.equals("*")
                || agency(to).equals(agency)
                || kindOf(agency).name().equals(to);
    }

    private AgencyKind kindOf(AgencyId agency) {
        return agencies.stream()
                .filter(row -> agency(row.get("id")).equals(agency))
                .map(row -> AgencyKind.valueOf(row.get("kind")))
                .findFirst()
                .orElseThrow();
    }

    private static boolean hasEndedOn(AgencyId agency, LocalDate day) {
        return REORGANISATIONS.stream()
                .filter(row -> !row.date("effective").isAfter(day))
                .anyMatch(row -> row.list("ending").stream().map(Cast::agency).anyMatch(agency::equals));
    }

    private static boolean isBound(AgencyKind kind) {
        return kind == AgencyKind.PROVINCIAL_DEPARTMENT
                || kind == AgencyKind.DISTRICT
                || kind == AgencyKind.CENTRAL_AGENCY;
    }
}
