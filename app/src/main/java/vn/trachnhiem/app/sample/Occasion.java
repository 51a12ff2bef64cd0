package vn.trachnhiem.app.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.trachnhiem.shared.Act;
import vn.trachnhiem.shared.Actor;
import vn.trachnhiem.shared.Capacity;
import vn.trachnhiem.shared.DocumentRef;

/**
 * Who records something, when, and by which document: an {@link Act} in the making.
 *
 * @param key fixed, so that loading again finds what is there
 * @param at when it is recorded, by the scripted clock
 * @param on from when it is effective
 */
record Occasion(
        Actor by,
        String key,
        Instant at,
        LocalDate on,
        Capacity capacity,
        @Nullable DocumentRef document,
        @Nullable String reason) {
    private static final ZoneId PROVINCE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String PREFIX = "sample/";

    /** On that day, effective that day. */
    static Occasion of(Actor by, LocalDate day, Hours hours, String key) {
        return at(by, day, hours.of(key), key);
    }

    static Occasion at(Actor by, LocalDate day, LocalTime time, String key) {
        return new Occasion(by, PREFIX + key, instant(day, time), day, Capacity.DIRECT, null, null);
    }

    static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(PROVINCE).toInstant();
    }

    Occasion effective(LocalDate day) {
        return new Occasion(by, key, at, day, capacity, document, reason);
    }

    Occasion as(Capacity signing) {
        return new Occasion(by, key, at, on, signing, document, reason);
    }

    Occasion by(String number, LocalDate dated) {
        return new Occasion(by, key, at, on, capacity, new DocumentRef(number, dated), reason);
    }

    Occasion because(@Nullable String why) {
        return new Occasion(by, key, at, on, capacity, document, why);
    }

    /** Later on the same day; for what one person records in one sitting. */
    Occasion seconds(long later) {
        return new Occasion(by, key, at.plusSeconds(later), on, capacity, document, reason);
    }

    Act act() {
        return new Act(by, capacity, document, on, at, reason, key);
    }
}
