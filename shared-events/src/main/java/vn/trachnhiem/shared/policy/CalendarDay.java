package vn.trachnhiem.shared.policy;

import java.time.LocalDate;

/** A day that the year's announcement sets apart, with the text it rests on. */
public record CalendarDay(LocalDate date, Kind kind, String name, String basis, Certainty certainty) {

    /** What the day is set apart as. */
    public enum Kind {
        /** A day off, be it a public holiday, its compensation, or a working day exchanged for another. */
        HOLIDAY,
        /** A Saturday or Sunday worked in exchange for a day off. */
        SWAPPED_WORKDAY
    }

    static final String HEADER = "date,kind,name,basis,certainty";

    static CalendarDay read(Row row) {
        var day = new CalendarDay(
                row.date(0),
                row.oneOf(Kind.values(), Kind::name, 1),
                row.text(2),
                row.text(3),
                row.oneOf(Certainty.values(), Certainty::mark, 4));
        if (day.kind() == Kind.SWAPPED_WORKDAY && !isWeekend(day.date())) {
            throw row.bad("only a Saturday or Sunday can be worked in exchange");
        }
        return day;
    }

    static boolean isWeekend(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> true;
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> false;
        };
    }
}
