package org.planledger.command.eventstore;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ready means that the store accepts events: it answers, is no standby, and lets this role append. */
@Component("store")
class StoreHealth implements HealthIndicator {
    private final JdbcClient jdbc;

    StoreHealth(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Health health() {
        try {
            boolean accepts = jdbc.sql("""
                            select not pg_is_in_recovery()
                               and current_setting('default_transaction_read_only') = 'off'
                               and has_table_privilege('events', 'insert')""").query(Boolean.class).single();
            return accepts ? Health.up().build() : Health.down().build();
        } catch (DataAccessException e) {
            return Health.down().build();
        }
    }
}
