package vn.trachnhiem.query.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.trachnhiem.query.attribution.DutySample.SO_X;
import static vn.trachnhiem.query.attribution.DutySample.SO_Y;
import static vn.trachnhiem.query.attribution.DutySample.day;
import static vn.trachnhiem.query.attribution.DutySample.duty;
import static vn.trachnhiem.query.attribution.DutySample.head;
import static vn.trachnhiem.query.attribution.DutySample.posts;
import static vn.trachnhiem.query.attribution.DutySample.tenure;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.shared.policy.Answer;
import vn.trachnhiem.shared.policy.Gap;

class LateDaysOfHeadsTest {
    private static final Who X = new Who(Who.Kind.PERSON, "X");
    private static final Who Y = new Who(Who.Kind.PERSON, "Y");
    private static final Tenure X_UNTIL_31_07 = head("X", "01/01", "01/08");
    private static final Tenure Y_FROM_01_08 = head("Y", "01/08", null);

    @Test
    void R5_the_default_belongs_to_the_head_in_post_on_the_due_date() {
        var changed = duty().at("05/07", head("X", "01/01", "30/06"), head("Y", "30/06", null));
        assertThat(changed.defaults())
                .extracting(Missed::due, missed -> missed.holder().who(), Missed::outsideScore)
                .containsExactly(tuple(day("30/06"), Y, false));
    }

    @Test
    void R5_nothing_is_missed_on_the_due_date_itself() {
        assertThat(duty().at("30/06", X_UNTIL_31_07).defaults()).isEmpty();
        assertThat(duty().at("01/07", X_UNTIL_31_07).defaults()).hasSize(1);
    }

    /** Due 30/6, X until 31/7, Y from 01/8, done 20/8: X 31 days and the default, Y 20 inherited. */
    @Test
    void R6_overdue_days_are_split_between_successive_heads() {
        var done = duty().accepted("20/08", "25/08").at("31/12", X_UNTIL_31_07, Y_FROM_01_08);
        assertThat(done.late().days()).isEqualTo(51);
        assertThat(done.shares())
                .extracting(HolderShare::who, HolderShare::own, HolderShare::inherited, HolderShare::days)
                .containsExactly(tuple(X, 31, 0, 31), tuple(Y, 0, 20, 20));
        assertThat(done.defaults()).extracting(missed -> missed.holder().who()).containsExactly(X);
        assertThat(done.runs())
                .extracting(LateRun::takenOverOn, LateRun::charge)
                .containsExactly(tuple(null, Charge.OWN), tuple(day("01/08"), Charge.INHERITED));
    }

    @Test
    void R6_working_days_are_shown_beside_the_calendar_days() {
        var done = duty().accepted("20/08", "25/08").at("31/12", X_UNTIL_31_07, Y_FROM_01_08);
        assertThat(done.runs()).extracting(LateRun::workingDays).containsExactly(Answer.known(23), Answer.known(14));
        assertThat(done.late().workingDays()).isEqualTo(Answer.known(37));
    }

    @Test
    void R6_a_year_without_a_calendar_has_calendar_days_only() {
        var terms = Terms.current(Set.of());
        var late = Attribution.of(
                duty().build(), posts(X_UNTIL_31_07), terms, day("31/12").plusYears(3));
        assertThat(late.late().days()).isEqualTo(184 + 365 + 365 + 365);
        assertThat(late.late().workingDays()).isEqualTo(Answer.unknown(new Gap.NoCalendarYear(2027)));
    }

    @Test
    void R6_days_after_a_return_to_the_post_are_his_own_again() {
        var late =
                duty().at("31/08", head("X", "01/01", "10/07"), head("Y", "10/07", "20/07"), head("X", "20/07", null));
        assertThat(late.shares())
                .extracting(HolderShare::who, HolderShare::own, HolderShare::inherited)
                .containsExactly(tuple(X, 9 + 43, 0), tuple(Y, 0, 10));
    }

    @Test
    void R6_each_figure_names_its_rules_and_events() {
        var done = duty().accepted("20/08", "25/08").at("31/12", X_UNTIL_31_07, Y_FROM_01_08);
        assertThat(done.runs().getLast().grounds())
                .isEqualTo(new Grounds(
                        List.of(Rule.R2, Rule.R6, Rule.R7),
                        List.of("e-Y", "e-assigned", "e-lead", "e-outcome-0", "e-sub-0")));
        assertThat(done.shares().getFirst().grounds())
                .isEqualTo(new Grounds(
                        List.of(Rule.R2, Rule.R6), List.of("e-X", "e-assigned", "e-lead", "e-outcome-0", "e-sub-0")));
        assertThat(done.late().grounds().events()).contains("e-X", "e-Y");
        assertThat(done.defaults().getFirst().grounds())
                .isEqualTo(new Grounds(List.of(Rule.R2, Rule.R5), List.of("e-X", "e-assigned", "e-lead")));
    }

