package vn.trachnhiem.store;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Computes a value at the first call and keeps it. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> source;
    private @Nullable T value;

    Once(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public synchronized T get() {
        if (value == null) {
            value = source.get();
        }
        return value;
    }
}
