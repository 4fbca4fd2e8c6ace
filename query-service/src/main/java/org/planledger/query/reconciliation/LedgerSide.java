package org.planledger.query.reconciliation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.query.ledger.CommandService;
import org.planledger.query.ledger.CommandServiceUnavailable;
import org.planledger.query.reconciliation.Reconciliation.Chain;
import tools.jackson.databind.json.JsonMapper;

/** The comparison of event store, ledger and topic, which command-service does, and its book of repairs. */
public final class LedgerSide {
    private static final String PATH = "/reconciliation";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CommandService commandService;

    /** As the caller: what is not his to know is left out there. */
    public LedgerSide(CommandService commandService) {
        this.commandService = commandService;
    }

    /**
     * How event store, ledger and topic agree.
     *
     * @param historyId which history was compared
     * @param requested number of the newest full comparison that was asked for
     * @param answered the newest one that is complete
     * @param stage what a full comparison under way compares now: LEDGER, EVENTS or TOPIC; null if none is
     * @param stagePosition how far along the ledger that is
     * @param headPosition last position of the ledger
     * @param position how far ledger and events are compared
     * @param relayedPosition how far ledger and topic are compared
     * @param fullAt when the last full comparison was completed
     * @param fullMillis how long it took
     * @param waiting what does not answer: {@code topic}; null if nothing
     * @param organisations each organisation's history in one hash
     * @param differences what is not alike
     * @param repairs the newest repairs on either side, newest first
     */
    public record LedgerReport(
            @Nullable UUID historyId,
            long requested,
            long answered,
            @Nullable String stage,
            long stagePosition,
            long headPosition,
            long position,
            long relayedPosition,
            @Nullable Instant fullAt,
            long fullMillis,
            @Nullable String waiting,
            Map<String, Chain> organisations,
            List<Difference> differences,
            List<NotedRepair> repairs) {}

    /**
     * A repair.
     *
     * @param step ASKED, DONE or FAILED
     * @param difference what was repaired, in one line
     * @param actor who asked for it
     * @param at when
     */
    public record NotedRepair(
            UUID repairId,
            String step,
            String difference,
            @Nullable String organisation,
            UUID actor,
            Instant at) {}

    /**
     * As it is known there now.
     *
     * @throws CommandServiceUnavailable if it cannot be had
     */
    public LedgerReport report(String callerToken) {
        return JSON.treeToValue(commandService.get(PATH, callerToken), LedgerReport.class);
    }

    /** Asks for a full comparison; its number. */
    public long request(String callerToken) {
        return commandService.post(PATH, Map.of(), callerToken).path("request").asLong();
    }

    /** Notes a repair of the caller's, before it is done. */
    public void intend(UUID repairId, Difference difference, String callerToken) {
        var document = difference.document();
        var what = new HashMap<String, Object>();
        what.put("repairId", repairId);
        what.put("kind", difference.kind());
        what.put("document", document.substring(0, Math.min(1000, document.length())));
        what.put("organisation", difference.organisation());
        commandService.post(PATH + "/repairs", what, callerToken);
    }

    /** Notes how it ended. */
    public void ended(UUID repairId, boolean done, String callerToken) {
        commandService.post(PATH + "/repairs/" + repairId + "/end", Map.of("done", done), callerToken);
    }
}
