package vn.trachnhiem.app.observing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;

class OutagesTest {
    private final Outages outages = new Outages();

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "53300"})
    void a_database_that_is_away_is_an_outage(String state) {
        assertThat(outages.isBehind(new IllegalStateException(new SQLException("away", state))))
                .isTrue();
    }

    @Test
    void a_pool_without_connections_is_an_outage() {
        assertThat(outages.isBehind(new SQLTransientConnectionException("none")))
                .isTrue();
        assertThat(outages.isBehind(new CannotCreateTransactionException("none")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "42P01"})
    void a_database_that_answers_with_an_error_is_none(String state) {
        assertThat(outages.isBehind(new SQLException("no", state))).isFalse();
    }

    @Test
    void a_fault_of_our_own_is_none() {
        assertThat(outages.isBehind(new NullPointerException())).isFalse();
        assertThat(outages.isBehind(new SQLException("no state"))).isFalse();
        assertThat(outages.isBehind(new DataIntegrityViolationException("no"))).isFalse();
    }
}
