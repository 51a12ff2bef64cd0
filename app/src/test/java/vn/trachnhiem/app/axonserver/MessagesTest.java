package vn.trachnhiem.app.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.Outcome;
import vn.trachnhiem.shared.Refusal;

/** Every command, question and answer is the same on both ends of a wire, as the serializer of messages writes and reads it. */
class MessagesTest {
    private static final int ALTERNATIVES = 12;
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.trachnhiem.shared", "vn.trachnhiem.query");

    private final Serializer messages = Jackson3Serializer.builder().build();

    static List<Class<?>> commands() {
        return HOUSE.stream()
                .filter(type -> type.isRecord() && type.isAssignableTo(Command.class))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    /** Whatever a handler of questions takes and gives, so that a new question is looked at without being named here. */
    static List<Class<?>> questionsAndAnswers() {
        return HOUSE.stream()
                .filter(type -> type.getPackageName().startsWith("vn.trachnhiem.query"))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(QueryHandler.class))
                .flatMap(MessagesTest::ends)
                .filter(Class::isRecord)
                .distinct()
                .toList();
    }

    private static Stream<Class<?>> ends(Method handler) {
        return Stream.of(handler.getParameterTypes()[0], handler.getReturnType());
    }

    static List<Class<?>> outcomes() {
        return List.of(Outcome.class, Refusal.class);
    }

    @ParameterizedTest
    @MethodSource({"commands", "questionsAndAnswers", "outcomes"})
    void it_arrives_as_it_was_sent(Class<?> type) {
        for (int turn = 0; turn < ALTERNATIVES; turn++) {
            for (boolean full : new boolean[] {true, false}) {
                Object sent = new Specimens(full, turn).of(type);
                SerializedObject<byte[]> wire = messages.serialize(sent, byte[].class);
                assertThat(messages.<byte[], Object>deserialize(wire))
                        .usingRecursiveComparison()
                        .withStrictTypeChecking()
                        .isEqualTo(sent);
            }
        }
    }
}
