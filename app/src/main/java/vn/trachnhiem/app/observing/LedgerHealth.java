package vn.trachnhiem.app.observing;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down while this process cannot do its work. Why, its log says; a stranger learns no more than that. */
public final class LedgerHealth implements HealthIndicator {
    private final Watch watch;

    public LedgerHealth(Watch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        return watch.trouble()
                .map(trouble -> Health.down().withDetail("trouble", trouble))
                .orElseGet(Health::up)
                .build();
    }
}
