package vn.trachnhiem.seal.note;

import java.util.function.Function;

/** What came of checking a signed text: its content, which may now be relied on, or which check refused it. */
public sealed interface Opening<T> {

    record Opened<T>(T value) implements Opening<T> {}

    /** A check failed; the detail is for people, in one English sentence. */
    record Refused<T>(Refusal why, String detail) implements Opening<T> {}

    default <R> Opening<R> then(Function<T, Opening<R>> next) {
        return switch (this) {
            case Opened<T> opened -> next.apply(opened.value());
            case Refused<T> refused -> new Refused<>(refused.why(), refused.detail());
        };
    }
}