    @Test
    void R7_grace_labels_the_first_days_of_a_successor_and_deletes_none() {
        var late = duty().at("31/08", X_UNTIL_31_07, Y_FROM_01_08);
        assertThat(late.runs())
                .extracting(run -> run.days().count(), LateRun::graceDays)
                .containsExactly(tuple(31, Answer.known(0)), tuple(31, Answer.known(15)));
    }

    @Test
    void R7_grace_runs_once_from_taking_over_even_when_acting_becomes_head() {
        var acting = tenure(SO_X, "Y", Tenure.Kind.ACTING, "01/08", "10/08");
        var late = duty().at("31/08", X_UNTIL_31_07, acting, head("Y", "10/08", null));
        assertThat(late.runs())
                .extracting(LateRun::takenOverOn, LateRun::graceDays)
                .containsExactly(
                        tuple(null, Answer.known(0)),
                        tuple(day("01/08"), Answer.known(9)),
                        tuple(day("01/08"), Answer.known(6)));
        assertThat(late.shares()).extracting(HolderShare::inherited).containsExactly(0, 31);
    }

    @Test
    void R8_shares_of_the_preparation_time_show_a_head_appointed_before_the_due_date() {
        var late = duty().at("05/07", head("X", "01/01", "20/06"), head("Y", "20/06", null));
        assertThat(late.preparation())
                .extracting(each -> each.holder().who(), Preparation::days, Preparation::ofDays)
                .containsExactly(tuple(X, 79, 90), tuple(Y, 11, 90));
        assertThat(late.preparation().getFirst().grounds())
                .isEqualTo(new Grounds(List.of(Rule.R2, Rule.R8), List.of("e-X", "e-assigned")));
    }

    @Test
    void R8_before_the_due_date_only_the_days_so_far_are_shared_out() {
        assertThat(duty().at("11/04", head("X", "01/01", null)).preparation())
                .extracting(Preparation::days, Preparation::ofDays)
                .containsExactly(tuple(10, 90));
        assertThat(duty().due(null).at("11/04").preparation()).isEmpty();
    }

    @Test
    void R8_after_a_missed_due_date_the_time_before_that_one_is_shown() {
        var late = duty().extended("01/07", "10/07", "31/07").at("20/07", head("X", "01/01", null));
        assertThat(late.preparation()).extracting(Preparation::ofDays).containsExactly(90);
    }

    @Test
    void R10_excluded_days_stay_counted_and_are_outside_the_score() {
        var late = duty().excluded(Exclusion.Reason.OBJECTIVE_CAUSE, "25/07", "05/08")
                .at("31/08", X_UNTIL_31_07, Y_FROM_01_08);
        assertThat(late.late().days()).isEqualTo(62);
        assertThat(late.late().outsideScore()).isEqualTo(11);
        assertThat(late.shares()).extracting(HolderShare::outsideScore).containsExactly(7, 4);
        assertThat(late.runs().getFirst().grounds().rules()).contains(Rule.R10);
        assertThat(late.runs().getFirst().grounds().events()).contains("e-OBJECTIVE_CAUSE");
        assertThat(late.defaults().getFirst().outsideScore()).isFalse();
    }

    @Test
    void R10_a_suspension_over_the_first_late_day_puts_the_default_outside_the_score() {
        var late = duty().excluded(Exclusion.Reason.SUSPENDED, "25/06", null).at("02/07", X_UNTIL_31_07);
        assertThat(late.defaults()).extracting(Missed::outsideScore).containsExactly(true);
        assertThat(late.late().outsideScore()).isEqualTo(2);
        assertThat(late.status()).isEqualTo(TimeStatus.OVERDUE);
    }

    @Test
    void R10_a_day_excluded_twice_is_excluded_once() {
        var late = duty().excluded(Exclusion.Reason.SUSPENDED, "01/07", "04/07")
                .excluded(Exclusion.Reason.OBJECTIVE_CAUSE, "02/07", "05/07")
                .at("31/07", X_UNTIL_31_07);
        assertThat(late.late().outsideScore()).isEqualTo(4);
    }

    @Test
    void R4_late_days_of_a_vacant_post_are_nobodys_own_and_the_successor_inherits() {
        var late = duty().at("10/08", head("X", "01/01", "10/06"), Y_FROM_01_08);
        assertThat(late.shares())
                .extracting(HolderShare::who, HolderShare::own, HolderShare::inherited, HolderShare::unheld)
                .containsExactly(tuple(new Who(Who.Kind.VACANT, SO_X), 0, 0, 31), tuple(Y, 0, 10, 0));
        assertThat(late.defaults().getFirst().holder()).isInstanceOf(Holder.Vacant.class);
        assertThat(late.shares().getFirst().grounds().rules()).contains(Rule.R4);
    }

