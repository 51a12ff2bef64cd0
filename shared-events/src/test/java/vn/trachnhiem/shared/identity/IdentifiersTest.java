package vn.trachnhiem.shared.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    @Test
    void an_id_derives_from_its_key_for_ever() {
        assertThat(TaskId.from("demo-1")).isEqualTo(new TaskId("task-3b68b512-e8e2-8b5a-ae31-992274c0c62d"));
    }

    @Test
    void another_key_is_another_subject() {
        assertThat(TaskId.from("demo-1")).isNotEqualTo(TaskId.from("demo-2"));
    }

    @Test
    void the_same_key_names_different_things_of_different_kinds() {
        assertThat(AgencyId.from("demo-1").value().substring("agency-".length()))
                .isNotEqualTo(TaskId.from("demo-1").value().substring("task-".length()));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                AgencyId.class,
                CorrectionId.class,
                DirectiveId.class,
                ExtensionId.class,
                InspectionId.class,
                PersonId.class,
                ReadingId.class,
                RecommendationId.class,
                ReorganisationId.class,
                TaskId.class,
                TenureId.class
            })
    void every_kind_of_id_has_its_own_prefix(Class<?> type) throws ReflectiveOperationException {
        String prefix = type.getSimpleName().replace("Id", "").toLowerCase(Locale.ROOT) + '-';
        Object id = type.getMethod("from", String.class).invoke(null, "demo-1");
        assertThat(type.getMethod("value").invoke(id).toString())
                .startsWith(prefix)
                .hasSize(prefix.length() + 36);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "agency-1", "task", "Task-1"})
    void an_id_of_another_kind_is_refused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TaskId(value));
    }

    @Test
    void an_id_has_at_most_80_characters() {
        assertThat(new TaskId("task-" + "x".repeat(75)).value()).hasSize(80);
        assertThatIllegalArgumentException().isThrownBy(() -> new TaskId("task-" + "x".repeat(76)));
    }
}
