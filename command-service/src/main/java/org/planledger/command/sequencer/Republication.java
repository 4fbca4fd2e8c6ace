package org.planledger.command.sequencer;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the relay publish again. */
@Component
public class Republication {
    private final SequencerDatabase database;
    private final Clock clock;

    Republication(SequencerDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Sets the relay back. It compares what it believes with its cursor before every batch, finds another one, and starts
     * over from there; readers skip what they know.
     *
     * @param position everything after it is published again
     */
    public void after(UUID historyId, long position) {
        database.jdbc()
                .sql("update relay_cursors set position = ?, moved_at = ? where history_id = ? and position > ?")
                .params(position, clock.instant().atOffset(ZoneOffset.UTC), historyId, position)
                .update();
    }
}
