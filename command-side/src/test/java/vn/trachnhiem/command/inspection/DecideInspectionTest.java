package vn.trachnhiem.command.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Given.BEN;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.LETTER;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.inspection.Sample.CHIEF;
import static vn.trachnhiem.command.inspection.Sample.INSPECTION;
import static vn.trachnhiem.command.inspection.Sample.LEADER;
import static vn.trachnhiem.command.inspection.Sample.PERIOD;
import static vn.trachnhiem.command.inspection.Sample.byDocument;
import static vn.trachnhiem.command.inspection.Sample.decided;
import static vn.trachnhiem.command.inspection.Sample.open;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.inspection.DecideInspection;
import vn.trachnhiem.shared.inspection.GoverningLaw;
import vn.trachnhiem.shared.inspection.InspectionEvent;
import vn.trachnhiem.shared.inspection.InspectionRejection;

class DecideInspectionTest {
    @Test
    void the_chief_inspector_decides_by_document() {
        DecideInspection c = Sample.decide();
        assertThat(decide(c)).isEqualTo(Decision.accepted(decided(c)));
    }

    @Test
    void nobody_else_decides() {
        assertThat(decide(Sample.decide(byDocument(LEADER, TODAY))))
                .isEqualTo(Decision.rejected(ActRejection.NOT_ENTITLED));
    }

    @Test
    void an_inspection_is_decided_once() {
        assertThat(DecideInspectionDecider.decide(Sample.decide(), open(), Given.rules()))
                .isEqualTo(Decision.rejected(ActRejection.ALREADY_EXISTS));
    }

    @Test
    void a_decision_has_its_document() {
        assertThat(decide(Sample.decide(act(CHIEF)))).isEqualTo(Decision.rejected(ActRejection.DOCUMENT_MISSING));
    }

    @Test
    void a_decision_is_not_recorded_ahead() {
        assertThat(decide(Sample.decide(act(CHIEF, TODAY.plusDays(1), TODAY, LETTER, null))))
                .isEqualTo(Decision.rejected(ActRejection.EFFECTIVE_IN_FUTURE));
    }

    @Test
    void a_decision_says_what_is_looked_into() {
        DecideInspection c = new DecideInspection(
                INSPECTION, HEALTH, " ", PERIOD, GoverningLaw.LAW_2022, BEN, List.of(), byDocument(CHIEF, TODAY));
        assertThat(decide(c)).isEqualTo(Decision.rejected(ActRejection.TEXT_MISSING));
    }

    @ParameterizedTest
    @CsvSource({"2023-06-30, LAW_2010", "2023-07-01, LAW_2022", "2025-06-30, LAW_2022", "2025-07-01, LAW_2025"})
    void the_law_of_the_day_of_the_decision_governs(LocalDate on, GoverningLaw inForce) {
        for (GoverningLaw law : GoverningLaw.values()) {
            DecideInspection c = under(law, on);
            assertThat(decide(c))
                    .isEqualTo(
                            law == inForce
                                    ? Decision.accepted(decided(c))
                                    : Decision.rejected(InspectionRejection.LAW_NOT_IN_FORCE));
        }
    }

    @Test
    void no_known_law_governs_before_the_first() {
        assertThat(decide(under(GoverningLaw.LAW_2010, LocalDate.of(2000, 1, 1))))
                .isEqualTo(Decision.rejected(InspectionRejection.LAW_NOT_IN_FORCE));
    }

    private static DecideInspection under(GoverningLaw law, LocalDate on) {
        return new DecideInspection(INSPECTION, HEALTH, "Mua sắm", PERIOD, law, BEN, List.of(), byDocument(CHIEF, on));
    }

    private static Decision<InspectionEvent> decide(DecideInspection c) {
        return DecideInspectionDecider.decide(c, new InspectionState.Undecided(), Given.rules());
    }
}
