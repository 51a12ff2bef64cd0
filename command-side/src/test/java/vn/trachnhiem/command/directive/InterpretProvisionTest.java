package vn.trachnhiem.command.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Given.BEN;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.directive.Sample.CLAUSE_1;
import static vn.trachnhiem.command.directive.Sample.TEXT;
import static vn.trachnhiem.command.directive.Sample.bound;
import static vn.trachnhiem.command.directive.Sample.interpret;
import static vn.trachnhiem.command.directive.Sample.interpreted;
import static vn.trachnhiem.command.directive.Sample.obligation;
import static vn.trachnhiem.command.directive.Sample.plan;
import static vn.trachnhiem.command.directive.Sample.register;
import static vn.trachnhiem.command.directive.Sample.registered;
import static vn.trachnhiem.command.directive.Sample.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.directive.AddresseeClass;
import vn.trachnhiem.shared.directive.Addressees;
import vn.trachnhiem.shared.directive.DirectiveEvent;
import vn.trachnhiem.shared.directive.DirectiveRejection;
import vn.trachnhiem.shared.directive.InterpretProvision;
import vn.trachnhiem.shared.directive.Obligation;
import vn.trachnhiem.shared.directive.Timing;

class InterpretProvisionTest {
    private static final Actor OFFICER = actor(BEN, OFFICE, Role.OFFICE_OFFICER);

    private DirectiveState state = new DirectiveState.Unregistered().evolve(registered(register()));

    @Test
    void an_officer_reads_a_provision() {
        InterpretProvision c = interpret("1", plan(), obligation("1.2", "1", "phổ biến"));
        assertThat(decide(c)).isEqualTo(Decision.accepted(interpreted(c)));
    }

    @Test
    void a_chapeau_may_be_read_too() {
        InterpretProvision c = interpret("0", obligation("0.1", "0", "Yêu cầu"));
        assertThat(decide(c)).isEqualTo(Decision.accepted(interpreted(c)));
    }

    @Test
    void only_an_officer_of_the_office_reads() {
        InterpretProvision c = interpret(act(actor(BEN, OFFICE, Role.CHIEF_OF_OFFICE)), "1", plan());
        assertThat(decide(c)).isEqualTo(Decision.rejected(ActRejection.NOT_ENTITLED));
    }

    @Test
    void an_unknown_document_cannot_be_read() {
        state = new DirectiveState.Unregistered();
        assertThat(decide(interpret("1", plan()))).isEqualTo(Decision.rejected(ActRejection.UNKNOWN_SUBJECT));
    }

    @Test
    void confirmed_obligations_are_fixed() {
        state = new DirectiveState.Confirmed(null);
        assertThat(decide(interpret("1", plan()))).isEqualTo(Decision.rejected(DirectiveRejection.ALREADY_CONFIRMED));
    }

    @Test
    void obligations_in_force_are_fixed() {
        state = new DirectiveState.InForce();
        assertThat(decide(interpret("1", plan()))).isEqualTo(Decision.rejected(DirectiveRejection.ALREADY_CONFIRMED));
    }

    @Test
    void only_a_provision_of_the_document_is_read() {
        assertThat(decide(interpret("3", obligation("3.1", "3", "Lập"))))
                .isEqualTo(Decision.rejected(DirectiveRejection.PROVISION_UNKNOWN));
    }

    @Test
    void a_reading_is_not_recorded_ahead() {
        Act ahead = act(OFFICER, TODAY.plusDays(1), TODAY, null, null);
        assertThat(decide(interpret(ahead, "1", plan())))
                .isEqualTo(Decision.rejected(ActRejection.EFFECTIVE_IN_FUTURE));
    }

    @Test
    void a_document_is_not_read_before_it_is_registered() {
        assertThat(decide(interpret(act(OFFICER, TODAY.minusDays(1)), "1", plan())))
                .isEqualTo(Decision.rejected(ActRejection.BEFORE_ITS_CAUSE));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = " ")
    void a_provision_that_obliges_nobody_needs_a_reason(@Nullable String reason) {
        assertThat(decide(interpret(act(OFFICER, TODAY, TODAY, null, reason), "1")))
                .isEqualTo(Decision.rejected(DirectiveRejection.SILENT_WITHOUT_REASON));
    }

    @Test
    void a_provision_obliges_nobody_with_a_reason() {
        InterpretProvision c = interpret(act(OFFICER, TODAY, TODAY, null, "Chỉ là câu dẫn"), "1");
        assertThat(decide(c)).isEqualTo(Decision.accepted(interpreted(c)));
    }

