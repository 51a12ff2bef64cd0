package vn.trachnhiem.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule about plain values would say nothing if nothing broke it. */
class PlainValuesTest {
    record WithDouble(double share) {}

    record WithFloat(Float share) {}

    record WithDecimal(BigDecimal amount) {}

    record WithMap(Map<String, String> texts) {}

    record WithSet(Set<String> texts) {}

    record WithObject(Object anything) {}

    record WithOptional(Optional<String> perhaps) {}

    @SuppressWarnings("ArrayRecordComponent") // an array on purpose
    record WithArray(byte[] bytes) {}

    record WithRawList(@SuppressWarnings("rawtypes") List texts) {} // raw on purpose

    record WithGeneric<T>(T anything) {}

    record WithNested(List<WithDouble> shares) {}

    record WithNameless(Nameless choice) {}

    record WithForgotten(Forgotten choice) {}

    sealed interface Nameless permits NamelessOne {}

    record NamelessOne() implements Nameless {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes(@JsonSubTypes.Type(value = Known.class, name = "known"))
    sealed interface Forgotten permits Known, Unknown {}

    record Known() implements Forgotten {}

    record Unknown() implements Forgotten {}

    @ParameterizedTest
    @ValueSource(
            classes = {
                WithDouble.class,
                WithFloat.class,
                WithDecimal.class,
                WithMap.class,
                WithSet.class,
                WithObject.class,
                WithOptional.class,
                WithArray.class,
                WithRawList.class,
                WithGeneric.class,
                WithNested.class,
                WithNameless.class,
                WithForgotten.class
            })
    void what_is_not_plain_is_found(Class<?> type) {
        assertThat(PlainValues.offending(type)).hasSize(1);
    }
}
