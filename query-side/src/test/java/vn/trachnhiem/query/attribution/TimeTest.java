package vn.trachnhiem.query.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.trachnhiem.query.attribution.DutySample.day;
import static vn.trachnhiem.query.attribution.DutySample.duty;
import static vn.trachnhiem.query.attribution.DutySample.head;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.shared.policy.Answer;

class TimeTest {
    private static final Tenure X = head("X", "01/01", null);

    @Test
    void the_status_follows_from_the_dates() {
        assertThat(duty().at("22/06", X).status()).isEqualTo(TimeStatus.NOT_DUE);
        assertThat(duty().at("23/06", X).status()).isEqualTo(TimeStatus.DUE_SOON);
        assertThat(duty().at("30/06", X).status()).isEqualTo(TimeStatus.DUE_SOON);
        assertThat(duty().at("01/07", X).status()).isEqualTo(TimeStatus.OVERDUE);
        assertThat(duty().due(null).at("01/07", X).status()).isEqualTo(TimeStatus.NO_DEADLINE);
        assertThat(duty().kind(Duty.Kind.OCCURRENCE).at("01/07", X).status()).isEqualTo(TimeStatus.OVERDUE);
    }

    @Test
    void a_standing_duty_is_never_overdue() {
        var standing = duty().kind(Duty.Kind.STANDING).at("31/12", X);
        assertThat(standing.status()).isEqualTo(TimeStatus.STANDING);
        assertThat(standing.late().days()).isZero();
        assertThat(standing.currentDue()).isNull();
        assertThat(duty().kind(Duty.Kind.STANDING)
                        .accepted("20/08", "25/08")
                        .at("31/12")
                        .status())
                .isEqualTo(TimeStatus.STANDING);
    }

    @Test
    void the_completion_is_the_receipt_of_the_accepted_result_not_its_acceptance() {
        assertThat(duty().accepted("30/06", "20/07").at("31/12", X).status()).isEqualTo(TimeStatus.COMPLETED_ON_TIME);
        assertThat(duty().accepted("01/07", "20/07").at("31/12", X).status()).isEqualTo(TimeStatus.COMPLETED_LATE);
        assertThat(duty().accepted("01/07", "20/07").at("31/12", X).late().days())
                .isEqualTo(1);
        assertThat(duty().due(null).accepted("01/07", "20/07").at("31/12", X).status())
                .isEqualTo(TimeStatus.COMPLETED);
    }

    @Test
    void of_several_accepted_results_the_first_received_completes() {
        var twice = duty().accepted("20/07", "21/07").accepted("05/07", "25/07");
        assertThat(twice.at("31/12", X).late().days()).isEqualTo(5);
    }

    @Test
    void a_return_does_not_stop_the_clock() {
        var returned = duty().returned("28/06", "10/07").at("15/07", X);
        assertThat(returned.status()).isEqualTo(TimeStatus.OVERDUE);
        assertThat(returned.late().days()).isEqualTo(15);
        assertThat(duty().returned("28/06", "10/07")
                        .accepted("15/07", "16/07")
                        .at("31/12", X)
                        .late()
                        .days())
                .isEqualTo(15);
    }

    @Test
    void a_result_awaiting_confirmation_holds_the_count_at_its_receipt() {
        assertThat(duty().pending("28/06").at("15/07", X).status()).isEqualTo(TimeStatus.PENDING_ON_TIME);
        assertThat(duty().pending("28/06").at("15/07", X).late().days()).isZero();
        assertThat(duty().pending("03/07").at("15/07", X).status()).isEqualTo(TimeStatus.PENDING_LATE);
        assertThat(duty().pending("03/07").at("15/07", X).late().days()).isEqualTo(3);
        assertThat(duty().pending("28/06")
                        .pending("03/07")
                        .at("15/07", X)
                        .late()
                        .days())
                .isEqualTo(3);
        assertThat(duty().pending("03/07")
                        .accepted("01/07", "02/07")
                        .at("15/07", X)
                        .status())
                .isEqualTo(TimeStatus.COMPLETED_LATE);
    }

