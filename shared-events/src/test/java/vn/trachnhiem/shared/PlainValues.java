package vn.trachnhiem.shared;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What may stand in an event, so that every store keeps, and every verifier recomputes, the same bytes: texts, whole numbers, truth
 * values, days, instants, closed sets, and records, lists and named alternatives of these. No fractions, no maps, no sets, no open types.
 */
final class PlainValues {
    private static final Set<Type> LEAVES =
            Set.of(String.class, int.class, Integer.class, long.class, boolean.class, LocalDate.class, Instant.class);

    private final List<String> offending = new ArrayList<>();
    private final Set<Type> seen = new HashSet<>();

    private PlainValues() {}

    /** The components, with their path, that may not stand in an event. */
    static List<String> offending(Class<?> event) {
        PlainValues values = new PlainValues();
        values.visit(event, event.getSimpleName());
        return values.offending;
    }

    private void visit(Type type, String path) {
        if (LEAVES.contains(type) || !seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            visit(list.getActualTypeArguments()[0], path + "[]");
        } else if (type instanceof Class<?> plain) {
            visitClass(plain, path);
        } else {
            offending.add(path + ": " + type);
        }
    }

    private void visitClass(Class<?> type, String path) {
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                visit(component.getGenericType(), path + '.' + component.getName());
            }
        } else if (isNamedAlternatives(type)) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(one -> visit(one, path + '/' + one.getSimpleName()));
        } else if (!type.isEnum()) {
            offending.add(path + ": " + type);
        }
    }

    /** A sealed interface each of whose records has exactly one name of its own on the wire. */
    private static boolean isNamedAlternatives(Class<?> type) {
        JsonSubTypes names = type.getAnnotation(JsonSubTypes.class);
        return type.isSealed()
                && type.isInterface()
                && type.isAnnotationPresent(JsonTypeInfo.class)
                && names != null
                && areComplete(names.value(), type.getPermittedSubclasses());
    }

    private static boolean areComplete(JsonSubTypes.Type[] names, Class<?>[] alternatives) {
        Set<String> distinct = new HashSet<>();
        Set<Class<?>> named = new HashSet<>();
        for (JsonSubTypes.Type name : names) {
            distinct.add(name.name());
            named.add(name.value());
        }
        return !distinct.contains("")
                && distinct.size() == names.length
                && named.equals(Set.of(alternatives))
                && names.length == alternatives.length;
    }
}
