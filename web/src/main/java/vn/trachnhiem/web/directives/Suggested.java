package vn.trachnhiem.web.directives;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.directive.AddresseeClass;
import vn.trachnhiem.shared.directive.ObligationRole;
import vn.trachnhiem.shared.directives.DirectiveView;
import vn.trachnhiem.shared.reading.Deadline;
import vn.trachnhiem.shared.reading.Involvement;
import vn.trachnhiem.shared.reading.Party;
import vn.trachnhiem.shared.reading.ProposedObligation;
import vn.trachnhiem.shared.reading.Resolution;
import vn.trachnhiem.shared.reading.Role;
import vn.trachnhiem.web.asking.Choice;
import vn.trachnhiem.web.format.Formats;

/**
 * A proposal of the reader as the first values of the form in which an officer judges it. What the text does not say stays empty: the
 * officer has to fill it in.
 */
final class Suggested {
    private static final Pattern SPAN_OF_YEARS = Pattern.compile("(20\\d\\d)\\s*[-–]\\s*(20\\d\\d)");

    private final DirectiveView document;
    private final ProposedObligation proposal;
    private final Formats formats;
    private final Map<String, List<String>> values = new TreeMap<>();

    private Suggested(DirectiveView document, ProposedObligation proposal, Formats formats) {
        this.document = document;
        this.proposal = proposal;
        this.formats = formats;
    }

    /** The values of one obligation, by the names of its fields. */
    static Map<String, List<String>> values(DirectiveView document, ProposedObligation proposal, Formats formats) {
        return new Suggested(document, proposal, formats).fill();
    }

    private Map<String, List<String>> fill() {
        put("label", proposal.id());
        put("quote", proposal.quote());
        put("content", proposal.content());
        put(
                "bound",
                String.join(
                        ", ",
                        proposal.bound().parties().stream()
                                .map(Party::asWritten)
                                .toList()));
        values.put("classes", classes());
        values.put(
                "agencies",
                proposal.bound().parties().stream()
                        .flatMap(Suggested::ids)
                        .distinct()
                        .toList());
        put("role", role().name());
        values.put("coordinators", others(Involvement.Part.COORDINATES));
        put("related", hasUnnamedCoordinators() ? "true" : "");
        put(
                "recipient",
                others(Involvement.Part.RECEIVES_REPORT).stream().findFirst().orElse(""));
        put("area", proposal.area() == null ? "" : proposal.area().name());
        put("deliverable", Objects.requireNonNullElse(proposal.deliverable(), ""));
        timing();
        return values;
    }

    private List<String> classes() {
        return proposal.bound().classes().stream()
                .filter(each -> Choice.of(AddresseeClass.class, each.name()) != null)
                .map(Enum::name)
                .toList();
    }

    private List<String> others(Involvement.Part part) {
        return proposal.others().stream()
                .filter(other -> other.part() == part)
                .flatMap(other -> ids(other.party()))
                .distinct()
                .toList();
    }

    private boolean hasUnnamedCoordinators() {
        return proposal.others().stream()
                .anyMatch(other -> other.part() == Involvement.Part.COORDINATES
                        && other.party().addressees() != null);
    }

    private static Stream<String> ids(Party party) {
        return switch (party.resolution()) {
            case Resolution.Agency(var id) -> Stream.of(id);
            case Resolution.Members(var ids) -> ids.stream();
            case Resolution.Unresolved unresolved -> Stream.empty();
        };
    }

    private ObligationRole role() {
        boolean reports = proposal.others().stream().anyMatch(each -> each.part() == Involvement.Part.RECEIVES_REPORT);
        if (proposal.roles().contains(Role.LEAD)) {
            return ObligationRole.LEAD;
        }
        if (proposal.roles().contains(Role.ADVISE)) {
            return ObligationRole.ADVISE;
        }
        if (proposal.roles().contains(Role.COORDINATE)) {
            return ObligationRole.COORDINATE;
        }
        return reports ? ObligationRole.REPORT : ObligationRole.RESPONSIBLE;
    }

    private void timing() {
        put("timing", "standing");
        proposal.deadlines().stream().findFirst().ifPresent(deadline -> {
            switch (deadline) {
                case Deadline.FixedDate(var date, var exclusive, var span) ->
                    once(exclusive ? date.minusDays(1) : date);
                case Deadline.EndOfPeriod end -> once(end.lastDay());
                case Deadline.DayAndMonth named -> once(null);
                case Deadline.Relative relative -> once(null);
                case Deadline.Recurring recurring -> yearly(recurring);
            }
        });
    }

    private void once(@Nullable LocalDate lastDay) {
        put("timing", "dated");
        put("due", formats.typed(lastDay));
    }

    /** Only a yearly day is counted; what comes again otherwise, or without a day, is standing. */
    private void yearly(Deadline.Recurring recurring) {
        if (recurring.every() != Deadline.Period.YEAR || recurring.month() == null || recurring.day() == null) {
            return;
        }
        put("timing", "yearly");
        put("month", String.valueOf(recurring.month()));
        put("day", String.valueOf(recurring.day()));
        put("exclusive", String.valueOf(recurring.exclusive()));
        Matcher years = SPAN_OF_YEARS.matcher(document.header().title());
        LocalDate issued = document.header().issuedOn();
        boolean named = years.find();
        put(
                "firstYear",
                named ? years.group(1) : issued == null ? "" : String.format(Locale.ROOT, "%d", issued.getYear()));
        put("lastYear", named ? years.group(2) : "");
    }

    private void put(String field, String value) {
        values.put(field, List.of(value));
    }
}
