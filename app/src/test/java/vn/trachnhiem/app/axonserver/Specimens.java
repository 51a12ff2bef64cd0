package vn.trachnhiem.app.axonserver;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes instances of any type of the ledger's language: one with everything that may be absent, and one without. Each time it comes to a
 * sealed type, it takes the next of its alternatives.
 */
final class Specimens {
    private static final String HASH = "0123456789abcdef".repeat(4);

    private static final String CIPHERTEXT = "v1.c3BlY2ltZW4=";

    private final boolean full;
    private final Deque<Class<?>> within = new ArrayDeque<>();
    private int turn;
    private String text = HASH;

    /** @param turn which alternative of a sealed type comes first */
    Specimens(boolean full, int turn) {
        this.full = full;
        this.turn = turn;
    }

    <T> T of(Class<T> type) {
        return type.cast(value(type));
    }

    private Object value(Type type) {
        return switch (type) {
            case Class<?> plain -> plain(plain);
            case ParameterizedType parameterized -> generic(parameterized);
            default -> throw new IllegalArgumentException("no specimen of " + type);
        };
    }

    private Object generic(ParameterizedType type) {
        Type[] of = type.getActualTypeArguments();
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == List.class) {
            return full && !isWithin(of[0]) ? List.of(value(of[0])) : List.of();
        }
        if (raw == Set.class) {
            return full ? Set.of(value(of[0])) : Set.of();
        }
        if (raw == Map.class) {
            return full ? Map.of(value(of[0]), value(of[1])) : Map.of();
        }
        if (raw == Optional.class) {
            return full ? Optional.of(value(of[0])) : Optional.empty();
        }
        throw new IllegalArgumentException("no specimen of " + type);
    }

    private boolean isWithin(Type type) {
        return type instanceof Class<?> plain && within.contains(plain);
    }

    private Object plain(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[turn % type.getEnumConstants().length];
        }
        if (type.isRecord()) {
            return record(type);
        }
        if (type.isSealed()) {
            Class<?>[] alternatives = type.getPermittedSubclasses();
            return value(alternatives[turn++ % alternatives.length]);
        }
        return leaf(type);
    }

    private Object leaf(Class<?> type) {
        return switch (type.getName()) {
            case "java.lang.String" -> text;
            case "int", "java.lang.Integer" -> 2024;
            case "long", "java.lang.Long" -> 1L << 40;
            case "boolean", "java.lang.Boolean" -> true;
            case "[B" -> new byte[] {1, -1};
            case "java.time.LocalDate" -> LocalDate.of(2024, 2, 29);
            case "java.time.Instant" -> Instant.parse("2024-12-20T10:00:00.123Z");
            default -> throw new IllegalArgumentException("no specimen of " + type);
        };
    }

    private Object record(Class<?> type) {
        Optional<Method> named = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals("from")
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
                .findFirst();
        within.push(type);
        try {
            return named.isPresent() ? named.get().invoke(null, "specimen") : ofAnyText(type);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException("no specimen of " + type, refused.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no specimen of " + type, e);
        } finally {
            within.pop();
        }
    }

    /** Some types take texts of their own form only. */
    private Object ofAnyText(Class<?> type) throws ReflectiveOperationException {
        try {
            return constructed(type);
        } catch (InvocationTargetException refused) {
            text = CIPHERTEXT;
            try {
                return constructed(type);
            } finally {
                text = HASH;
            }
        }
    }

    private Object constructed(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<?> canonical = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        canonical.setAccessible(true);
        return canonical.newInstance(
                Arrays.stream(components).map(this::component).toArray());
    }

    private @Nullable Object component(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        boolean absent = type.isAnnotationPresent(Nullable.class) && (!full || isWithin(component.getType()));
        return absent ? null : value(component.getGenericType());
    }
}
