package org.planledger.command.reconciliation;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the state in the store, where it survives whoever worked it out. */
final class StateBook {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Clock clock;

    StateBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What is stored.
     *
     * @param requested how many full comparisons were asked for, ever
     */
    record Stored(long requested, State state) {}

    Stored read() {
        return jdbc.sql("select requested, state from reconciliation")
                .query((row, _) -> new Stored(row.getLong("requested"), state(row.getString("state"))))
                .single();
    }

    private static State state(String text) {
        return text.isEmpty() ? State.NOTHING : JSON.readValue(text, State.class);
    }

    void write(State state) {
        jdbc.sql("update reconciliation set state = ?, changed_at = ?")
                .params(JSON.writeValueAsString(state), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Asks for a full comparison of everything from the beginning; its number. */
    long request() {
        return jdbc.sql("update reconciliation set requested = requested + 1 returning requested")
                .query(Long.class)
                .single();
    }
}
