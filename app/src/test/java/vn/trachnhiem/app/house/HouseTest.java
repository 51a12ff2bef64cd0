package vn.trachnhiem.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseTest {
    private static final String ROOT = "vn.trachnhiem";
    private static final String BROKEN_ROOT = ROOT + ".broken";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/vn/trachnhiem/broken/"))
            .importPackages(ROOT);
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(BROKEN_ROOT);

    static Stream<HouseRule> rules() {
        return Stream.concat(Walls.all(), Habits.all());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps(HouseRule rule) {
        rule.in().apply(ROOT).check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_broken_house_fails(HouseRule rule) {
        EvaluationResult result = rule.in().apply(BROKEN_ROOT).evaluate(BROKEN);
        assertThat(result.getFailureReport().toString()).contains(rule.breaker());
    }

    @ParameterizedTest
    @ValueSource(strings = {"shared", "seal", "store", "command", "query", "web", "app"})
    void every_room_is_looked_at(String room) {
        assertThat(HOUSE.stream().filter(type -> type.getPackageName().startsWith(ROOT + "." + room)))
                .isNotEmpty();
    }

    @Test
    void the_broken_house_is_no_part_of_the_house() {
        assertThat(HOUSE.stream().filter(type -> type.getPackageName().startsWith(BROKEN_ROOT)))
                .isEmpty();
    }
}
