package org.planledger.command.reconciliation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who had what repaired, and how it ended. Rows are only ever added. */
@Component
class RepairBook {
    private final JdbcClient jdbc;
    private final Clock clock;

    RepairBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How far a repair is. */
    enum Step {
        /** Somebody asked for it. */
        ASKED,
        /** It was done. */
        DONE,
        /** It could not be done. */
        FAILED
    }

    /**
     * A repair.
     *
     * @param repairId which
     * @param step how far it is
     * @param difference what was repaired, in one line
     * @param organisation whose; null for the installation
     * @param actor who asked for it
     * @param at when it was asked for
     */
    record Entry(
            UUID repairId,
            Step step,
            String difference,
            @Nullable String organisation,
            UUID actor,
            Instant at) {}

    /** Notes that somebody asks; before anything is done. */
    void asked(UUID repairId, String difference, @Nullable String organisation, UserId actor) {
        insert(repairId, Step.ASKED, difference, organisation, actor.value());
    }

    /** Notes how it ended; whether there was such a repair, not ended yet. */
    boolean ended(UUID repairId, boolean done) {
        return jdbc.sql("""
                        insert into repairs (repair_id, step, difference, organisation, actor, at)
                        select repair_id, ?, difference, organisation, actor, ? from repairs as asked
                        where repair_id = ? and step = 'ASKED' and not exists (
                            select from repairs ended where ended.repair_id = asked.repair_id and step <> 'ASKED')""")
                        .params(done ? "DONE" : "FAILED", clock.instant().atOffset(ZoneOffset.UTC), repairId)
                        .update()
                == 1;
    }

    private void insert(UUID id, Step step, String difference, @Nullable String organisation, UUID actor) {
        jdbc.sql("""
                        insert into repairs (repair_id, step, difference, organisation, actor, at)
                        values (?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(step.name())
                .param(difference)
                .param(organisation)
                .param(actor)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest, newest first. */
    List<Entry> newest(int most) {
        return jdbc.sql("""
                        select asked.*, coalesce((select step from repairs ended
                            where ended.repair_id = asked.repair_id and step <> 'ASKED'), 'ASKED') as reached
                        from repairs asked where step = 'ASKED' order by ordinal desc limit ?""")
                .param(most)
                .query((row, _) -> new Entry(
                        row.getObject("repair_id", UUID.class),
                        Step.valueOf(row.getString("reached")),
                        row.getString("difference"),
                        row.getString("organisation"),
                        row.getObject("actor", UUID.class),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
