package vn.trachnhiem.app.house;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * A rule of the house.
 *
 * @param says the rule in a sentence
 * @param in the rule for the house under that root package; an empty room fails it, so that no rule is vacuous
 * @param breaker simple name of the class, or name of the package, of the broken house that fails it
 */
record HouseRule(String says, Function<String, ArchRule> in, String breaker) {
    @Override
    public String toString() {
        return says;
    }
}