    @Test
    void a_document_whose_text_is_lost_cannot_be_read() {
        assertThat(InterpretProvisionDecider.decide(interpret("1", plan()), state, Given.rules(), Sample.empty()))
                .isEqualTo(Decision.rejected(DirectiveRejection.SOURCE_MISSING));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 'Lập kế'", "0, 1, 'Lập kế hoạch'", "0, 0, ''", "6, 0, 'Lập'", "0, 9000, 'Lập'"})
    void an_anchor_lies_in_its_provision_and_quotes_it_verbatim(int shiftStart, int shiftEnd, String quote) {
        int start = TEXT.indexOf("Lập kế hoạch");
        Obligation o = obligation("1.1", "1", start + shiftStart, start + quote.length() + shiftEnd, quote);
        assertThat(decide(interpret("1", o))).isEqualTo(Decision.rejected(DirectiveRejection.ANCHOR_OUTSIDE, "1.1"));
    }

    @Test
    void an_anchor_may_be_the_whole_provision() {
        InterpretProvision c = interpret("1", obligation("1.1", "1", "1. Lập kế hoạch; phổ biến."));
        assertThat(decide(c)).isEqualTo(Decision.accepted(interpreted(c)));
    }

    @Test
    void an_anchor_starts_in_its_provision() {
        assertThat(decide(interpret("1", obligation("1.1", "1", "\n1. Lập kế hoạch"))))
                .isEqualTo(Decision.rejected(DirectiveRejection.ANCHOR_OUTSIDE, "1.1"));
    }

    @Test
    void an_anchor_ends_in_its_provision() {
        assertThat(decide(interpret("1", obligation("1.1", "1", "phổ biến.\n"))))
                .isEqualTo(Decision.rejected(DirectiveRejection.ANCHOR_OUTSIDE, "1.1"));
    }

    @Test
    void an_anchor_quotes_something() {
        assertThat(decide(interpret("1", obligation("1.1", "1", CLAUSE_1.start() + 3, CLAUSE_1.start() + 3, ""))))
                .isEqualTo(Decision.rejected(DirectiveRejection.ANCHOR_OUTSIDE, "1.1"));
    }

    @Test
    void an_obligation_belongs_to_the_provision_that_is_read() {
        assertThat(decide(interpret("1", obligation("1.1", "2", "Lập kế hoạch"))))
                .isEqualTo(Decision.rejected(DirectiveRejection.ANCHOR_OUTSIDE, "1.1"));
    }

    @Test
    void an_obligation_has_a_label() {
        assertThat(decide(interpret("1", obligation(" ", "1", "Lập kế hoạch"))))
                .isEqualTo(Decision.rejected(ActRejection.TEXT_MISSING));
    }

    @Test
    void an_obligation_has_a_content() {
        Obligation o = plan();
        Obligation silent = new Obligation(
                o.label(),
                o.provision(),
                o.start(),
                o.end(),
                o.quote(),
                " ",
                o.bound(),
                o.role(),
                List.of(),
                false,
                null,
                o.timing(),
                null,
                null);
        assertThat(decide(interpret("1", silent))).isEqualTo(Decision.rejected(ActRejection.TEXT_MISSING));
    }

    @Test
    void a_label_is_unique_in_a_reading() {
        assertThat(decide(interpret("1", plan(), obligation("1.1", "1", "phổ biến"))))
                .isEqualTo(Decision.rejected(DirectiveRejection.LABEL_TAKEN, "1.1"));
    }

    @Test
    void a_label_is_unique_across_the_document() {
        state = state.evolve(interpreted(interpret("1", plan())));
        assertThat(decide(interpret("2", obligation("1.1", "2", "Báo cáo"))))
                .isEqualTo(Decision.rejected(DirectiveRejection.LABEL_TAKEN, "1.1"));
    }

    @Test
    void a_second_reading_replaces_the_first_and_may_keep_its_labels() {
        state = state.evolve(interpreted(interpret("1", plan())));
        InterpretProvision again = interpret("1", plan(), obligation("1.2", "1", "phổ biến"));
        assertThat(decide(again)).isEqualTo(Decision.accepted(interpreted(again)));
    }

    @Test
    void a_label_that_was_replaced_is_free_again() {
        state = state.evolve(interpreted(interpret("1", obligation("2.1", "1", "Lập kế hoạch"))));
        state = state.evolve(interpreted(interpret("1", plan())));
        InterpretProvision c = interpret("2", report());
        assertThat(decide(c)).isEqualTo(Decision.accepted(interpreted(c)));
    }

    @Test
    void somebody_is_bound() {
        assertThat(decide(bindingOn(new Addressees("", List.of(), List.of()), new Timing.Standing())))
                .isEqualTo(Decision.rejected(DirectiveRejection.NOBODY_BOUND, "1.1"));
    }

    @Test
    void a_class_of_addressees_may_be_bound() {
        InterpretProvision c = bindingOn(
                new Addressees("Các cơ quan báo chí", List.of(AddresseeClass.MEDIA), List.of()), new Timing.Standing());
        assertThat(decide(c)).isEqualTo(Decision.accepted(interpreted(c)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 2022, 2025",
        "13, 1, 2022, 2025",
        "12, 0, 2022, 2025",
        "4, 31, 2022, 2025",
        "2, 29, 2024, 2024",
        "12, 15, 2025, 2022"
    })
    void a_yearly_day_exists_in_every_year(int month, int day, int first, int last) {
        assertThat(decide(bindingOn(bound(), new Timing.Yearly(month, day, true, first, last))))
                .isEqualTo(Decision.rejected(DirectiveRejection.TIMING_IMPOSSIBLE, "1.1"));
    }

    @ParameterizedTest
    @CsvSource({"12, 31, 2022, 2025", "1, 1, 2022, 2022", "2, 28, 2022, 2025"})
    void an_obligation_may_recur_yearly(int month, int day, int first, int last) {
        InterpretProvision c = bindingOn(bound(), new Timing.Yearly(month, day, true, first, last));
        assertThat(decide(c)).isEqualTo(Decision.accepted(interpreted(c)));
    }

    @Test
    void an_obligation_may_be_dated() {
        InterpretProvision c = bindingOn(bound(), new Timing.Dated(LocalDate.of(2024, 6, 30), true));
        assertThat(decide(c)).isEqualTo(Decision.accepted(interpreted(c)));
    }

    private static InterpretProvision bindingOn(Addressees bound, Timing timing) {
        Obligation o = plan();
        return interpret("1", obligation("1.1", "1", o.start(), o.end(), o.quote(), bound, timing));
    }

    private Decision<DirectiveEvent> decide(InterpretProvision c) {
        return InterpretProvisionDecider.decide(c, state, Given.rules(), Sample.kept());
    }
}