    @Test
    void R4_the_days_of_two_vacancies_of_one_post_are_added_up() {
        var late = duty().excluded(Exclusion.Reason.SUSPENDED, "05/07", "25/07")
                .at("31/07", head("X", "01/01", "10/06"), head("Y", "11/07", "21/07"));
        assertThat(late.shares())
                .extracting(HolderShare::unheld, HolderShare::days, HolderShare::outsideScore)
                .containsExactly(tuple(21, 21, 10), tuple(0, 10, 10));
    }

    @Test
    void R10_an_exclusion_that_touches_no_late_day_is_no_ground() {
        var late = duty().excluded(Exclusion.Reason.SUSPENDED, "01/06", "10/06").at("02/07", X_UNTIL_31_07);
        assertThat(late.runs().getFirst().grounds().rules()).doesNotContain(Rule.R10);
        assertThat(late.late().outsideScore()).isZero();
    }

    @Test
    void R22_late_days_nobody_is_known_for_never_fall_to_the_present_head() {
        var late = duty().at("10/08", Y_FROM_01_08);
        assertThat(late.shares())
                .extracting(HolderShare::who, HolderShare::unheld)
                .containsExactly(tuple(new Who(Who.Kind.UNDETERMINED, SO_X), 31), tuple(Y, 0));
        assertThat(late.defaults().getFirst().holder().who().kind()).isEqualTo(Who.Kind.UNDETERMINED);
    }

    @Test
    void R17_an_overdue_duty_that_moves_is_inherited_from_the_agency_and_its_head() {
        var z = tenure(SO_Y, "Z", Tenure.Kind.HEAD, "01/01", null);
        var late = duty().transferred(SO_Y, "11/07").at("20/07", head("X", "01/01", null), z);
        assertThat(late.shares())
                .extracting(each -> each.who().id(), HolderShare::own, HolderShare::inherited)
                .containsExactly(tuple("X", 10, 0), tuple("Z", 0, 10));
        assertThat(late.runs().getLast().takenOverOn()).isEqualTo(day("11/07"));
        assertThat(late.defaults().getFirst().holder().who()).isEqualTo(X);
        assertThat(late.inheritedFrom()).singleElement().satisfies(edge -> {
            assertThat(edge.from().who()).isEqualTo(X);
            assertThat(edge.from().agencyId()).isEqualTo(SO_X);
            assertThat(edge.to().agencyId()).isEqualTo(SO_Y);
            assertThat(edge.on()).isEqualTo(day("11/07"));
            assertThat(edge.grounds())
                    .isEqualTo(new Grounds(List.of(Rule.R2, Rule.R17), List.of("e-X", "e-Z", "e-transfer-So-Y")));
        });
    }

    @Test
    void R17_several_transfers_each_leave_an_edge_and_a_future_one_none() {
        var moved = duty().transferred("So-Z", "01/06").transferred(SO_Y, "01/05");
        assertThat(moved.at("31/05").inheritedFrom()).hasSize(1);
        assertThat(moved.at("01/06").inheritedFrom())
                .extracting(edge -> edge.from().agencyId(), edge -> edge.to().agencyId())
                .containsExactly(tuple(SO_X, SO_Y), tuple(SO_Y, "So-Z"));
    }

    @Test
    void R17_a_head_who_crosses_with_the_duty_keeps_his_days_as_his_own() {
        var late = duty().transferred(SO_Y, "11/07")
                .at("20/07", head("X", "01/01", "11/07"), tenure(SO_Y, "X", Tenure.Kind.HEAD, "11/07", null));
        assertThat(late.shares()).extracting(HolderShare::who, HolderShare::own).containsExactly(tuple(X, 20));
    }

    @Test
    void R17_the_rows_for_the_query_are_cut_where_the_lead_changes() {
        var moved = duty().transferred(SO_Y, "11/07").build();
        assertThat(LateDays.of(moved, day("20/07")))
                .containsExactly(
                        new LateDays("task-1", SO_X, day("30/06"), new Days(day("01/07"), day("11/07"))),
                        new LateDays("task-1", SO_Y, day("30/06"), new Days(day("11/07"), day("21/07"))));
        assertThat(MissedDue.of(moved, day("20/07"))).containsExactly(new MissedDue("task-1", SO_X, day("30/06")));
        assertThat(MissedDue.of(moved, day("30/06"))).isEmpty();
    }

    @Test
    void R5_a_due_date_missed_twice_is_one_row() {
        var setBack = duty().extended("28/06", "10/07", "31/07")
                .extended("11/07", "20/07", "30/06")
                .build();
        assertThat(LateDays.of(setBack, day("25/07"))).hasSize(2);
        assertThat(MissedDue.of(setBack, day("25/07"))).hasSize(1);
    }
}
