package org.planledger.query.web;

import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.planledger.query.ledger.CommandServiceUnavailable;
import org.planledger.query.reconciliation.LedgerSide;
import org.planledger.query.reconciliation.Reconciliation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whether the stores agree: both sides in one answer, and the repair of a document of this side. */
@RestController
@RequestMapping("/admin/reconciliation")
class ReconciliationController {
    private final Reconciliation views;
    private final LedgerSide ledger;

    ReconciliationController(Reconciliation views, LedgerSide ledger) {
        this.views = views;
        this.ledger = ledger;
    }

    /**
     * How everything agrees; of the caller's organisation and the installation, of all for another service.
     *
     * @param ledger event store, ledger and topic; null while command-service does not answer
     * @param views views, history and heads with the ledger
     */
    record Both(LedgerSide.@Nullable LedgerReport ledger, Reconciliation.ViewsReport views) {}

    /**
     * Numbers of the full comparisons that were asked for; each is complete when its side has answered it.
     *
     * @param ledger null if command-service does not answer; then nothing was asked there
     */
    record Requested(@Nullable Long ledger, long views) {}

    /**
     * A repair.
     *
     * @param repairId under which it is noted
     * @param done whether the document is right now
     */
    record Repaired(UUID repairId, boolean done) {}

    @GetMapping
    Both report(Caller caller) {
        return new Both(ledgerSide(), views.report(mayKnow(caller)));
    }

    private LedgerSide.@Nullable LedgerReport ledgerSide() {
        try {
            return ledger.report(CurrentCaller.token());
        } catch (CommandServiceUnavailable e) {
            return null;
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Requested request() {
        // First there, so that an answer without it means that nothing was asked anywhere.
        Long there = null;
        try {
            there = ledger.request(CurrentCaller.token());
        } catch (CommandServiceUnavailable e) {
            // The views are compared with what can be had of the ledger, and say what they wait for.
        }
        return new Requested(there, views.request());
    }

    /** Noted before it is done, under the caller's own name: without the note nothing is touched. */
    @PostMapping("/differences/{id}/repair")
    Repaired repair(Caller caller, @PathVariable String id) throws InterruptedException {
        var difference = views.repairable(id, mayKnow(caller)).orElseThrow(ResourceUnknown::new);
        var token = CurrentCaller.token();
        var repairId = UUID.randomUUID();
        ledger.intend(repairId, difference, token);
        boolean done = false;
        try {
            done = views.mend(difference);
        } finally {
            ledger.ended(repairId, done, token);
        }
        return new Repaired(repairId, done);
    }

    private static Predicate<String> mayKnow(Caller caller) {
        if (caller.role() == Caller.Role.SERVICE) return _ -> true;
        return organisation ->
                organisation.equals(caller.organisation().value()) || organisation.equals("installation");
    }
}
