package vn.trachnhiem.app.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import vn.trachnhiem.shared.Command;
import vn.trachnhiem.shared.Refusal;
import vn.trachnhiem.shared.Rejection;

/** Tells the story to the ledger, one act after the other, so that the ledger's order is that of recorded time. */
final class Teller {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final CommandGateway ledger;

    Teller(CommandGateway ledger) {
        this.ledger = ledger;
    }

    /**
     * @throws IllegalStateException where the ledger refuses an act, or its automations do not catch up
     */
    void tell(Step step) {
        switch (step) {
            case Step.Tell(var command) -> record(command);
            case Step.RecordOnceReady(var command, var notYet) -> recordOnceReady(command, notYet);
            case Step.AwaitRefusal(var command, var reason) -> await(command, reason);
        }
    }

    private void record(Command command) {
        refusal(command).ifPresent(refusal -> {
            throw refused(command, refusal);
        });
    }

    private void recordOnceReady(Command command, Rejection notYet) {
        Instant latest = Instant.now().plus(PATIENCE);
        while (isRefused(command, notYet)) {
            pause(command, latest);
        }
    }

    private void await(Command command, Rejection reason) {
        Instant latest = Instant.now().plus(PATIENCE);
        while (refusal(command)
                .filter(refusal -> refusal.key().equals(reason.key()))
                .isEmpty()) {
            pause(command, latest);
        }
    }

    private boolean isRefused(Command command, Rejection notYet) {
        var refusal = refusal(command);
        refusal.filter(other -> !other.key().equals(notYet.key())).ifPresent(other -> {
            throw refused(command, other);
        });
        return refusal.isPresent();
    }

    private Optional<Refusal> refusal(Command command) {
        try {
            ledger.sendAndWait(command);
            return Optional.empty();
        } catch (CommandExecutionException e) {
            return Optional.of(e.getDetails()
                    .filter(Refusal.class::isInstance)
                    .map(Refusal.class::cast)
                    .orElseThrow(() -> e));
        }
    }

    private static IllegalStateException refused(Command command, Refusal refusal) {
        return new IllegalStateException("The ledger refuses an act of the sample, "
                + command.act().key() + ": " + refusal.key() + " " + refusal.arguments());
    }

    private static void pause(Command command, Instant latest) {
        if (Instant.now().isAfter(latest)) {
            throw new IllegalStateException("The ledger's automations did not catch up within " + PATIENCE.toSeconds()
                    + " s before " + command.act().key());
        }
        LockSupport.parkNanos(PAUSE.toNanos());
    }
}
