package org.planledger.command.reconciliation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Role;
import org.planledger.command.web.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How event store, ledger and topic agree, and what was repaired lately. */
@RestController
@RequestMapping("/reconciliation")
class ReconciliationController {
    private static final int NEWEST = 50;

    private final JdbcClient jdbc;
    private final RepairBook repairs;
    private final Reconciler reconciler;
    private final Clock clock;

    ReconciliationController(JdbcClient jdbc, RepairBook repairs, Reconciler reconciler, Clock clock) {
        this.jdbc = jdbc;
        this.repairs = repairs;
        this.reconciler = reconciler;
        this.clock = clock;
    }

    /**
     * How they agree.
     *
     * @param historyId which history was compared; null before the first look
     * @param requested number of the newest full comparison that was asked for
     * @param answered the newest one that is complete; its outcome is in the differences
     * @param stage what a full comparison under way compares now; null if none is
     * @param stagePosition how far along the ledger that is
     * @param headPosition last position of the ledger
     * @param position how far ledger and events are compared
     * @param relayedPosition how far ledger and topic are compared
     * @param fullAt when the last full comparison was completed; null if none was
     * @param fullMillis how long it took
     * @param waiting what does not answer, so that it does not go on: {@code topic}; null if nothing
     * @param organisations each organisation's history in one hash, as far as it is compared
     * @param differences what is not alike; of the caller's organisation and of the installation
     * @param repairs the newest repairs on either side, newest first
     */
    record Report(
            @Nullable UUID historyId,
            long requested,
            long answered,
            Pass.@Nullable Stage stage,
            long stagePosition,
            long headPosition,
            long position,
            long relayedPosition,
            @Nullable Instant fullAt,
            long fullMillis,
            @Nullable String waiting,
            Map<String, Chain> organisations,
            List<Difference> differences,
            List<RepairBook.Entry> repairs) {}

    @GetMapping
    Report report(Caller caller) {
        caller.require(Role.ADMIN, Role.AUDITOR, Role.SERVICE);
        var stored = new StateBook(jdbc, clock).read();
        var state = stored.state();
        var pass = state.pass();
        var full = state.full();
        var organisations = new TreeMap<>(state.ledger().organisations());
        organisations.keySet().removeIf(organisation -> !mayKnow(caller, organisation));
        return new Report(
                state.historyId(),
                stored.requested(),
                state.answered(),
                pass == null ? null : pass.stage(),
                pass == null ? 0 : pass.ledger().position(),
                LedgerRows.heads(jdbc, UUID.randomUUID()).ledger(),
                state.ledger().position(),
                state.relayed(),
                full == null ? null : full.at(),
                full == null ? 0 : full.millis(),
                state.waiting(),
                organisations,
                state.differences().stream()
                        .filter(difference -> mayKnow(caller, difference.organisation()))
                        .toList(),
                repairs.newest(NEWEST).stream()
                        .filter(repair -> mayKnow(caller, repair.organisation()))
                        .toList());
    }

    static boolean mayKnow(Caller caller, @Nullable String organisation) {
        return organisation == null
                || caller.role() == Role.SERVICE
                || organisation.equals(caller.organisation().value());
    }

    /** Asks for a full comparison; its number. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Requested request(Caller caller) {
        caller.require(Role.ADMIN, Role.AUDITOR, Role.SERVICE);
        var number = new StateBook(jdbc, clock).request();
        reconciler.loop().wake();
        return new Requested(number);
    }

    /** The number of a full comparison. */
    record Requested(long request) {}
}
