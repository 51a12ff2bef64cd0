package vn.trachnhiem.command.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.command.Given.ANN;
import static vn.trachnhiem.command.Given.HEALTH;
import static vn.trachnhiem.command.Given.OFFICE;
import static vn.trachnhiem.command.Given.TODAY;
import static vn.trachnhiem.command.Given.act;
import static vn.trachnhiem.command.Given.actor;
import static vn.trachnhiem.command.directive.Sample.CLAUSE_1;
import static vn.trachnhiem.command.directive.Sample.DIRECTIVE;
import static vn.trachnhiem.command.directive.Sample.FILE;
import static vn.trachnhiem.command.directive.Sample.TEXT;
import static vn.trachnhiem.command.directive.Sample.header;
import static vn.trachnhiem.command.directive.Sample.register;
import static vn.trachnhiem.command.directive.Sample.registered;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trachnhiem.command.Decision;
import vn.trachnhiem.command.Given;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.ActRejection;
import vn.trachnhiem.shared.Role;
import vn.trachnhiem.shared.directive.DirectiveEvent;
import vn.trachnhiem.shared.directive.DirectiveHeader;
import vn.trachnhiem.shared.directive.DirectiveRejection;
import vn.trachnhiem.shared.directive.DocumentType;
import vn.trachnhiem.shared.directive.Provision;
import vn.trachnhiem.shared.directive.ProvisionKind;
import vn.trachnhiem.shared.directive.RegisterDirective;

class RegisterDirectiveTest {
    @Test
    void a_records_clerk_registers_a_document() {
        RegisterDirective c = register();
        assertThat(decide(c)).isEqualTo(Decision.accepted(registered(c)));
    }

    @Test
    void an_officer_of_the_office_registers_a_document() {
        RegisterDirective c = register(act(actor(ANN, OFFICE, Role.OFFICE_OFFICER)));
        assertThat(decide(c)).isEqualTo(Decision.accepted(registered(c)));
    }

    @Test
    void nobody_else_registers_a_document() {
        RegisterDirective c = register(act(actor(ANN, HEALTH, Role.AGENCY_OFFICER)));
        assertThat(decide(c)).isEqualTo(Decision.rejected(ActRejection.NOT_ENTITLED));
    }

    @Test
    void a_document_is_registered_once() {
        RegisterDirective c = register();
        DirectiveState state = new DirectiveState.Unregistered().evolve(registered(c));
        assertThat(RegisterDirectiveDecider.decide(c, state, Given.rules(), Sample.kept()))
                .isEqualTo(Decision.rejected(ActRejection.ALREADY_EXISTS));
    }

    @Test
    void a_document_is_not_registered_ahead() {
        Act ahead = act(actor(ANN, OFFICE, Role.RECORDS_CLERK), TODAY.plusDays(1), TODAY, null, null);
        assertThat(decide(register(ahead))).isEqualTo(Decision.rejected(ActRejection.EFFECTIVE_IN_FUTURE));
    }

    @ParameterizedTest
    @CsvSource({"' ', UBND", "Cải cách, ' '"})
    void a_document_has_a_title_and_an_authority(String title, String authority) {
        DirectiveHeader silent = new DirectiveHeader(DocumentType.DIRECTIVE, title, null, null, authority, null, null);
        assertThat(decide(with(silent, CLAUSE_1))).isEqualTo(Decision.rejected(ActRejection.TEXT_MISSING));
    }

    @Test
    void number_date_and_signatory_may_be_absent_as_in_the_source() {
        RegisterDirective c = with(
                new DirectiveHeader(DocumentType.DIRECTIVE, "Cải cách", null, null, "UBND tỉnh", null, null), CLAUSE_1);
        assertThat(decide(c)).isEqualTo(Decision.accepted(registered(c)));
    }

    @Test
    void a_document_has_provisions() {
        assertThat(decide(with(header(null)))).isEqualTo(Decision.rejected(DirectiveRejection.NO_PROVISIONS));
    }

    @Test
    void no_two_provisions_share_a_path() {
        assertThat(decide(with(header(null), CLAUSE_1, CLAUSE_1)))
                .isEqualTo(Decision.rejected(DirectiveRejection.PROVISION_TWICE));
    }

    @Test
    void the_text_of_a_document_is_kept_before_it_is_registered() {
        assertThat(RegisterDirectiveDecider.decide(
                        register(), new DirectiveState.Unregistered(), Given.rules(), Sample.empty()))
                .isEqualTo(Decision.rejected(DirectiveRejection.SOURCE_MISSING));
    }

    @Test
    void a_provision_may_be_the_whole_text() {
        RegisterDirective c = with(header(null), spanning(0, TEXT.length()));
        assertThat(decide(c)).isEqualTo(Decision.accepted(registered(c)));
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "5, 5", "6, 5", "0, 1000"})
    void every_provision_lies_in_the_text(int start, int end) {
        assertThat(decide(with(header(null), CLAUSE_1, spanning(start, end))))
                .isEqualTo(Decision.rejected(DirectiveRejection.PROVISION_OUTSIDE));
    }

    @Test
    void offsets_count_utf_16_units_and_not_bytes() {
        assertThat(decide(with(header(null), spanning(0, TEXT.length() + 1))))
                .isEqualTo(Decision.rejected(DirectiveRejection.PROVISION_OUTSIDE));
    }

    private static Provision spanning(int start, int end) {
        return new Provision("9", ProvisionKind.CLAUSE, start, end, true);
    }

    private static RegisterDirective with(DirectiveHeader header, Provision... provisions) {
        return new RegisterDirective(
                DIRECTIVE, header, FILE, FILE, List.of(provisions), act(actor(ANN, OFFICE, Role.RECORDS_CLERK)));
    }

    private static Decision<DirectiveEvent> decide(RegisterDirective c) {
        return RegisterDirectiveDecider.decide(c, new DirectiveState.Unregistered(), Given.rules(), Sample.kept());
    }
}