    @Test
    void what_happens_later_is_not_yet_there() {
        var answered = duty().accepted("03/07", "20/07");
        assertThat(answered.at("02/07", X).status()).isEqualTo(TimeStatus.OVERDUE);
        assertThat(answered.at("03/07", X).status()).isEqualTo(TimeStatus.PENDING_LATE);
        assertThat(answered.at("19/07", X).status()).isEqualTo(TimeStatus.PENDING_LATE);
        assertThat(answered.at("20/07", X).status()).isEqualTo(TimeStatus.COMPLETED_LATE);
        assertThat(duty().returned("03/07", "20/07").at("19/07", X).status()).isEqualTo(TimeStatus.PENDING_LATE);
        assertThat(duty().extended("01/06", "20/06", "31/07").at("19/06", X).currentDue())
                .isEqualTo(day("30/06"));
        assertThat(duty().extended("01/06", "20/06", "31/07").at("20/06", X).currentDue())
                .isEqualTo(day("31/07"));
        assertThat(duty().ended(Ending.Kind.CANCELLED, "10/07").at("09/07", X).status())
                .isEqualTo(TimeStatus.OVERDUE);
    }

    @Test
    void a_request_or_decision_of_a_later_day_is_not_counted() {
        var extended = duty().extended("01/06", "20/06", "31/07");
        assertThat(extended.at("19/06", X).extensions().granted()).isZero();
        assertThat(extended.at("19/06", X).held())
                .extracting(each -> each.days().count())
                .containsExactly(18);
        assertThat(extended.at("31/05", X).held()).isEmpty();
        assertThat(extended.at("20/06", X).extensions().granted()).isEqualTo(1);
    }

    @Test
    void before_its_assignment_a_duty_is_simply_not_due() {
        assertThat(duty().at("01/03", X).status()).isEqualTo(TimeStatus.NOT_DUE);
    }

    @Test
    void an_ended_duty_keeps_the_days_late_before_its_end() {
        var cancelled = duty().ended(Ending.Kind.CANCELLED, "10/07").at("31/12", X);
        assertThat(cancelled.status()).isEqualTo(TimeStatus.CANCELLED);
        assertThat(cancelled.late().days()).isEqualTo(9);
        assertThat(duty().ended(Ending.Kind.WITHDRAWN, "10/06")
                        .at("31/12", X)
                        .late()
                        .days())
                .isZero();
        assertThat(duty().ended(Ending.Kind.WITHDRAWN, "10/06").at("10/06", X).status())
                .isEqualTo(TimeStatus.WITHDRAWN);
        assertThat(duty().accepted("05/07", "06/07")
                        .ended(Ending.Kind.CANCELLED, "10/07")
                        .at("31/12", X)
                        .status())
                .isEqualTo(TimeStatus.COMPLETED_LATE);
        assertThat(duty().pending("15/07")
                        .ended(Ending.Kind.CANCELLED, "10/07")
                        .at("31/12", X)
                        .late()
                        .days())
                .isEqualTo(9);
    }

    @Test
    void R9_an_extension_decided_in_time_moves_the_due_date() {
        var extended = duty().extended("10/06", "20/06", "31/07").at("05/08", X);
        assertThat(extended.currentDue()).isEqualTo(day("31/07"));
        assertThat(extended.late().days()).isEqualTo(5);
        assertThat(extended.extensions())
                .extracting(ExtensionCount::granted, ExtensionCount::afterOverdue, ExtensionCount::flagged)
                .containsExactly(1, 0, Answer.known(false));
        assertThat(extended.defaults()).extracting(Missed::due).containsExactly(day("31/07"));
        assertThat(extended.defaults().getFirst().grounds().events()).contains("e-ext-0");
        assertThat(extended.runs().getFirst().grounds().events()).contains("e-ext-0");
    }

