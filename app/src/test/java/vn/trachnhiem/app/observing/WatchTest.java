package vn.trachnhiem.app.observing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.trachnhiem.query.operations.Processing;

class WatchTest {
    private static final Instant NOW = Instant.parse("2026-01-20T03:00:00Z");
    private static final Readiness READINESS = new Readiness("registers", 1000, 60, Duration.ofSeconds(15));

    private final AtomicInteger comebacks = new AtomicInteger();
    private Instant now = NOW;
    private boolean away;
    private Lag lag = Lag.NONE;

    private final Watch watch = new Watch(this::look, READINESS, () -> now, comebacks::incrementAndGet);

    private Sight look() {
        if (away) {
            throw new IllegalStateException("away");
        }
        return new Sight(now, 9, Map.of("registers", lag), Map.of(), Optional.empty());
    }

    @Test
    void a_process_that_has_not_looked_yet_is_not_ready() {
        assertThat(watch.trouble()).isPresent();
    }

    @Test
    void a_process_is_ready_when_it_has_looked_and_keeps_up() {
        watch.lookOnce();
        assertThat(watch.trouble()).isEmpty();
    }

    @Test
    void while_the_database_is_away_a_process_is_not_ready_and_shows_no_old_figure() {
        watch.lookOnce();
        away = true;
        watch.lookOnce();
        assertThat(watch.trouble()).isPresent();
        assertThat(watch.sight()).isEmpty();
        assertThat(comebacks).hasValue(0);
    }

    @Test
    void it_comes_back_by_itself_and_says_so_once() {
        away = true;
        watch.lookOnce();
        away = false;
        watch.lookOnce();
        watch.lookOnce();
        assertThat(watch.trouble()).isEmpty();
        assertThat(comebacks).hasValue(1);
    }

    @Test
    void a_look_that_hangs_makes_a_process_unready() {
        watch.lookOnce();
        now = NOW.plusSeconds(16);
        assertThat(watch.trouble()).isPresent();
    }

    @Test
    void many_events_of_the_last_second_are_no_reason() {
        lag = new Lag(50_000, 1);
        watch.lookOnce();
        assertThat(watch.trouble()).isEmpty();
    }

    @Test
    void a_single_event_of_last_night_is_no_reason() {
        lag = new Lag(1, 30_000);
        watch.lookOnce();
        assertThat(watch.trouble()).isEmpty();
    }

    @Test
    void many_old_events_are_a_reason() {
        lag = new Lag(1001, 61);
        watch.lookOnce();
        assertThat(watch.trouble())
                .hasValueSatisfying(words -> assertThat(words).contains("registers", "1001"));
    }

    @Test
    void a_lag_is_counted_in_events_and_in_seconds_since_the_oldest_of_them_was_recorded() {
        Processing processing = new Processing() {
            @Override
            public long head() {
                return 9;
            }

            @Override
            public Map<String, Long> positions() {
                return Map.of("registers", 9L, "seal", 4L);
            }
        };
        EventTimes times = position -> Optional.of(NOW.minusSeconds(10 - position));
        Sight seen = new WholeLook(processing, processing::head, times, Map::of, question -> null, () -> NOW).now();
        assertThat(seen.processors()).isEqualTo(Map.of("registers", Lag.NONE, "seal", new Lag(5, 6)));
        assertThat(seen.seal()).isEmpty();
    }
}
