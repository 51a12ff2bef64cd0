package vn.trachnhiem.app.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trachnhiem.app.axon.WireSerializer;
import vn.trachnhiem.shared.Event;
import vn.trachnhiem.shared.WireName;
import vn.trachnhiem.shared.WireNames;

class GoldenFilesTest {
    private final WireSerializer serializer = new WireSerializer();

    static List<GoldenFile> files() throws Exception {
        return GoldenFile.all();
    }

    static Stream<Class<? extends Event>> events() {
        return WireNames.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_version_has_its_golden_file(Class<? extends Event> type) throws Exception {
        WireName name = WireNames.of(type);
        assertThat(files()).extracting(GoldenFile::name).contains(name.value() + "." + name.version());
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_stored_event_is_read_as_its_type(GoldenFile file) {
        assertThat(read(file))
                .isInstanceOf(WireNames.type(file.wireName(), Integer.parseInt(file.version()))
                        .orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_stored_event_is_written_back_to_the_same_bytes(GoldenFile file) {
        var written = serializer.serialize(read(file), String.class);
        assertThat(written.getData()).isEqualTo(file.text());
        assertThat(written.getType().getName()).isEqualTo(file.wireName());
        assertThat(written.getType().getRevision()).isEqualTo(file.version());
    }

    @ParameterizedTest
    @MethodSource("files")
    void stored_text_is_composed_and_times_are_milliseconds(GoldenFile file) {
        assertThat(Normalizer.isNormalized(file.text(), Normalizer.Form.NFC)).isTrue();
        assertThat(file.text()).doesNotContainPattern("\\d\\d:\\d\\d:\\d\\d\\.\\d{4,}");
    }

    /** What an event may leave out is seen present in one file and absent in another. */
    @Test
    void whatever_may_be_absent_is_seen_both_ways() throws Exception {
        Set<String> present = new TreeSet<>();
        Set<String> absent = new TreeSet<>();
        for (GoldenFile file : files()) {
            new Optionals(present, absent).visit(read(file));
        }
        assertThat(present).isNotEmpty().isEqualTo(absent);
    }

    @Test
    void an_unknown_name_or_version_is_told_apart_from_every_event() {
        assertThat(read("task.dreamt", "1", "{\"task\":\"x\"}")).isInstanceOf(UnknownSerializedType.class);
        assertThat(read("task.assigned", "99", "{\"task\":\"x\"}")).isInstanceOf(UnknownSerializedType.class);
    }

    @Test
    void a_known_event_of_another_shape_is_refused() {
        assertThatThrownBy(() -> read("task.acknowledged", "1", "{\"task\":\"person-1\"}"))
                .isInstanceOf(org.axonframework.serialization.SerializationException.class)
                .hasStackTraceContaining("not an id of kind task");
    }

    private Object read(GoldenFile file) {
        return read(file.wireName(), file.version(), file.text());
    }

    private Object read(String name, String version, String json) {
        return serializer.deserialize(new SimpleSerializedObject<>(json, String.class, name, version));
    }

    /** Collects the optional components of a value, by whether they are there. */
    private record Optionals(Set<String> present, Set<String> absent) {
        void visit(@Nullable Object value) throws ReflectiveOperationException {
            if (value instanceof List<?> list) {
                for (Object one : list) {
                    visit(one);
                }
            } else if (value instanceof Record seen) {
                for (RecordComponent component : seen.getClass().getRecordComponents()) {
                    visit(seen, component);
                }
            }
        }

        private void visit(Record owner, RecordComponent component) throws ReflectiveOperationException {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(owner);
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                String path = owner.getClass().getSimpleName() + "." + component.getName();
                (value == null ? absent : present).add(path);
            }
            visit(value);
        }
    }
}
