package org.planledger.command.sequencer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.planledger.command.decision.Role;
import org.planledger.command.web.Caller;
import org.planledger.command.web.Problem;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Hands the ledger out: its head to everybody signed in, its entries to the services that fill gaps from it. */
@RestController
class LedgerController {
    static final String BATCH = "application/cloudevents-batch+json";
    private static final int MOST = 1000;

    // Not the sequencer's few connections: readers of the whole ledger must not make it wait.
    private final JdbcClient jdbc;
    private final Histories histories;
    private final JsonMapper json;

    LedgerController(JdbcClient jdbc, Histories histories, JsonMapper json) {
        this.jdbc = jdbc;
        this.histories = histories;
        this.json = json;
    }

    @GetMapping(path = "/ledger", produces = BATCH)
    ResponseEntity<byte[]> entries(
            Caller caller,
            @RequestParam String organisation,
            @RequestParam long after,
            @RequestParam(defaultValue = "500") int limit) {
        caller.require(Role.SERVICE);
        if (after < 0) throw Problem.parameter("after");
        if (limit < 1 || limit > MOST) throw Problem.parameter("limit");
        var history = history();
        // The files may have been put back to an older state; only the topic can tell.
        if (!histories.compared(jdbc, history)) throw notYet();
        var entries = Ledger.after(jdbc, history, id(organisation), after, limit);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(BATCH))
                .body(json.writeValueAsBytes(
                        entries.stream().map(LedgerController::cloudEvent).toList()));
    }

    @GetMapping(path = "/ledger/head", produces = MediaType.APPLICATION_JSON_VALUE)
    Head head(Caller caller) {
        var history = history();
        var head = Ledger.head(jdbc);
        return new Head(
                history.id(),
                history.topic(),
                head.position(),
                head.sequencedAt(),
                seenBy(caller, Ledger.organisations(jdbc)));
    }

    private static Map<String, Long> seenBy(Caller caller, Map<String, Long> organisations) {
        if (caller.role() == Role.SERVICE) return organisations;
        var own = caller.organisation().value();
        return organisations.containsKey(own) ? Map.of(own, organisations.getOrDefault(own, 0L)) : Map.of();
    }

    // Between a restore and the first round of the sequencer there is none; nobody may go on with the old one.
    private History history() {
        return histories.current(jdbc).orElseThrow(LedgerController::notYet);
    }

    private static Problem notYet() {
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE, "store.unavailable").retryAfter(Duration.ofSeconds(1));
    }

    private static OrganisationId id(String organisation) {
        try {
            return new OrganisationId(organisation);
        } catch (IllegalArgumentException e) {
            throw Problem.parameter("organisation");
        }
    }

    private static Map<String, String> cloudEvent(LedgerEntry entry) {
        var event = new LinkedHashMap<>(entry.attributes());
        var payload = entry.payload().getBytes(StandardCharsets.UTF_8);
        event.put("data_base64", Base64.getEncoder().encodeToString(payload));
        return event;
    }

    /**
     * Where the ledger ends.
     *
     * @param historyId which history it is
     * @param topic where it is published
     * @param position the last one given; 0 if none
     * @param sequencedAt when that was
     * @param organisations last sequence of each organisation that the caller may see
     */
    record Head(UUID historyId, String topic, long position, Instant sequencedAt, Map<String, Long> organisations) {}
}
