package vn.trachnhiem.app.axon;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import vn.trachnhiem.shared.Command;

/**
 * The one clock of recorded time, in milliseconds. In a demo ledger an act is recorded at the time that the act itself states, so that
 * the script of the sample can record a past as it would have been recorded then; no other ledger has such a clock.
 */
public final class LedgerClock extends Clock {
    private final boolean scripted;

    public LedgerClock(boolean scripted) {
        this.scripted = scripted;
    }

    @Override
    public Instant instant() {
        Instant now = scripted ? stated() : Instant.now();
        return now.truncatedTo(ChronoUnit.MILLIS);
    }

    private static Instant stated() {
        return CurrentUnitOfWork.isStarted()
                        && CurrentUnitOfWork.get().getMessage().getPayload() instanceof Command command
                ? command.act().at()
                : Instant.now();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
