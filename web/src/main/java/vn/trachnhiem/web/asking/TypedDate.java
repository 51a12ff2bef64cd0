package vn.trachnhiem.web.asking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Dates as people type them: 01/8/2024, or 2024-08-01; with or without a time of the day. */
public final class TypedDate {
    private static final DateTimeFormatter PEOPLE = strict("d/M/uuuu");
    private static final DateTimeFormatter TIME = strict("H:m");
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59, 999_000_000);
    private static final int EARLIEST_YEAR = 1945;
    private static final int LATEST_YEAR = 2200;

    private TypedDate() {}

    /** The date; empty where the text is none that exists. */
    public static Optional<LocalDate> parse(String typed) {
        try {
            LocalDate date = typed.contains("-") ? LocalDate.parse(typed) : LocalDate.parse(typed, PEOPLE);
            boolean sensible = date.getYear() >= EARLIEST_YEAR && date.getYear() <= LATEST_YEAR;
            return sensible ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** The date and the time of the day, which is the day's end where no time is given; empty where the text is neither. */
    public static Optional<LocalDateTime> parseWithTime(String typed) {
        String[] parts = typed.replace('T', ' ').split(" +", 2);
        return parse(parts[0])
                .flatMap(date -> (parts.length == 1 ? Optional.of(END_OF_DAY) : time(parts[1])).map(date::atTime));
    }

    private static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed, TIME));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
