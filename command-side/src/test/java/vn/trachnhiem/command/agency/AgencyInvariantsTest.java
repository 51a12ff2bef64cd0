package vn.trachnhiem.command.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Given.CHI;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.agency.GivenAgency.DAO;
import static vn.trachnhiem.command.agency.GivenAgency.FOUNDED;
import static vn.trachnhiem.command.agency.GivenAgency.MERGER;
import static vn.trachnhiem.command.agency.GivenAgency.OTHER_NAME;
import static vn.trachnhiem.command.agency.GivenAgency.by;
import static vn.trachnhiem.command.agency.GivenAgency.established;
import static vn.trachnhiem.command.agency.GivenAgency.officer;
import static vn.trachnhiem.command.agency.GivenAgency.unknown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.command.Rules;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.agency.AgencyEnding;
import vn.trachnhiem.shared.agency.AgencyEvent;
import vn.trachnhiem.shared.agency.AgencyEvent.AgencyEnded;
import vn.trachnhiem.shared.agency.AgencyEvent.AgencyRenamed;
import vn.trachnhiem.shared.agency.AgencyEvent.DeputyPutInCharge;
import vn.trachnhiem.shared.agency.AgencyEvent.HeadAppointed;
import vn.trachnhiem.shared.agency.AgencyEvent.HeadRelieved;
import vn.trachnhiem.shared.agency.AgencyEvent.TenureCorrected;
import vn.trachnhiem.shared.agency.AppointHead;
import vn.trachnhiem.shared.agency.ApproveTenureCorrection;
import vn.trachnhiem.shared.agency.EndAgency;
import vn.trachnhiem.shared.agency.ProposeTenureCorrection;
import vn.trachnhiem.shared.agency.PutInCharge;
import vn.trachnhiem.shared.agency.RelieveHead;
import vn.trachnhiem.shared.agency.RenameAgency;
import vn.trachnhiem.shared.agency.TenureEnd;
import vn.trachnhiem.shared.agency.TenureKind;
import vn.trachnhiem.shared.identity.CorrectionId;
import vn.trachnhiem.shared.identity.PersonId;
import vn.trachnhiem.shared.identity.TenureId;

/** Whatever is asked of an agency in whatever order. The tenures are read from the events alone, without the states under test. */
class AgencyInvariantsTest {
    private static final int DAYS = 60;

    private enum Ask {
        APPOINT,
        PUT_IN_CHARGE,
        RELIEVE,
        PROPOSE,
        APPROVE,
        RENAME,
        END
    }

    record Step(Ask ask, int id, int day, @Nullable Integer length, boolean byChi) {}

    private record Days(LocalDate from, @Nullable LocalDate until) {
        boolean contain(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    @Property
    void no_day_has_two_heads(@ForAll("steps") List<Step> steps) {
        Map<TenureId, Days> tenures = tenures(accepted(steps));
        Stream.iterate(FOUNDED, day -> day.plusDays(1))
                .limit(2 * DAYS)
                .forEach(day -> assertThat(tenures.values())
                        .filteredOn(tenure -> tenure.contain(day))
                        .hasSizeLessThanOrEqualTo(1));
    }

    @Property
    void every_tenure_has_at_least_one_day(@ForAll("steps") List<Step> steps) {
        assertThat(tenures(accepted(steps)).values()).allMatch(tenure -> tenure.contain(tenure.from()));
    }

    @Property
    void nothing_begins_from_the_known_end_of_the_agency(@ForAll("steps") List<Step> steps) {
        LocalDate end = LocalDate.MAX;
        for (AgencyEvent event : accepted(steps)) {
            if (event instanceof AgencyEnded ended) {
                end = ended.act().effectiveOn();
            } else if (event instanceof HeadAppointed
                    || event instanceof DeputyPutInCharge
                    || event instanceof AgencyRenamed) {
                assertThat(event.act().effectiveOn()).isBefore(end);
            }
        }
    }

    @Property
    void an_agency_ends_at_most_once_and_a_proposal_is_approved_at_most_once(@ForAll("steps") List<Step> steps) {
        Set<Object> once = new HashSet<>();
        for (AgencyEvent event : accepted(steps)) {
            if (event instanceof AgencyEnded ended) {
                assertThat(once.add(ended.agency())).isTrue();
            } else if (event instanceof TenureCorrected corrected) {
                assertThat(once.add(corrected.correction())).isTrue();
                assertThat(corrected.proposedBy())
                        .isNotEqualTo(corrected.act().by().person());
            }
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, DAYS);
        return Combinators.combine(
                        Arbitraries.of(Ask.class),
                        Arbitraries.integers().between(1, 4),
                        day,
                        Arbitraries.integers().between(0, 30).injectNull(0.3),
                        Arbitraries.of(true, false))
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }

    private static List<AgencyEvent> accepted(List<Step> steps) {
        List<AgencyEvent> all = new ArrayList<>();
        AgencyState state = unknown().evolve(established());
        for (Step step : steps) {
            if (decide(step, state) instanceof Decision.Accepted<AgencyEvent>(var events)) {
                for (AgencyEvent event : events) {
                    state = state.evolve(event);
                    all.add(event);
                }
            }
        }
        return all;
    }

    private static Decision<AgencyEvent> decide(Step step, AgencyState state) {
        LocalDate day = FOUNDED.plusDays(step.day());
        LocalDate until = step.length() == null ? null : day.plusDays(step.length());
        Act act = by(officer(step.byChi() ? CHI : DAO), day);
        TenureId tenure = new TenureId("tenure-" + step.id());
        PersonId person = new PersonId("person-" + step.id());
        CorrectionId correction = new CorrectionId("correction-" + step.id());
        Rules rules = Given.rules();
        return switch (step.ask()) {
            case APPOINT ->
                AppointHeadDecider.decide(
                        new AppointHead(HEALTH, tenure, person, TenureKind.HEAD, "Giám đốc", until, act), state, rules);
            case PUT_IN_CHARGE ->
                PutInChargeDecider.decide(
                        new PutInCharge(HEALTH, tenure, person, "Phó Giám đốc", until, act), state, rules);
            case RELIEVE ->
                RelieveHeadDecider.decide(new RelieveHead(HEALTH, tenure, TenureEnd.OTHER, act), state, rules);
            case PROPOSE ->
                ProposeTenureCorrectionDecider.decide(
                        new ProposeTenureCorrection(HEALTH, correction, tenure, day, until, act), state, rules);
            case APPROVE ->
                ApproveTenureCorrectionDecider.decide(
                        new ApproveTenureCorrection(HEALTH, correction, act), state, rules);
            case RENAME -> RenameAgencyDecider.decide(new RenameAgency(HEALTH, OTHER_NAME, act), state, rules);
            case END -> EndAgencyDecider.decide(new EndAgency(HEALTH, AgencyEnding.MERGED, MERGER, act), state, rules);
        };
    }

    private static Map<TenureId, Days> tenures(List<AgencyEvent> events) {
        Map<TenureId, Days> tenures = new HashMap<>();
        for (AgencyEvent event : events) {
            LocalDate day = event.act().effectiveOn();
            switch (event) {
                case HeadAppointed e -> tenures.put(e.tenure(), new Days(day, e.until()));
                case DeputyPutInCharge e -> tenures.put(e.tenure(), new Days(day, e.until()));
                case HeadRelieved e ->
                    tenures.computeIfPresent(e.tenure(), (id, tenure) -> new Days(tenure.from(), day));
                case TenureCorrected e -> tenures.put(e.tenure(), new Days(e.from(), e.until()));
                default -> {}
            }
        }
        return tenures;
    }
}