    @Test
    void R9_days_late_before_the_decision_stay_and_later_ones_count_against_the_new_date() {
        var extended = duty().extended("28/06", "10/07", "31/07");
        assertThat(extended.at("09/07", X).late().days()).isEqualTo(9);
        assertThat(extended.at("10/07", X).late().days()).isEqualTo(9);
        assertThat(extended.at("31/07", X).late().days()).isEqualTo(9);
        assertThat(extended.at("31/07", X).status()).isEqualTo(TimeStatus.DUE_SOON);
        assertThat(extended.at("02/08", X).late().days()).isEqualTo(11);
        assertThat(extended.at("02/08", X).defaults())
                .extracting(Missed::due)
                .containsExactly(day("30/06"), day("31/07"));
        assertThat(extended.at("02/08", X).extensions().afterOverdue()).isEqualTo(1);
    }

    @Test
    void R9_completion_within_a_late_extension_is_in_time_and_keeps_its_late_days() {
        var done = duty().extended("28/06", "10/07", "31/07")
                .accepted("20/07", "21/07")
                .at("31/12", X);
        assertThat(done.status()).isEqualTo(TimeStatus.COMPLETED_ON_TIME);
        assertThat(done.late().days()).isEqualTo(9);
    }

    @Test
    void R9_an_extension_decided_on_the_due_date_is_in_time_and_the_day_after_is_not() {
        assertThat(duty().extended("28/06", "30/06", "31/07")
                        .at("31/07", X)
                        .extensions()
                        .afterOverdue())
                .isZero();
        var nextDay = duty().extended("28/06", "01/07", "31/07").at("31/07", X);
        assertThat(nextDay.extensions().afterOverdue()).isEqualTo(1);
        assertThat(nextDay.late().days()).isZero();
        assertThat(nextDay.defaults()).isEmpty();
    }

    @Test
    void R9_two_extensions_are_flagged_and_applied_in_the_order_of_their_decisions() {
        var twice = duty().extended("20/07", "25/07", "31/08")
                .extended("10/06", "20/06", "31/07")
                .at("05/09", X);
        assertThat(twice.extensions().flagged()).isEqualTo(Answer.known(true));
        assertThat(twice.extensions().grounds())
                .isEqualTo(new Grounds(List.of(Rule.R9), List.of("e-ext-0", "e-ext-1")));
        assertThat(twice.late().days()).isEqualTo(5);
    }

    @Test
    void R9_a_new_date_already_past_at_its_decision_leaves_no_day_uncounted() {
        var late = duty().extended("28/06", "20/07", "10/07").at("25/07", X);
        assertThat(late.late().days()).isEqualTo(25);
        assertThat(late.defaults()).extracting(Missed::due).containsExactly(day("30/06"), day("10/07"));
    }

    @Test
    void R9_a_date_set_back_to_an_earlier_one_is_missed_once() {
        var late = duty().extended("28/06", "10/07", "31/07")
                .extended("11/07", "20/07", "30/06")
                .at("25/07", X);
        assertThat(late.late().days()).isEqualTo(9 + 6);
        assertThat(late.defaults()).extracting(Missed::due).containsExactly(day("30/06"));
    }

    @Test
    void R9_a_refused_or_open_request_changes_nothing() {
        var asked = duty().extensionAsked("20/06", "25/06")
                .extensionAsked("26/06", null)
                .at("05/07", X);
        assertThat(asked.late().days()).isEqualTo(5);
        assertThat(asked.extensions().granted()).isZero();
    }

    @Test
    void R14_days_waited_for_a_coordinator_are_shown_inside_the_late_days_and_not_taken_off() {
        var late = duty().coordinated("So-C", "20/06", "05/07").at("10/07", X);
        assertThat(late.waiting())
                .extracting(Waiting::agencyId, Waiting::days, Waiting::insideLate)
                .containsExactly(tuple("So-C", 15, 5));
        assertThat(late.waiting().getFirst().grounds())
                .isEqualTo(new Grounds(List.of(Rule.R14), List.of("e-coord-So-C")));
        assertThat(late.late().days()).isEqualTo(10);
    }

