package vn.trachnhiem.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

class TimeOrderedIdentifiersTest {

    private final IdentifierFactory identifiers = IdentifierFactory.getInstance();

    @Test
    void axon_finds_them_by_itself_and_names_events_with_them() {
        assertThat(identifiers).isInstanceOf(TimeOrderedIdentifiers.class);
        assertThat(version(GenericEventMessage.asEventMessage("x").getIdentifier()))
                .isEqualTo(7);
    }

    @Test
    void what_is_made_a_millisecond_later_sorts_behind() {
        String first = identifiers.generateIdentifier();
        await().until(() -> millis(identifiers.generateIdentifier()) > millis(first));
        assertThat(identifiers.generateIdentifier()).isGreaterThan(first);
    }

    @Test
    void they_are_of_the_rfc_s_variant_and_tell_the_time() {
        long before = System.currentTimeMillis();
        String identifier = identifiers.generateIdentifier();
        assertThat(UUID.fromString(identifier).variant()).isEqualTo(2);
        assertThat(millis(identifier)).isBetween(before, System.currentTimeMillis());
    }

    @Test
    void none_comes_twice() {
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            assertThat(all.add(identifiers.generateIdentifier())).isTrue();
        }
    }

    private static int version(String identifier) {
        return UUID.fromString(identifier).version();
    }

    private static long millis(String identifier) {
        return UUID.fromString(identifier).getMostSignificantBits() >>> 16;
    }
}
