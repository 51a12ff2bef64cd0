package vn.trachnhiem.web.acting;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.web.asking.Choice;
import vn.trachnhiem.web.asking.TypedDate;

/**
 * What was typed into a form, and what is wrong with it. Reading a field notes what is wrong and goes on with a stand-in, so that all
 * fields are judged at once; nothing is sent while the form is not sound.
 */
public final class Typed {
    /** The field that carries the idempotency key of the form as it was shown. */
    public static final String KEY = "key";

    private static final String KEY_PATTERN = "[0-9a-f-]{36}";

    private final Map<String, List<String>> values;
    private final Map<String, String> wrong = new LinkedHashMap<>();
    private final String key;

    private Typed(Map<String, List<String>> values) {
        this.values = new HashMap<>(values);
        this.key = Optional.of(value(KEY))
                .filter(sent -> sent.matches(KEY_PATTERN))
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    /** A form as it is first shown, under a fresh key. */
    public static Typed nothing() {
        return new Typed(Map.of());
    }

    /** A form as it was sent, or with values to begin with. */
    public static Typed of(Map<String, List<String>> values) {
        return new Typed(values);
    }

    /** The same act however often the form is sent. */
    public String key() {
        return key;
    }

    /** What stands in a field: composed (NFC), without blanks around it; empty where nothing does. */
    public String value(String field) {
        List<String> all = values(field);
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** What stands in a field, or this where the form does not have it. */
    public String valueOr(String field, String otherwise) {
        return values.containsKey(field) ? value(field) : otherwise;
    }

    /** All that is chosen in a field. */
    public List<String> values(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .map(value -> Normalizer.normalize(value, Normalizer.Form.NFC).strip())
                .toList();
    }

    /** Carries something along to the form's next showing. */
    public void keep(String field, List<String> kept) {
        values.put(field, kept);
    }

    public boolean has(String field, String value) {
        return values(field).contains(value);
    }

    /** Whether the circumstances of the act, usually folded away, have something in them. */
    public boolean circumstancesAsked() {
        return Stream.of("effectiveOn", "documentNumber", "documentDate", "reason")
                .anyMatch(field -> !value(field).isEmpty());
    }

    public boolean isSound() {
        return wrong.isEmpty();
    }

    /** The message key of what is wrong with a field; empty where nothing is. */
    public String wrong(String field) {
        return wrong.getOrDefault(field, "");
    }

    public void refuse(String field, String messageKey) {
        wrong.putIfAbsent(field, messageKey);
    }

    /** A text that must say something. */
    public String text(String field) {
        String text = value(field);
        if (text.isEmpty()) {
            refuse(field, "form.text.missing");
        }
        return text;
    }

    /** A text that may be left out. */
    public @Nullable String textOrNone(String field) {
        String text = value(field);
        return text.isEmpty() ? null : text;
    }

    /** A date that must be there. */
    public LocalDate date(String field) {
        LocalDate date = dateOrNone(field);
        if (date == null) {
            refuse(field, "form.date.missing");
        }
        return date == null ? LocalDate.EPOCH : date;
    }

    /** A date that may be left out. */
    public @Nullable LocalDate dateOrNone(String field) {
        String typed = value(field);
        if (typed.isEmpty()) {
            return null;
        }
        Optional<LocalDate> date = TypedDate.parse(typed);
        if (date.isEmpty()) {
            refuse(field, "form.date.unreadable");
        }
        return date.orElse(null);
    }

    /** A whole number between two bounds, both included. */
    public int whole(String field, int least, int most) {
        String typed = value(field);
        int number = typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : Integer.MIN_VALUE;
        if (number < least || number > most) {
            refuse(field, "form.number.unreadable");
        }
        return Math.clamp(number, least, most);
    }

    /** A constant that must be chosen. */
    public <E extends Enum<E>> E choice(String field, Class<E> type) {
        E chosen = Choice.of(type, value(field));
        if (chosen == null) {
            refuse(field, "form.choice.missing");
        }
        return chosen == null ? type.getEnumConstants()[0] : chosen;
    }

    /** An id that must be chosen. */
    public <I> I id(String field, Function<String, I> id, Supplier<I> standIn) {
        try {
            return id.apply(value(field));
        } catch (IllegalArgumentException notAnId) {
            refuse(field, "form.choice.missing");
            return standIn.get();
        }
    }
}
