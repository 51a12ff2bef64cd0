package vn.trachnhiem.shared.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyBookTest {
    private static final LocalDate MID_2024 = LocalDate.of(2024, 6, 3);
    private static final LocalDate MID_2026 = LocalDate.of(2026, 6, 3);

    private final PolicyBook book = PolicyBook.load();

    @Test
    void a_task_is_acknowledged_within_one_working_day_and_contested_within_three() {
        assertThat(book.tasks().acknowledgeWithin(MID_2024)).isEqualTo(known(1, Unit.WORKING_DAYS));
        assertThat(book.tasks().contestWithin(MID_2024)).isEqualTo(known(3, Unit.WORKING_DAYS));
        assertThat(book.tasks().registerWithin(MID_2024)).isEqualTo(known(1, Unit.WORKING_DAYS));
        assertThat(book.tasks().registerManyWithin(MID_2024)).isEqualTo(known(2, Unit.WORKING_DAYS));
    }

    @Test
    void extensions_are_limited_and_flagged_by_data() {
        assertThat(book.tasks().extensionsMax(MID_2024)).isEqualTo(Answer.known(1));
        assertThat(book.tasks().extensionsFlaggedFrom(MID_2024)).isEqualTo(Answer.known(2));
    }

    @Test
    void before_15_12_is_exclusive_and_nothing_is_tolerated() {
        assertThat(book.tasks().reportTolerance(MID_2024)).isEqualTo(known(0, Unit.DAYS));
        assertThat(book.tasks().reportDataCutOff(MID_2024)).isEqualTo(Answer.known(MonthDay.of(12, 14)));
    }

    @Test
    void a_successor_has_grace_and_the_leadership_a_week_of_warning() {
        assertThat(book.tasks().successorGrace(MID_2024)).isEqualTo(known(15, Unit.DAYS));
        assertThat(book.tasks().dueSoonWithin(MID_2024)).isEqualTo(known(7, Unit.DAYS));
    }

    @Test
    void a_rule_nobody_has_set_is_a_typed_absence() {
        assertThat(book.tasks().handoverSignWithin(MID_2024))
                .isEqualTo(Answer.unknown(new Gap.NoPolicy(PolicyKey.HANDOVER_SIGN_WITHIN, MID_2024)));
    }

    @Test
    void the_law_on_inspection_is_chosen_by_the_day_of_the_decision() {
        assertThat(book.inspectionLaw(LocalDate.of(2023, 6, 30))).isEqualTo(Answer.known(InspectionLaw.OF_2010));
        assertThat(book.inspectionLaw(LocalDate.of(2023, 7, 1))).isEqualTo(Answer.known(InspectionLaw.OF_2022));
        assertThat(book.inspectionLaw(LocalDate.of(2025, 6, 30))).isEqualTo(Answer.known(InspectionLaw.OF_2022));
        assertThat(book.inspectionLaw(LocalDate.of(2025, 7, 1))).isEqualTo(Answer.known(InspectionLaw.OF_2025));
    }

    @Test
    void an_inspection_that_outlives_its_law_keeps_its_limits() {
        var under2022 = book.inspections(InspectionLaw.OF_2022);
        assertThat(under2022.planApprover(LocalDate.of(2026, 1, 5))).isEqualTo(Answer.known("PROVINCIAL_CHAIRMAN"));
        assertThat(under2022.planApprover(LocalDate.of(2022, 1, 5))).isEqualTo(Answer.known("PROVINCIAL_CHAIRMAN"));
        assertThat(under2022.planApprover(MID_2024)).isEqualTo(Answer.known("PROVINCIAL_CHAIRMAN"));
    }

    @Test
    void each_law_has_its_own_limits() {
        assertThat(fieldworkExtension(InspectionLaw.OF_2010)).isEqualTo(known(25, Unit.DAYS));
        assertThat(fieldworkExtension(InspectionLaw.OF_2022)).isEqualTo(known(30, Unit.DAYS));
        assertThat(book.inspections(InspectionLaw.OF_2025).planApprover(MID_2026))
                .isEqualTo(Answer.known("CHIEF_INSPECTOR"));
        assertThat(book.inspections(InspectionLaw.OF_2025).limit(PolicyKey.INSPECTION_ASSIGN_DRAFTING_WITHIN, MID_2026))
                .isEqualTo(known(5, Unit.WORKING_DAYS));
        assertThat(book.inspections(InspectionLaw.OF_2022).amount(PolicyKey.INSPECTION_EXTENSIONS_MAX, MID_2024))
                .isEqualTo(Answer.known(1));
    }

    @Test
    void a_law_the_book_does_not_know_gives_no_limit() {
        var empty = PolicyBook.of("p", List.of(PolicyRow.HEADER));
        assertThat(empty.inspections(InspectionLaw.OF_2022).planApprover(MID_2024))
                .isEqualTo(Answer.unknown(new Gap.NoPolicy(PolicyKey.INSPECTION_LAW, MID_2024)));
    }

    @Test
    void an_explanation_has_its_limits() {
        assertThat(book.explanations().noticeWithin(MID_2024)).isEqualTo(known(5, Unit.DAYS));
        assertThat(book.explanations().answerWithin(MID_2024)).isEqualTo(known(15, Unit.DAYS));
        assertThat(book.explanations().extension(MID_2024)).isEqualTo(known(15, Unit.DAYS));
        assertThat(book.explanations().extensionsMax(MID_2024)).isEqualTo(Answer.known(1));
    }

    @Test
    void decree_90_judges_by_shares_until_the_end_of_2025() {
        var evaluations = book.evaluations();
        assertThat(evaluations.annualBefore(MID_2024)).isEqualTo(Answer.known(MonthDay.of(12, 15)));
        assertThat(evaluations.goodTargetsDone(MID_2024)).isEqualTo(Answer.known(100));
        assertThat(evaluations.goodOnTime(MID_2024)).isEqualTo(Answer.known(80));
        assertThat(evaluations.goodUnitsCompleted(MID_2024)).isEqualTo(Answer.known(100));
        assertThat(evaluations.goodUnitsGood(LocalDate.of(2025, 12, 31))).isEqualTo(Answer.known(70));
        assertThat(evaluations.goodOnTime(LocalDate.of(2026, 1, 1))).isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void decree_335_judges_by_points_from_2026() {
        var evaluations = book.evaluations();
        assertThat(evaluations.generalPoints(MID_2026)).isEqualTo(Answer.known(30));
        assertThat(evaluations.resultPoints(MID_2026)).isEqualTo(Answer.known(70));
        assertThat(evaluations.excellentFrom(MID_2026)).isEqualTo(Answer.known(90));
        assertThat(evaluations.goodFrom(MID_2026)).isEqualTo(Answer.known(70));
        assertThat(evaluations.completedFrom(MID_2026)).isEqualTo(Answer.known(50));
        assertThat(evaluations.lateDeduction(MID_2026)).isEqualTo(Answer.known(25));
        assertThat(evaluations.qualityDeduction(MID_2026)).isEqualTo(Answer.known(25));
        assertThat(evaluations.excellentShareMax(MID_2026)).isEqualTo(Answer.known(20));
        assertThat(evaluations.excellentFrom(MID_2024)).isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void every_rule_says_what_it_rests_on_and_how_sure_it_is() {
        assertThat(book.policies())
                .allSatisfy(policy -> assertThat(policy.note()).isNotBlank());
        assertThat(book.on(PolicyKey.SUCCESSOR_GRACE, MID_2024).map(Policy::certainty))
                .isEqualTo(Answer.known(Certainty.DOUBTFUL));
        assertThat(book.on(PolicyKey.SUCCESSOR_GRACE, MID_2024).map(Policy::basis))
                .isEqualTo(Answer.known(Basis.PRACTICE));
    }

    @Test
    void a_count_is_not_a_length_of_time() {
        assertThatThrownBy(() -> new Limit(1, Unit.COUNT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limit(-1, Unit.DAYS)).isInstanceOf(IllegalArgumentException.class);
    }

    private Answer<Limit> fieldworkExtension(InspectionLaw law) {
        return book.inspections(law).limit(PolicyKey.INSPECTION_FIELDWORK_EXTENSION, MID_2024);
    }

    private static Answer<Limit> known(int amount, Unit unit) {
        return Answer.known(new Limit(amount, unit));
    }
}
