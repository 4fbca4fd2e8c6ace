package org.planledger.command.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class StoreFailureTest {
    @ParameterizedTest
    @CsvSource({
        "08006, true",
        "40P01, true",
        "53100, true",
        "53300, true",
        "57P01, true",
        "57014, true",
        "58030, true",
        "25006, true",
        "42P01, false",
        "42501, false",
        "23502, false",
        "22001, false",
        "XX000, false"
    })
    void aStateOfPostgresPassesOrDoesNot(String state, boolean passes) {
        var failure = new UncategorizedSQLException("task", "sql", new SQLException("m", state));
        assertThat(StoreFailure.passes(failure)).isEqualTo(passes);
        var commit = new TransactionSystemException("commit", new SQLException("m", state));
        assertThat(StoreFailure.passes(commit)).isEqualTo(passes);
    }

    @Test
    void aStoreThatGivesNoConnectionPasses() {
        var failure = new CannotCreateTransactionException("no connection", new SQLTransientConnectionException());
        assertThat(StoreFailure.passes(failure)).isTrue();
        assertThat(StoreFailure.passes(new QueryTimeoutException("late"))).isTrue();
    }

    @Test
    void aConnectionThatThePoolThrewAwayPasses() {
        var closed = new TransactionSystemException("roll back", new SQLException("Connection is closed"));
        assertThat(StoreFailure.passes(closed)).isTrue();
    }

    @Test
    void whatTheProgramDidWrongDoesNotPass() {
        assertThat(StoreFailure.passes(new EmptyResultDataAccessException(1))).isFalse();
        assertThat(StoreFailure.passes(new IllegalStateException())).isFalse();
    }
}
