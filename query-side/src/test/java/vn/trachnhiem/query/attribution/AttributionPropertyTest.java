package vn.trachnhiem.query.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AttributionPropertyTest {
    private static final Terms TERMS = Terms.current(Set.of());

    @Property(tries = 500)
    void the_late_days_are_the_sum_of_the_shares(@ForAll long seed) {
        var figure = attribution(new Histories(seed));
        assertThat(figure.shares().stream().mapToInt(HolderShare::days).sum())
                .isEqualTo(figure.late().days());
        assertThat(figure.shares().stream().mapToInt(HolderShare::outsideScore).sum())
                .isEqualTo(figure.late().outsideScore());
    }

    @Property(tries = 500)
    void no_day_is_counted_twice(@ForAll long seed) {
        var days = attribution(new Histories(seed)).runs().stream()
                .flatMap(run -> run.days().each())
                .toList();
        assertThat(new HashSet<>(days)).hasSameSizeAs(days);
    }

    @Property(tries = 500)
    void a_tenure_recorded_late_moves_days_and_changes_no_total(@ForAll long seed) {
        var histories = new Histories(seed);
        var duty = histories.duty("t");
        var on = histories.on();
        var posts = histories.posts();
        var tenures = new ArrayList<>(posts.tenures());
        tenures.add(histories.tenure());
        var before = Attribution.of(duty, posts, TERMS, on);
        var after = Attribution.of(duty, new Posts(tenures, posts.vacancies()), TERMS, on);
        assertThat(after.late().days()).isEqualTo(before.late().days());
        assertThat(after.late().workingDays()).isEqualTo(before.late().workingDays());
        assertThat(after.defaults())
                .extracting(Missed::due)
                .isEqualTo(before.defaults().stream().map(Missed::due).toList());
        assertThat(after.status()).isEqualTo(before.status());
    }

    @Property(tries = 500)
    void the_order_in_which_tenures_were_recorded_does_not_matter(@ForAll long seed) {
        var histories = new Histories(seed);
        var duty = histories.duty("t");
        var on = histories.on();
        var posts = histories.posts();
        var turned = new Posts(posts.tenures().reversed(), posts.vacancies().reversed());
        assertThat(Attribution.of(duty, turned, TERMS, on).shares())
                .isEqualTo(Attribution.of(duty, posts, TERMS, on).shares());
    }

    @Property(tries = 500)
    void a_person_is_charged_only_days_of_his_own_decided_tenures(@ForAll long seed) {
        var histories = new Histories(seed);
        var posts = histories.posts();
        var figure = Attribution.of(histories.duty("t"), posts, TERMS, histories.on());
        assertThat(figure.runs())
                .filteredOn(run -> run.charge() != Charge.UNHELD)
                .allSatisfy(run -> {
                    var held = posts.tenures().stream()
                            .filter(each -> each.personId()
                                            .equals(run.holder().who().id())
                                    && each.agencyId().equals(run.holder().agencyId())
                                    && each.decision() != null)
                            .toList();
                    assertThat(run.days().each())
                            .allMatch(day ->
                                    held.stream().anyMatch(each -> each.days().contains(day)));
                });
    }

    @Property(tries = 500)
    void every_figure_names_events_and_rules(@ForAll long seed) {
        var figure = attribution(new Histories(seed));
        var grounds = new ArrayList<Grounds>();
        figure.runs().forEach(run -> grounds.add(run.grounds()));
        figure.defaults().forEach(missed -> grounds.add(missed.grounds()));
        figure.held().forEach(held -> grounds.add(held.grounds()));
        figure.preparation().forEach(share -> grounds.add(share.grounds()));
        assertThat(grounds).allSatisfy(each -> {
            assertThat(each.rules()).isNotEmpty();
            assertThat(each.events()).isNotEqualTo(List.of());
        });
    }

    private static Attribution attribution(Histories histories) {
        return Attribution.of(histories.duty("t"), histories.posts(), TERMS, histories.on());
    }
}
