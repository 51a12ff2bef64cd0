package vn.trachnhiem.store;

import java.security.SecureRandom;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.GenericEventMessage;

/**
 * Identifiers that grow with time (RFC 9562, UUID version 7): milliseconds first, then 74 random bits. New events then
 * lie side by side at the end of the index of event ids, which stays quick however large it has grown. Axon finds this
 * class by its service loader. The time is that of Axon's one clock, by which events are recorded.
 */
public final class TimeOrderedIdentifiers extends IdentifierFactory {

    private final SecureRandom random = new SecureRandom();

    @Override
    public String generateIdentifier() {
        return of(GenericEventMessage.clock.millis(), random.nextInt(), random.nextLong())
                .toString();
    }

    private static UUID of(long millis, int high, long low) {
        long version = 0x7000 | (high & 0x0fff);
        long variant = Long.MIN_VALUE | (low & 0x3fff_ffff_ffff_ffffL);
        return new UUID((millis << 16) | version, variant);
    }
}
