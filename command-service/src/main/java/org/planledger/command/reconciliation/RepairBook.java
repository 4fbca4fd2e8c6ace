package org.planledger.command.reconciliation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Acting;
import org.planledger.command.eventstore.Batch;
import org.planledger.command.eventstore.StoredEvent;
import org.planledger.command.eventstore.Writer;
import org.planledger.events.OrganisationId;
import org.planledger.events.repair.RepairAsked;
import org.planledger.events.repair.RepairEnded;
import org.planledger.events.repair.RepairEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who had what repaired, and how it ended: events of the installation, one stream for each repair, and in the same
 * commit a row to be read back quickly. Rows are only ever added.
 */
@Component
class RepairBook {
    private static final long NEVER = -1;

    private final JdbcClient jdbc;
    private final Writer writer;
    private final Clock clock;

    RepairBook(JdbcClient jdbc, Writer writer, Clock clock) {
        this.jdbc = jdbc;
        this.writer = writer;
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
    @Schema(name = "Repair")
    record Entry(
            UUID repairId,
            Step step,
            String difference,
            @Nullable String organisation,
            UUID actor,
            Instant at) {}

    /** Notes that somebody asks; before anything is done. Whether the id was free. */
    boolean asked(RepairAsked asked, Acting acting) {
        return write(asked, acting, NEVER, row(asked, Step.ASKED, acting));
    }

    /** Notes how it ended; whether there was such a repair, not ended yet. */
    boolean ended(UUID repairId, boolean done, Acting acting) {
        var asked = what(repairId);
        if (asked.isEmpty()) return false;
        var what = asked.get();
        var ended = new RepairEnded(repairId, what.kind(), what.document(), what.organisation(), done);
        return write(ended, acting, 0, row(ended, done ? Step.DONE : Step.FAILED, acting));
    }

    private boolean write(RepairEvent event, Acting acting, long last, Runnable row) {
        var place = new StoredEvent.Stream("repair", event.repairId(), last + 1);
        var stored = StoredEvent.of(event, place, acting, clock.instant());
        try {
            writer.write(new Batch(List.of(stored), Map.of(event.repairId(), last), null, List.of(row)));
            return true;
        } catch (ConcurrencyException | AggregateStreamCreationException another) {
            return false;
        }
    }

    private Runnable row(RepairEvent event, Step step, Acting acting) {
        var organisation = event.organisation();
        return () -> jdbc.sql("""
                        insert into repairs (repair_id, step, difference, organisation, actor, at)
                        values (?, ?, ?, ?, ?, ?)""")
                .param(event.repairId())
                .param(step.name())
                .param(event.kind() + " " + event.document())
                .param(organisation == null ? null : organisation.value())
                .param(acting.user().value())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<RepairAsked> what(UUID repairId) {
        return jdbc.sql("select difference, organisation from repairs where repair_id = ? and step = 'ASKED'")
                .param(repairId)
                .query((row, _) -> {
                    var what = row.getString("difference").split(" ", 2);
                    @Nullable String whose = row.getString("organisation");
                    return new RepairAsked(
                            repairId, what[0], what[1], whose == null ? null : new OrganisationId(whose));
                })
                .optional();
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
