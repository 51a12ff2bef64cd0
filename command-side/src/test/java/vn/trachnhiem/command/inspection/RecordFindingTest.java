package vn.trachnhiem.command.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Given.INSPECTORATE;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.inspection.Sample.CHIEF;
import static vn.trachnhiem.command.inspection.Sample.DAN;
import static vn.trachnhiem.command.inspection.Sample.INSPECTION;
import static vn.trachnhiem.command.inspection.Sample.LEADER;
import static vn.trachnhiem.command.inspection.Sample.MEMBER;
import static vn.trachnhiem.command.inspection.Sample.MINUTES;
import static vn.trachnhiem.command.inspection.Sample.PERIOD;
import static vn.trachnhiem.command.inspection.Sample.find;
import static vn.trachnhiem.command.inspection.Sample.found;
import static vn.trachnhiem.command.inspection.Sample.open;
import static vn.trachnhiem.command.inspection.Sample.withFinding;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.evidence.FileRef;
import vn.trachnhiem.shared.inspection.InspectedPeriod;
import vn.trachnhiem.shared.inspection.InspectionEvent;
import vn.trachnhiem.shared.inspection.InspectionRejection;
import vn.trachnhiem.shared.inspection.RecordFinding;

class RecordFindingTest {
    @Test
    void a_member_records_a_finding() {
        RecordFinding c = find(1, act(MEMBER));
        assertThat(decide(c, open())).isEqualTo(Decision.accepted(found(c)));
    }

    @Test
    void the_leader_records_a_finding() {
        RecordFinding c = find(1, act(LEADER));
        assertThat(decide(c, open())).isEqualTo(Decision.accepted(found(c)));
    }

    @Test
    void only_an_inspector_records_a_finding() {
        assertThat(decide(find(1, act(CHIEF)), open())).isEqualTo(Decision.rejected(ActRejection.NOT_ENTITLED));
    }

    @Test
    void only_the_team_records_a_finding() {
        assertThat(decide(find(1, act(actor(DAN, INSPECTORATE, Role.INSPECTOR))), open()))
                .isEqualTo(Decision.rejected(InspectionRejection.NOT_IN_TEAM));
    }

    @Test
    void a_number_is_used_once() {
        assertThat(decide(find(1, act(MEMBER)), withFinding()))
                .isEqualTo(Decision.rejected(InspectionRejection.FINDING_TAKEN));
    }

    @Test
    void findings_are_numbered_from_one() {
        assertThat(decide(find(0, act(MEMBER)), open()))
                .isEqualTo(Decision.rejected(InspectionRejection.FINDING_BELOW_ONE));
    }

    @Test
    void a_finding_is_not_recorded_ahead() {
        assertThat(decide(find(1, act(MEMBER, TODAY.plusDays(1), TODAY, null, null)), open()))
                .isEqualTo(Decision.rejected(ActRejection.EFFECTIVE_IN_FUTURE));
    }

    @Test
    void nothing_is_found_before_the_decision() {
        assertThat(decide(find(1, act(MEMBER, TODAY.minusDays(1))), open()))
                .isEqualTo(Decision.rejected(ActRejection.BEFORE_ITS_CAUSE));
    }

    @ParameterizedTest
    @CsvSource({"' ', Luật", "Sai, ' '"})
    void a_finding_has_words_and_criteria(String text, String criteria) {
        assertThat(decide(about(text, criteria, PERIOD, List.of(MINUTES)), open()))
                .isEqualTo(Decision.rejected(ActRejection.TEXT_MISSING));
    }

    @Test
    void a_finding_lies_in_the_decided_period() {
        InspectedPeriod longer = new InspectedPeriod(PERIOD.from(), PERIOD.to().plusDays(1));
        assertThat(decide(about("Sai", "Luật", longer, List.of(MINUTES)), open()))
                .isEqualTo(Decision.rejected(InspectionRejection.OUTSIDE_SCOPE));
    }

    @Test
    void a_finding_has_evidence() {
        assertThat(decide(about("Sai", "Luật", PERIOD, List.of()), open()))
                .isEqualTo(Decision.rejected(InspectionRejection.EVIDENCE_MISSING));
    }

    private static RecordFinding about(String text, String criteria, InspectedPeriod period, List<FileRef> evidence) {
        return new RecordFinding(INSPECTION, 1, text, criteria, period, evidence, act(MEMBER));
    }

    @Test
    void an_unknown_inspection_is_unknown() {
        assertThat(decide(find(1, act(MEMBER)), new InspectionState.Undecided()))
                .isEqualTo(Decision.rejected(ActRejection.UNKNOWN_SUBJECT));
    }

    @Test
    void nothing_follows_the_conclusion() {
        assertThat(decide(find(1, act(MEMBER)), new InspectionState.Concluded()))
                .isEqualTo(Decision.rejected(InspectionRejection.CONCLUDED));
    }

    private static Decision<InspectionEvent> decide(RecordFinding c, InspectionState state) {
        return RecordFindingDecider.decide(c, state, Given.rules());
    }
}
