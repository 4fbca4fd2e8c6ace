package org.planledger.query.ledger;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;
import tools.jackson.databind.JsonNode;

/** The ledger itself: slower than Kafka, and always right. */
public final class Ledger {
    private static final String DATA = "data_base64";

    private final CommandService commandService;

    /** Read as this service. */
    public Ledger(CommandService commandService) {
        this.commandService = commandService;
    }

    /**
     * Where history ends now.
     *
     * @throws CommandServiceUnavailable if it cannot be known
     */
    public Head head() {
        var answer = commandService.get("/ledger/head");
        try {
            var organisations = new HashMap<OrganisationId, Long>();
            answer.path("organisations")
                    .forEachEntry((name, last) -> organisations.put(new OrganisationId(name), last.longValue()));
            var sequencedAt = answer.path("sequencedAt");
            return new Head(
                    UUID.fromString(answer.required("historyId").stringValue()),
                    answer.required("topic").stringValue(),
                    answer.required("position").longValue(),
                    sequencedAt.isString() ? Instant.parse(sequencedAt.stringValue()) : null,
                    organisations);
        } catch (RuntimeException e) {
            throw new CommandServiceUnavailable("/ledger/head has another form", e);
        }
    }

    /**
     * An organisation's entries after a sequence, in order, hashes checked.
     *
     * @throws CommandServiceUnavailable if they cannot be had
     * @throws IllegalArgumentException if one is malformed or has another hash than it states
     */
    public List<LedgerEntry> after(OrganisationId organisation, long organisationSequence, int limit) {
        var page = commandService.get("/ledger?organisation="
                + URLEncoder.encode(organisation.value(), StandardCharsets.UTF_8)
                + "&after=" + organisationSequence
                + "&limit=" + limit);
        var entries = new ArrayList<LedgerEntry>();
        for (var element : page) entries.add(entry(element));
        return entries;
    }

    private static LedgerEntry entry(JsonNode element) {
        var attributes = new LinkedHashMap<String, String>();
        element.forEachEntry((name, value) -> {
            if (!name.equals(DATA)) attributes.put(name, value.asString());
        });
        var payload = Base64.getDecoder().decode(element.path(DATA).asString());
        return LedgerEntry.of(attributes, new String(payload, StandardCharsets.UTF_8));
    }
}
