package vn.trachnhiem.query.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trachnhiem.query.attribution.DutySample.SO_X;
import static vn.trachnhiem.query.attribution.DutySample.SO_Y;
import static vn.trachnhiem.query.attribution.DutySample.day;
import static vn.trachnhiem.query.attribution.DutySample.head;
import static vn.trachnhiem.query.attribution.DutySample.posts;
import static vn.trachnhiem.query.attribution.DutySample.tenure;

import java.util.List;
import org.junit.jupiter.api.Test;

class PostsTest {
    private static final Who X = new Who(Who.Kind.PERSON, "X");
    private static final Who Y = new Who(Who.Kind.PERSON, "Y");
    private static final Who VACANT = new Who(Who.Kind.VACANT, SO_X);
    private static final Who UNDETERMINED = new Who(Who.Kind.UNDETERMINED, SO_X);

    @Test
    void R2_the_changeover_day_belongs_to_the_new_holder() {
        var posts = posts(head("X", "01/01", "01/08"), head("Y", "01/08", null));
        assertThat(who(posts, "31/07")).isEqualTo(X);
        assertThat(who(posts, "01/08")).isEqualTo(Y);
    }

    @Test
    void R2_a_tenure_whose_end_was_not_recorded_gives_way_to_the_next() {
        var posts = posts(head("Y", "01/08", null), head("X", "01/01", null));
        assertThat(who(posts, "31/07")).isEqualTo(X);
        assertThat(who(posts, "01/08")).isEqualTo(Y);
    }

    @Test
    void R2_only_the_tenures_of_the_agency_count() {
        var posts = posts(tenure(SO_Y, "Y", Tenure.Kind.HEAD, "01/02", null), head("X", "01/01", null));
        assertThat(who(posts, "01/03")).isEqualTo(X);
    }

    @Test
    void R3_an_acting_head_and_a_deputy_in_charge_answer_for_the_agency() {
        var posts = posts(
                tenure(SO_X, "X", Tenure.Kind.ACTING, "01/01", "01/08"),
                tenure(SO_X, "Y", Tenure.Kind.IN_CHARGE, "01/08", null));
        assertThat(posts.holderOn(SO_X, day("01/07")).who()).isEqualTo(X);
        assertThat(posts.holderOn(SO_X, day("01/07")).rule()).isEqualTo(Rule.R3);
        assertThat(who(posts, "01/08")).isEqualTo(Y);
    }

    @Test
    void R3_while_the_head_is_suspended_the_one_in_charge_answers_and_then_the_head_again() {
        var posts = posts(head("X", "01/01", null), tenure(SO_X, "Y", Tenure.Kind.IN_CHARGE, "01/03", "01/05"));
        assertThat(who(posts, "29/02")).isEqualTo(X);
        assertThat(who(posts, "01/03")).isEqualTo(Y);
        assertThat(who(posts, "01/05")).isEqualTo(X);
        assertThat(posts.holderOn(SO_X, day("01/05")).rule()).isEqualTo(Rule.R2);
    }

    @Test
    void R4_a_gap_between_tenures_is_vacant_and_rests_on_the_tenure_that_ended() {
        var posts = posts(head("X", "01/01", "01/03"), head("Y", "01/05", null));
        assertThat(posts.holderOn(SO_X, day("01/03"))).isEqualTo(new Holder.Vacant(SO_X, List.of("e-X")));
        assertThat(posts.holderOn(SO_X, day("30/04")).rule()).isEqualTo(Rule.R4);
        assertThat(posts.holderOn(SO_X, day("30/04")).agencyId()).isEqualTo(SO_X);
    }

    @Test
    void R4_a_post_left_with_nobody_named_is_vacant() {
        assertThat(who(posts(head("X", "01/01", "01/03")), "31/12")).isEqualTo(VACANT);
    }

    @Test
    void R4_a_vacancy_recorded_as_such_is_vacant_even_before_any_tenure() {
        var vacancy = new Vacancy(SO_X, day("01/02"), day("01/03"), "e-vacant");
        var posts = new Posts(List.of(head("Y", "01/05", null)), List.of(vacancy));
        assertThat(posts.holderOn(SO_X, day("01/02"))).isEqualTo(new Holder.Vacant(SO_X, List.of("e-vacant")));
        assertThat(who(posts, "31/01")).isEqualTo(UNDETERMINED);
        assertThat(who(posts, "01/04")).isEqualTo(VACANT);
    }

    @Test
    void R4_a_recorded_vacancy_of_another_agency_says_nothing() {
        var posts = new Posts(List.of(), List.of(new Vacancy(SO_Y, day("01/02"), null, "e")));
        assertThat(who(posts, "01/03")).isEqualTo(UNDETERMINED);
    }

    @Test
    void R22_before_the_first_known_tenure_nobody_is_determined() {
        assertThat(posts(head("X", "01/02", null)).holderOn(SO_X, day("31/01")))
                .isEqualTo(new Holder.Undetermined(SO_X, Holder.Missing.TENURE, List.of()));
        assertThat(posts().holderOn(SO_X, day("31/01")).rule()).isEqualTo(Rule.R22);
    }

    @Test
    void R22_a_tenure_without_its_decision_determines_nobody() {
        var unproven = new Tenure("t", "X", SO_X, Tenure.Kind.HEAD, day("01/01"), day("01/03"), null, "e-X");
        assertThat(posts(unproven).holderOn(SO_X, day("01/02")))
                .isEqualTo(new Holder.Undetermined(SO_X, Holder.Missing.DECISION, List.of("e-X")));
        assertThat(who(posts(unproven), "01/04")).isEqualTo(UNDETERMINED);
        assertThat(who(posts(unproven, head("Y", "01/05", null)), "01/04")).isEqualTo(UNDETERMINED);
    }

    @Test
    void R22_two_persons_from_the_same_day_determine_nobody() {
        var posts = posts(head("X", "01/01", null), head("Y", "01/01", null));
        assertThat(posts.holderOn(SO_X, day("01/02")))
                .isEqualTo(new Holder.Undetermined(SO_X, Holder.Missing.AGREEMENT, List.of("e-X", "e-Y")));
    }

    @Test
    void R2_two_records_of_the_same_person_from_the_same_day_agree() {
        var posts = posts(head("X", "01/01", "01/02"), head("X", "01/01", null));
        assertThat(who(posts, "15/01")).isEqualTo(X);
    }

    @Test
    void R2_of_two_records_from_the_same_day_only_one_that_covers_the_day_speaks() {
        var posts = posts(head("X", "01/01", "01/02"), head("Y", "01/01", null));
        assertThat(who(posts, "15/02")).isEqualTo(Y);
    }

    private static Who who(Posts posts, String on) {
        return posts.holderOn(SO_X, day(on)).who();
    }
}
