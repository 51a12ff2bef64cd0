package vn.trachnhiem.shared.policy;

import java.util.function.Function;

/**
 * What dated data says: a value, or which data is missing. Callers decide by a switch; there is no way to take the
 * value blindly, because a missing rule must be shown as missing.
 */
public sealed interface Answer<T> {

    record Known<T>(T value) implements Answer<T> {}

    record Unknown<T>(Gap gap) implements Answer<T> {}

    static <T> Answer<T> known(T value) {
        return new Known<>(value);
    }

    static <T> Answer<T> unknown(Gap gap) {
        return new Unknown<>(gap);
    }

    default <R> Answer<R> map(Function<? super T, ? extends R> change) {
        return flatMap(value -> known(change.apply(value)));
    }

    default <R> Answer<R> flatMap(Function<? super T, Answer<R>> next) {
        return switch (this) {
            case Known<T>(var value) -> next.apply(value);
            case Unknown<T>(var gap) -> unknown(gap);
        };
    }
}
