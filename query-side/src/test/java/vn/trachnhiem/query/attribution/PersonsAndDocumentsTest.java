package vn.trachnhiem.query.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.trachnhiem.query.attribution.DutySample.SO_X;
import static vn.trachnhiem.query.attribution.DutySample.SO_Y;
import static vn.trachnhiem.query.attribution.DutySample.day;
import static vn.trachnhiem.query.attribution.DutySample.duty;
import static vn.trachnhiem.query.attribution.DutySample.head;
import static vn.trachnhiem.query.attribution.DutySample.posts;
import static vn.trachnhiem.query.attribution.DutySample.tenure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonsAndDocumentsTest {
    private static final Who X = new Who(Who.Kind.PERSON, "X");
    private static final Tenure X_HEADS = head("X", "01/01", null);

    @Test
    void R1_a_judgement_stands_beside_the_facts_it_cites() {
        var facts = duty().at("05/07", X_HEADS);
        var judgement = new Determination("CT", day("10/07"), "Trách nhiệm thuộc về…", List.of("e-X"), "e-judged");
        assertThat(judgement.speaksOf(facts.late().grounds())).isTrue();
        assertThat(judgement.speaksOf(facts.registration().grounds())).isFalse();
        assertThat(duty().at("05/07", X_HEADS)).isEqualTo(facts);
    }

    @Test
    void R11_a_deputy_answers_directly_for_his_field_and_the_head_as_head() {
        var field = field("D", "đất đai", "01/03", "01/06");
        assertThat(edges(field, "đất đai", "01/03"))
                .extracting(FieldOfDeputy.Edge::who, FieldOfDeputy.Edge::answers)
                .containsExactly(
                        tuple(new Who(Who.Kind.PERSON, "D"), FieldOfDeputy.Answers.DIRECT),
                        tuple(X, FieldOfDeputy.Answers.HEAD));
        assertThat(edges(field, "đất đai", "01/03"))
                .extracting(edge -> edge.grounds().events())
                .containsExactly(List.of("e-D"), List.of("e-X"));
        assertThat(edges(field, "đất đai", "01/03").getLast().grounds().rules()).containsExactly(Rule.R2, Rule.R11);
    }

    @Test
    void R11_without_a_valid_assignment_the_head_answers_directly() {
        var field = field("D", "đất đai", "01/03", "01/06");
        var headDirectly = tuple(X, FieldOfDeputy.Answers.DIRECT);
        for (var edges : List.of(
                edges(field, "đất đai", "01/06"),
                edges(field, "đất đai", "29/02"),
                edges(field, "môi trường", "01/04"))) {
            assertThat(edges)
                    .extracting(FieldOfDeputy.Edge::who, FieldOfDeputy.Edge::answers)
                    .containsExactly(headDirectly);
        }
        var elsewhere = new FieldOfDeputy(SO_Y, "D", "đất đai", day("01/03"), null, "e-D");
        assertThat(edges(elsewhere, "đất đai", "01/04")).hasSize(1);
    }

    @Test
    void R12_a_signature_gives_two_edges() {
        var signed = Signature.of(document(SignedDocument.Capacity.KT, "D", "báo cáo"), List.of(), posts(X_HEADS));
        assertThat(signed.signedBy().personId()).isEqualTo("D");
        assertThat(signed.signedBy().capacity()).isEqualTo(SignedDocument.Capacity.KT);
        assertThat(signed.signedBy().grounds()).isEqualTo(new Grounds(List.of(Rule.R12), List.of("e-doc")));
        assertThat(signed.issuedBy().who()).isEqualTo(X);
        assertThat(signed.issuedBy().agencyId()).isEqualTo(SO_X);
        assertThat(signed.issuedBy().grounds())
                .isEqualTo(new Grounds(List.of(Rule.R2, Rule.R12), List.of("e-X", "e-doc")));
        assertThat(signed.issuedBy().collective()).isFalse();
        assertThat(signed.valid()).isTrue();
    }

    @Test
    void R12_R13_a_document_for_a_collective_is_issued_by_the_body() {
        var signed = Signature.of(document(SignedDocument.Capacity.TM, "D", "báo cáo"), List.of(), posts(X_HEADS));
        assertThat(signed.issuedBy().collective()).isTrue();
        assertThat(signed.issuedBy().grounds().rules()).containsExactly(Rule.R2, Rule.R12, Rule.R13);
    }

    @Test
    void R12_a_delegated_signature_needs_a_delegation_in_scope_and_in_time() {
        var document = document(SignedDocument.Capacity.TUQ, "D", "báo cáo");
        var covering = new Delegation(SO_X, "D", "báo cáo", day("01/03"), day("01/06"), "e-tuq");
        assertThat(signed(document, covering).valid()).isTrue();
        assertThat(signed(document, covering).signedBy().grounds().events()).containsExactly("e-doc", "e-tuq");
        for (var wanting : List.of(
                new Delegation(SO_Y, "D", "báo cáo", day("01/03"), day("01/06"), "e-tuq"),
                new Delegation(SO_X, "E", "báo cáo", day("01/03"), day("01/06"), "e-tuq"),
                new Delegation(SO_X, "D", "kế hoạch", day("01/03"), day("01/06"), "e-tuq"),
                new Delegation(SO_X, "D", "báo cáo", day("01/03"), day("10/04"), "e-tuq"))) {
            assertThat(signed(document, wanting).valid()).isFalse();
        }
    }

    @Test
    void R3_a_delegation_to_sign_does_not_change_who_answers_for_the_agency() {
        var document = document(SignedDocument.Capacity.TUQ, "D", "báo cáo");
        var delegation = new Delegation(SO_X, "D", "báo cáo", day("01/03"), null, "e-tuq");
        assertThat(signed(document, delegation).issuedBy().who()).isEqualTo(X);
    }

    @Test
    void R13_a_decision_of_a_body_is_the_bodys_with_its_members_chair_and_dissent() {
        var act = CollectiveAct.of(
                "UBND",
                day("10/04"),
                List.of(
                        seat("UBND", "A", true, "01/01", null),
                        seat("UBND", "B", false, "10/04", null),
                        seat("UBND", "C", false, "01/01", "10/04"),
                        seat("HDND", "D", true, "01/01", null)),
                List.of("B"));
        assertThat(act.members()).containsExactly("A", "B");
        assertThat(act.chairs()).containsExactly("A");
        assertThat(act.dissenters()).containsExactly("B");
        assertThat(act.grounds()).isEqualTo(new Grounds(List.of(Rule.R13), List.of("e-A", "e-B")));
    }

    @Test
    void R13_only_a_member_of_that_day_dissents() {
        var seats = List.of(seat("UBND", "C", false, "01/01", "10/04"));
        assertThatThrownBy(() -> CollectiveAct.of("UBND", day("10/04"), seats, List.of("C")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void R18_a_persons_trail_crosses_agencies_and_an_agencys_stays() {
        var heads = posts(
                head("X", "01/01", "11/07"),
                head("Z", "11/07", null),
                tenure(SO_Y, "X", Tenure.Kind.HEAD, "11/07", null));
        var here = duty().at("20/07", heads);
        var there = duty().transferred(SO_Y, "11/07").at("20/07", heads);
        assertThat(Trail.ofPerson("X", List.of(here, there)).runs())
                .extracting(run -> run.holder().agencyId(), run -> run.days().count())
                .containsExactly(tuple(SO_X, 10), tuple(SO_X, 10), tuple(SO_Y, 10));
        assertThat(Trail.ofPerson("Z", List.of(here, there)).defaults()).isEmpty();
        assertThat(Trail.ofPerson("X", List.of(here, there)).defaults()).hasSize(2);
        assertThat(Trail.ofAgency(SO_X, List.of(here, there)).runs())
                .extracting(run -> run.holder().who().id())
                .containsExactly("X", "Z", "X");
        assertThat(Trail.ofAgency(SO_Y, List.of(here, there)).defaults()).isEmpty();
    }

    @Test
    void R19_a_finding_names_the_heads_of_its_period_and_todays_head_remedies() {
        var heads = posts(head("X", "01/01", "01/04"), head("Y", "10/04", "01/09"), head("Z", "01/09", null));
        var finding = PastPeriod.of(heads, SO_X, new Days(day("01/03"), day("01/06")), SO_X, day("01/10"));
        assertThat(finding.parts())
                .extracting(
                        part -> part.holder().who().id(), part -> part.days().count())
                .containsExactly(tuple("X", 31), tuple(SO_X, 9), tuple("Y", 52));
        assertThat(finding.remedies().who().id()).isEqualTo("Z");
        assertThat(finding.grounds())
                .isEqualTo(new Grounds(List.of(Rule.R2, Rule.R4, Rule.R19), List.of("e-X", "e-Y", "e-Z")));
    }

    @Test
    void R19_the_successor_of_an_abolished_agency_remedies() {
        var heads = posts(head("X", "01/01", "01/07"), tenure(SO_Y, "N", Tenure.Kind.HEAD, "01/07", null));
        var finding = PastPeriod.of(heads, SO_X, new Days(day("01/03"), day("01/06")), SO_Y, day("01/10"));
        assertThat(finding.remedies().who().id()).isEqualTo("N");
    }

    @Test
    void R20_a_head_managed_by_a_ministry_is_referred_to_it() {
        var facts = duty().transferred("Kho-bac", "01/05").at("05/07", X_HEADS);
        assertThat(facts.consequences())
                .isEqualTo(
                        Map.of(SO_X, Consequence.DECIDED_HERE, "Kho-bac", Consequence.REFERRED_TO_MANAGING_AUTHORITY));
    }

    @Test
    void R21_the_version_of_the_rules_is_recorded_and_a_recomputation_overwrites_nothing() {
        var decided = duty().at("05/07", X_HEADS);
        assertThat(decided.ruleVersion()).isEqualTo("attribution/1");
        assertThat(new Recomputed(decided, duty().at("05/07", X_HEADS)).differs())
                .isFalse();
        assertThat(new Recomputed(decided, duty().at("06/07", X_HEADS)).differs())
                .isTrue();
        assertThat(new Recomputed(decided, duty().at("05/07", head("Y", "01/01", null))).differs())
                .isTrue();
        assertThat(new Recomputed(decided, duty().pending("05/07").at("05/07", X_HEADS)).differs())
                .isTrue();
    }

    @Test
    void R21_only_another_version_of_the_rules_is_no_difference() {
        var now = Terms.current(Set.of());
        var next = new Terms(now.policies(), now.calendar(), Set.of(), "attribution/2");
        var on = day("05/07");
        assertThat(new Recomputed(
                                Attribution.of(duty().build(), posts(X_HEADS), now, on),
                                Attribution.of(duty().build(), posts(X_HEADS), next, on))
                        .differs())
                .isFalse();
    }

    @Test
    void a_duty_without_a_lead_is_refused() {
        var task = duty().build();
        assertThatThrownBy(() -> new Duty(
                        task.taskId(),
                        task.kind(),
                        task.role(),
                        List.of(),
                        task.assignedOn(),
                        task.registeredOn(),
                        "e",
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        "VP",
                        "CT"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(task.leadOn(day("01/01")).agencyId()).isEqualTo(SO_X);
    }

    private static List<FieldOfDeputy.Edge> edges(FieldOfDeputy assignment, String field, String on) {
        return FieldOfDeputy.edges(posts(X_HEADS), List.of(assignment), SO_X, field, day(on));
    }

    private static FieldOfDeputy field(String deputy, String field, String from, String toExclusive) {
        return new FieldOfDeputy(SO_X, deputy, field, day(from), day(toExclusive), "e-" + deputy);
    }

    private static SignedDocument document(SignedDocument.Capacity capacity, String by, String scope) {
        return new SignedDocument("doc-1", SO_X, by, capacity, scope, day("10/04"), "e-doc");
    }

    private static Signature signed(SignedDocument document, Delegation delegation) {
        return Signature.of(document, List.of(delegation), posts(X_HEADS));
    }

    private static CollectiveAct.Seat seat(
            String body, String person, boolean chair, String from, @Nullable String to) {
        return new CollectiveAct.Seat(body, person, chair, day(from), DutySample.dayOrNone(to), "e-" + person);
    }
}
