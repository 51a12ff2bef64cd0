package vn.trachnhiem.web.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates as Nghị định 30/2020/NĐ-CP writes them, times of the province, numbers as the reader's language writes them. */
@Component("fmt")
public class Formats {
    /** The province's time zone. */
    public static final ZoneId PROVINCE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final long KILO = 1000;

    /** A date: the day in two digits, of the months only January and February ("01/3/2024"); empty where there is none. */
    public String date(@Nullable LocalDate date) {
        if (date == null) {
            return "";
        }
        return isEnglish()
                ? date.format(ENGLISH)
                : String.format(Locale.ROOT, "%02d/%s/%d", date.getDayOfMonth(), month(date), date.getYear());
    }

    private static String month(LocalDate date) {
        return date.getMonthValue() < 3 ? "0" + date.getMonthValue() : String.valueOf(date.getMonthValue());
    }

    /** A date as a form takes it back. */
    public String typed(@Nullable LocalDate date) {
        return date == null ? "" : date.format(TYPED);
    }

    /** An instant as a form takes it back. */
    public String typedTime(@Nullable Instant instant) {
        return instant == null ? "" : local(instant).format(TYPED) + " " + clock(instant);
    }

    /** The time of the day in the province. */
    public String clock(Instant instant) {
        return local(instant).format(CLOCK);
    }

    /** The day of an instant in the province. */
    public LocalDate day(Instant instant) {
        return local(instant).toLocalDate();
    }

    /** A whole number with separators. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** A share with two decimals, such as 86,11%; a dash where there is nothing to divide by. */
    public String percent(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        NumberFormat format = NumberFormat.getPercentInstance(locale());
        format.setMinimumFractionDigits(2);
        return format.format(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64));
    }

    /** A decimal number with two places, such as 1.234,56. */
    public String decimal(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** The size of a file. */
    public String size(long bytes) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(1);
        return bytes < KILO * KILO
                ? format.format(Math.max(1, Math.round((double) bytes / KILO))) + " kB"
                : format.format((double) bytes / KILO / KILO) + " MB";
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, PROVINCE);
    }

    private static boolean isEnglish() {
        return locale().getLanguage().equals("en");
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
