package vn.trachnhiem.web.asking;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A constant chosen in a form or an address. */
public final class Choice {
    private Choice() {}

    /** The constant of that name; absent where nothing, or nothing known, was chosen. */
    public static <E extends Enum<E>> @Nullable E of(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
