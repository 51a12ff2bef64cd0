package vn.trachnhiem.web.asking;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import vn.trachnhiem.web.format.Formats;

/** Understands the two dates of a question. A date that does not exist, or lies ahead, is refused in words. */
@Component
public class Moments {
    private final Clock clock;

    public Moments(@Qualifier("edgeClock") Clock clock) {
        this.clock = clock;
    }

    /** Today in the province, by the clock at the edge. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.PROVINCE);
    }

    /** Both dates as typed; the same text that means today or now says no more than none. */
    public Moment read(@Nullable String on, @Nullable String asOf) {
        Map<String, String> wrong = new HashMap<>();
        String typedOn = on == null ? "" : on.strip();
        String typedAsOf = asOf == null ? "" : asOf.strip();
        LocalDate date = typedOn.isEmpty() ? null : date(typedOn, wrong);
        Instant known = typedAsOf.isEmpty() ? null : instant(typedAsOf, wrong);
        return new Moment(today().equals(date) ? null : date, known, typedOn, typedAsOf, Map.copyOf(wrong));
    }

    private @Nullable LocalDate date(String typed, Map<String, String> wrong) {
        Optional<LocalDate> date = TypedDate.parse(typed);
        if (date.isEmpty()) {
            wrong.put("on", "moment.on.unreadable");
        } else if (date.get().isAfter(today())) {
            wrong.put("on", "moment.on.ahead");
        }
        return date.orElse(null);
    }

    private @Nullable Instant instant(String typed, Map<String, String> wrong) {
        Optional<Instant> instant = exact(typed)
                .or(() -> TypedDate.parseWithTime(typed)
                        .map(time -> time.atZone(Formats.PROVINCE).toInstant()));
        if (instant.isEmpty()) {
            wrong.put("asOf", "moment.as-of.unreadable");
        } else if (dayOf(instant.get()).isAfter(today())) {
            wrong.put("asOf", "moment.as-of.ahead");
        }
        return instant.filter(each -> each.isBefore(clock.instant())).orElse(null);
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, Formats.PROVINCE);
    }

    private static Optional<Instant> exact(String typed) {
        try {
            return Optional.of(Instant.parse(typed));
        } catch (DateTimeException notExact) {
            return Optional.empty();
        }
    }
}
