package vn.trachnhiem.web.format;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.answer.PersonLabel;

/** The given name of a person, by which Vietnamese lists are sorted: the last word of the full name. */
public final class GivenName {
    private GivenName() {}

    /** The last word of a full name. */
    public static String of(String fullName) {
        return fullName.substring(fullName.lastIndexOf(' ') + 1);
    }

    /** By given name, then by the full name, in Vietnamese order; what has no name comes last. */
    public static <T> Comparator<T> order(Function<T, @Nullable PersonLabel> person) {
        Collator vietnamese = Collator.getInstance(Locale.of("vi"));
        return Comparator.comparing(
                        (T item) -> name(person.apply(item)), Comparator.comparing((String name) -> name.isEmpty()))
                .thenComparing(item -> of(name(person.apply(item))), vietnamese::compare)
                .thenComparing(item -> name(person.apply(item)), vietnamese::compare);
    }

    private static String name(@Nullable PersonLabel person) {
        return person == null ? "" : Objects.requireNonNullElse(person.name(), "");
    }
}
