package vn.trachnhiem.seal.reading;

import java.util.function.Function;

/** A value read from untrusted input, or why there is none. */
public sealed interface Result<T> {

    record Ok<T>(T value) implements Result<T> {}

    /** There is no value; the reason is one English sentence. */
    record Faulty<T>(String reason) implements Result<T> {}

    /** Work that may find its input faulty. */
    @FunctionalInterface
    interface Attempt<T> {
        T run() throws Fault;
    }

    static <T> Result<T> of(Attempt<T> attempt) {
        try {
            return new Ok<>(attempt.run());
        } catch (Fault fault) {
            return new Faulty<>(fault.reason());
        }
    }

    /** The value, or the fault thrown: for a parser that reads part of its input by another one. */
    default T orFault() throws Fault {
        return switch (this) {
            case Ok<T> ok -> ok.value();
            case Faulty<T> faulty -> throw new Fault(faulty.reason());
        };
    }

    default <R> Result<R> map(Function<T, R> next) {
        return of(() -> next.apply(orFault()));
    }
}
