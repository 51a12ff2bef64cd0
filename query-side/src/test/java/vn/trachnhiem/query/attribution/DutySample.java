package vn.trachnhiem.query.attribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A task of So-X assigned on 01/4/2024 and due on 30/6/2024, to be varied by a test. */
final class DutySample {
    static final String SO_X = "So-X";
    static final String SO_Y = "So-Y";

    private final List<Lead> leads = new ArrayList<>();
    private final List<Extension> extensions = new ArrayList<>();
    private final List<Exclusion> exclusions = new ArrayList<>();
    private final List<Submission> submissions = new ArrayList<>();
    private final List<Coordination> coordinations = new ArrayList<>();
    private Duty.Kind kind = Duty.Kind.DATED;
    private Duty.Role role = Duty.Role.LEAD;
    private LocalDate assignedOn = day("01/04");
    private LocalDate registeredOn = day("01/04");
    private @Nullable LocalDate due = day("30/06");
    private @Nullable Ending ending;

    private DutySample() {
        leads.add(new Lead(SO_X, assignedOn, "e-lead"));
    }

    static DutySample duty() {
        return new DutySample();
    }

    /** dd/MM of 2024. */
    static LocalDate day(String dayAndMonth) {
        return LocalDate.of(
                2024, Integer.parseInt(dayAndMonth.substring(3)), Integer.parseInt(dayAndMonth.substring(0, 2)));
    }

    static @Nullable LocalDate dayOrNone(@Nullable String dayAndMonth) {
        return dayAndMonth == null ? null : day(dayAndMonth);
    }

    static Tenure head(String person, String from, @Nullable String toExclusive) {
        return tenure(SO_X, person, Tenure.Kind.HEAD, from, toExclusive);
    }

    static Tenure tenure(String agency, String person, Tenure.Kind kind, String from, @Nullable String toExclusive) {
        return new Tenure(
                "t-" + person, person, agency, kind, day(from), dayOrNone(toExclusive), "QĐ " + person, "e-" + person);
    }

    static Posts posts(Tenure... tenures) {
        return new Posts(List.of(tenures), List.of());
    }

    DutySample kind(Duty.Kind value) {
        kind = value;
        return this;
    }

    DutySample adviser() {
        role = Duty.Role.ADVISER;
        return this;
    }

    DutySample due(@Nullable String value) {
        due = dayOrNone(value);
        return this;
    }

    DutySample assigned(String on, String registered) {
        assignedOn = day(on);
        registeredOn = day(registered);
        return this;
    }

    DutySample transferred(String agency, String on) {
        leads.add(new Lead(agency, day(on), "e-transfer-" + agency));
        return this;
    }

    DutySample extended(String requested, String decided, String newDue) {
        extensions.add(new Extension(day(requested), day(decided), true, day(newDue), "e-ext-" + extensions.size()));
        return this;
    }

    DutySample extensionAsked(String requested, @Nullable String refused) {
        extensions.add(new Extension(day(requested), dayOrNone(refused), false, null, "e-ext-" + extensions.size()));
        return this;
    }

    DutySample excluded(Exclusion.Reason reason, String from, @Nullable String toExclusive) {
        exclusions.add(new Exclusion(reason, day(from), dayOrNone(toExclusive), "e-" + reason));
        return this;
    }

    DutySample accepted(String received, String accepted) {
        return submitted(received, accepted, null);
    }

    DutySample returned(String received, String returned) {
        return submitted(received, null, returned);
    }

    DutySample pending(String received) {
        return submitted(received, null, null);
    }

    private DutySample submitted(String received, @Nullable String accepted, @Nullable String returned) {
        var number = submissions.size();
        var outcome = accepted == null && returned == null ? null : "e-outcome-" + number;
        submissions.add(new Submission(
                day(received), day(received), dayOrNone(accepted), dayOrNone(returned), "e-sub-" + number, outcome));
        return this;
    }

    DutySample coordinated(String agency, String dueOn, @Nullable String supplied) {
        coordinations.add(new Coordination(agency, day(dueOn), dayOrNone(supplied), "e-coord-" + agency));
        return this;
    }

    DutySample ended(Ending.Kind how, String on) {
        ending = new Ending(how, day(on), "e-end");
        return this;
    }

    Duty build() {
        return new Duty(
                "task-1",
                kind,
                role,
                leads,
                assignedOn,
                registeredOn,
                "e-assigned",
                due,
                extensions,
                exclusions,
                submissions,
                coordinations,
                ending,
                "VP-UBND",
                "CT-UBND");
    }

    Attribution at(String on, Tenure... tenures) {
        return at(on, posts(tenures));
    }

    Attribution at(String on, Posts posts) {
        return Attribution.of(build(), posts, Terms.current(Set.of("Kho-bac")), day(on));
    }
}
