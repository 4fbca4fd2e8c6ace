package org.planledger.command.reconciliation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Acting;
import org.planledger.command.decision.Role;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.sequencer.Republication;
import org.planledger.command.web.Caller;
import org.planledger.command.web.Correlation;
import org.planledger.command.web.Problem;
import org.planledger.events.OrganisationId;
import org.planledger.events.Sha256;
import org.planledger.events.repair.RepairAsked;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Repairs, on either side: noted in the history of the installation before anything is touched. */
@RestController
@RequestMapping("/reconciliation")
class RepairController {
    /** As the read side names its documents; a key of another form was written by a hand, and could hold a person's name. */
    private static final java.util.regex.Pattern PLACE =
            java.util.regex.Pattern.compile("[a-z-]{1,20}/([a-z0-9-]{1,60}):[0-9a-f:-]{1,80}");

    private final JdbcClient jdbc;
    private final RepairBook repairs;
    private final Republication republication;
    private final Clock clock;

    RepairController(JdbcClient jdbc, RepairBook repairs, Republication republication, Clock clock) {
        this.jdbc = jdbc;
        this.repairs = repairs;
        this.republication = republication;
        this.clock = clock;
    }

    /**
     * A repair that is about to be done on the read side.
     *
     * @param repairId chosen by whoever does it
     * @param kind what kind of difference is repaired
     * @param document where; a place of an unusual form is kept as its hash
     * @param organisation whose: the caller's, or the installation
     */
    record Intended(
            @NotNull UUID repairId,

            @NotNull @Size(max = 40) @Pattern(regexp = "(view|history|head)\\.(changed|missing|stale|extra)")
            String kind,

            @NotBlank @Size(max = 1000) String document,
            @Nullable OrganisationId organisation) {}

    /** Notes a repair of the caller's before it is done. */
    @PostMapping("/repairs")
    @ResponseStatus(HttpStatus.CREATED)
    Noted intend(Caller caller, @Valid @RequestBody Intended repair, HttpServletRequest request) {
        caller.require(Role.ADMIN);
        var whose = repair.organisation() == null ? caller.organisation() : repair.organisation();
        if (!whose.equals(caller.organisation()) && !whose.equals(OrganisationId.INSTALLATION)) {
            throw new Problem(HttpStatus.NOT_FOUND, "resource.unknown");
        }
        var asked = new RepairAsked(repair.repairId(), repair.kind(), place(repair.document(), whose), whose);
        if (!repairs.asked(asked, acting(caller, request)))
            throw new Problem(HttpStatus.CONFLICT, RuleViolated.ID_TAKEN);
        return new Noted(repair.repairId());
    }

    /** Under which a repair is noted. */
    record Noted(UUID repairId) {}

    /** How a repair ended. */
    record Ended(boolean done) {}

    /** Notes how it ended. */
    @PostMapping("/repairs/{repairId}/end")
    Noted end(Caller caller, @PathVariable UUID repairId, @RequestBody Ended end, HttpServletRequest request) {
        caller.require(Role.ADMIN);
        if (!repairs.ended(repairId, end.done(), acting(caller, request))) {
            throw new Problem(HttpStatus.NOT_FOUND, "resource.unknown");
        }
        return new Noted(repairId);
    }

    /** Has the relay publish again what the topic lacks. */
    @PostMapping("/differences/{id}/repair")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Noted repair(Caller caller, @PathVariable String id, HttpServletRequest request) {
        caller.require(Role.ADMIN);
        var state = new StateBook(jdbc, clock).read().state();
        var difference = state.differences().stream()
                .filter(known ->
                        known.id().equals(id) && ReconciliationController.mayKnow(caller, known.organisation()))
                .findFirst()
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "resource.unknown"));
        var position = difference.position();
        var historyId = state.historyId();
        if (difference.repair() != Difference.Repair.REPUBLISH || position == null || historyId == null) {
            throw new Problem(HttpStatus.CONFLICT, "reconciliation.not-repairable");
        }
        var repairId = UUID.randomUUID();
        var acting = acting(caller, request);
        var organisation = difference.organisation();
        repairs.asked(
                new RepairAsked(
                        repairId,
                        difference.kind(),
                        difference.document(),
                        organisation == null ? null : new OrganisationId(organisation)),
                acting);
        republication.after(historyId, position - 1);
        repairs.ended(repairId, true, acting);
        return new Noted(repairId);
    }

    private static Acting acting(Caller caller, HttpServletRequest request) {
        return new Acting(
                OrganisationId.INSTALLATION, caller.user(), caller.role(), UUID.randomUUID(), Correlation.of(request));
    }

    private static String place(String document, OrganisationId whose) {
        var place = PLACE.matcher(document);
        if (place.matches() && place.group(1).equals(whose.value())) return document;
        return "sha256:" + Sha256.hex(document.getBytes(StandardCharsets.UTF_8));
    }
}
