package org.planledger.command.reconciliation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Role;
import org.planledger.command.sequencer.Republication;
import org.planledger.command.web.Caller;
import org.planledger.command.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How event store, ledger and topic agree, and the book of repairs on either side. */
@RestController
@RequestMapping("/reconciliation")
class ReconciliationController {
    private static final int NEWEST = 50;

    private final JdbcClient jdbc;
    private final RepairBook repairs;
    private final Republication republication;
    private final Reconciler reconciler;
    private final Clock clock;

    ReconciliationController(
            JdbcClient jdbc, RepairBook repairs, Republication republication, Reconciler reconciler, Clock clock) {
        this.jdbc = jdbc;
        this.repairs = repairs;
        this.republication = republication;
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

    private static boolean mayKnow(Caller caller, @Nullable String organisation) {
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

    /**
     * A repair that is about to be done on the read side.
     *
     * @param repairId chosen by whoever does it
     * @param difference what is repaired, in one line
     */
    record Intended(
            @NotNull UUID repairId,
            @NotBlank @Size(max = 500) String difference) {}

    /** Notes a repair of the caller's before it is done. */
    @PostMapping("/repairs")
    @ResponseStatus(HttpStatus.CREATED)
    Noted intend(Caller caller, @Valid @RequestBody Intended repair) {
        caller.require(Role.ADMIN);
        repairs.asked(
                repair.repairId(), repair.difference(), caller.organisation().value(), caller.user());
        return new Noted(repair.repairId());
    }

    /** Under which a repair is noted. */
    record Noted(UUID repairId) {}

    /** How a repair ended. */
    record Ended(boolean done) {}

    /** Notes how it ended. */
    @PostMapping("/repairs/{repairId}/end")
    Noted end(Caller caller, @PathVariable UUID repairId, @RequestBody Ended end) {
        caller.require(Role.ADMIN);
        if (!repairs.ended(repairId, end.done())) throw new Problem(HttpStatus.NOT_FOUND, "resource.unknown");
        return new Noted(repairId);
    }

    /** Has the relay publish again what the topic lacks. */
    @PostMapping("/differences/{id}/repair")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Noted repair(Caller caller, @PathVariable String id) {
        caller.require(Role.ADMIN);
        var state = new StateBook(jdbc, clock).read().state();
        var difference = state.differences().stream()
                .filter(known -> known.id().equals(id) && mayKnow(caller, known.organisation()))
                .findFirst()
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "resource.unknown"));
        var position = difference.position();
        var historyId = state.historyId();
        if (difference.repair() != Difference.Repair.REPUBLISH || position == null || historyId == null) {
            throw new Problem(HttpStatus.CONFLICT, "reconciliation.not-repairable");
        }
        var repairId = UUID.randomUUID();
        repairs.asked(
                repairId, difference.kind() + " " + difference.document(), difference.organisation(), caller.user());
        republication.after(historyId, position - 1);
        repairs.ended(repairId, true);
        return new Noted(repairId);
    }
}
