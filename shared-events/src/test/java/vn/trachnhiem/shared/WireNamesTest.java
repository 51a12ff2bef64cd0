package vn.trachnhiem.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WireNamesTest {
    private static final Set<String> IRREGULAR = Set.of("put", "read");

    static Stream<Class<? extends Event>> events() {
        return WireNames.all();
    }

    @Test
    void the_directory_knows_every_event() {
        List<Class<? extends Event>> known = WireNames.all().toList();
        assertThat(known).isNotEmpty().containsExactlyInAnyOrderElementsOf(Language.typesOf(Event.class));
    }

    @Test
    void no_two_events_share_a_name_and_version() {
        assertThat(WireNames.all().map(WireNames::of).map(name -> name.value() + '/' + name.version()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_name_is_a_subject_and_a_past_participle(Class<? extends Event> type) {
        String name = WireNames.of(type).value();
        assertThat(name).matches("[a-z]+\\.[a-z]+(-[a-z]+)*");
        assertThat(name.substring(name.indexOf('.') + 1).split("-"))
                .anyMatch(word -> word.endsWith("ed") || IRREGULAR.contains(word));
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_stored_name_leads_back_to_its_event(Class<? extends Event> type) {
        WireName name = WireNames.of(type);
        assertThat(name.version()).isPositive();
        assertThat(WireNames.type(name.value(), name.version())).contains(type);
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_states_its_act(Class<? extends Event> type) {
        assertThat(Arrays.stream(type.getRecordComponents()).filter(c -> c.getType() == Act.class))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_holds_plain_values_only(Class<? extends Event> type) {
        assertThat(PlainValues.offending(type)).isEmpty();
    }

    @Test
    void what_this_release_does_not_know_is_empty() {
        assertThat(WireNames.type("task.assigned", 99)).isEmpty();
        assertThat(WireNames.type("task.dreamt", 1)).isEmpty();
    }

    @Test
    void a_type_without_a_name_is_not_stored() {
        assertThatNullPointerException().isThrownBy(() -> WireNames.of(String.class));
    }
}
