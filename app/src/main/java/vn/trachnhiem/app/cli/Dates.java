package vn.trachnhiem.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Dates and times as people type them, in the province's time zone. */
final class Dates {
    private static final ZoneId PROVINCE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final DateTimeFormatter WITH_TIME = DateTimeFormatter.ofPattern("d/M/yyyy HH:mm");

    private Dates() {}

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, PROVINCE);
    }

    static String show(LocalDate day) {
        return day.format(SHOWN);
    }

    /** A business date. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String typed) {
            try {
                return typed.contains("/") ? LocalDate.parse(typed, VIETNAMESE) : LocalDate.parse(typed);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("“" + typed + "” is no date; type 20/12/2024 or 2024-12-20");
            }
        }
    }

    /** A moment of knowledge; a date alone means its end. */
    static final class Moment implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String typed) {
            try {
                return moment(typed.strip());
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(
                        "“" + typed + "” is no time; type 2024-12-20T17:00, 20/12/2024 17:00 or a date alone");
            }
        }

        private static Instant moment(String typed) {
            if (typed.endsWith("Z")) {
                return Instant.parse(typed);
            }
            if (!typed.contains(":")) {
                return new Day()
                        .convert(typed)
                        .plusDays(1)
                        .atStartOfDay(PROVINCE)
                        .toInstant()
                        .minusMillis(1);
            }
            LocalDateTime local =
                    typed.contains("/") ? LocalDateTime.parse(typed, WITH_TIME) : LocalDateTime.parse(typed);
            return local.atZone(PROVINCE).toInstant();
        }
    }
}