    @Test
    void R14_waiting_ends_with_the_supply_the_completion_or_today() {
        assertThat(waited(duty().coordinated("So-C", "20/06", null).at("10/07", X)))
                .isEqualTo(20);
        assertThat(waited(duty().coordinated("So-C", "20/06", "31/07").at("10/07", X)))
                .isEqualTo(20);
        assertThat(waited(duty().coordinated("So-C", "20/06", null)
                        .accepted("30/06", "30/06")
                        .at("10/07", X)))
                .isEqualTo(10);
        assertThat(duty().coordinated("So-C", "20/06", "20/06").at("10/07", X).waiting())
                .isEmpty();
        assertThat(duty().coordinated("So-C", "20/06", null).at("10/06", X).waiting())
                .isEmpty();
    }

    @Test
    void R15_the_delay_of_a_confirmation_is_the_offices() {
        var late = duty().returned("28/06", "03/07").accepted("10/07", "15/07").at("31/12", X);
        assertThat(late.held())
                .extracting(Held::matter, Held::byAgency, each -> each.days().count(), Held::workingDays)
                .containsExactly(
                        tuple(Held.Matter.CONFIRMATION, "VP-UBND", 5, Answer.known(3)),
                        tuple(Held.Matter.CONFIRMATION, "VP-UBND", 5, Answer.known(3)));
        assertThat(late.held().getFirst().grounds())
                .isEqualTo(new Grounds(List.of(Rule.R15), List.of("e-outcome-0", "e-sub-0")));
    }

    @Test
    void R15_an_adviser_who_submitted_in_time_is_not_late_with_the_decision() {
        var advised = duty().adviser().pending("28/06").at("31/07", X);
        assertThat(advised.status()).isEqualTo(TimeStatus.PENDING_ON_TIME);
        assertThat(advised.late().days()).isZero();
        assertThat(advised.held())
                .extracting(Held::matter, Held::byAgency, each -> each.days().count())
                .containsExactly(tuple(Held.Matter.DECISION_ON_ADVICE, "CT-UBND", 33));
    }

    @Test
    void R15_the_delay_of_a_decision_on_an_extension_is_the_assigners() {
        var asked = duty().extended("20/06", "25/06", "31/07")
                .extensionAsked("20/07", null)
                .at("22/07", X);
        assertThat(asked.held())
                .extracting(Held::matter, Held::byAgency, each -> each.days().count())
                .containsExactly(
                        tuple(Held.Matter.DECISION_ON_EXTENSION, "CT-UBND", 5),
                        tuple(Held.Matter.DECISION_ON_EXTENSION, "CT-UBND", 2));
        assertThat(duty().extended("20/06", "20/06", "31/07").at("22/07", X).held())
                .isEmpty();
    }

    @Test
    void R16_late_registration_is_the_monitors_and_the_time_to_acknowledge_starts_with_it() {
        var late = duty().assigned("01/04", "08/04").at("30/04", X);
        assertThat(late.registration().monitoringOffice()).isEqualTo("VP-UBND");
        assertThat(late.registration().tookDays()).isEqualTo(7);
        assertThat(late.registration().lateDays()).isEqualTo(Answer.known(6));
        assertThat(late.registration().acknowledgeBy()).isEqualTo(Answer.known(day("09/04")));
        assertThat(late.registration().grounds()).isEqualTo(new Grounds(List.of(Rule.R16), List.of("e-assigned")));
        assertThat(late.currentDue()).isEqualTo(day("30/06"));
    }

    @Test
    void R16_registration_within_a_working_day_is_in_time() {
        var inTime = duty().assigned("05/04", "08/04").at("30/04", X).registration();
        assertThat(inTime.lateDays()).isEqualTo(Answer.known(0));
    }

    @Test
    void facts_that_contradict_themselves_are_refused() {
        var on = day("01/07");
        assertThatThrownBy(() -> new Extension(on, null, true, on, "e")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Extension(on, on, true, null, "e")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Submission(on, on, on, on, "e", "o")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Days(on, on.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Days(on, null).count()).isInstanceOf(IllegalStateException.class);
    }

    private static int waited(Attribution attribution) {
        return attribution.waiting().getFirst().days();
    }
}
