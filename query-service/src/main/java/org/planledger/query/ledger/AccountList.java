package org.planledger.query.ledger;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;

/** The accounts of an organisation. */
public final class AccountList {
    private final CommandService commandService;

    /** Read as this service. */
    public AccountList(CommandService commandService) {
        this.commandService = commandService;
    }

    /**
     * Display names by account.
     *
     * @throws CommandServiceUnavailable if they cannot be had
     */
    public Map<UserId, String> of(OrganisationId organisation) {
        var names = new HashMap<UserId, String>();
        for (var account : commandService.get(
                "/accounts?organisation=" + URLEncoder.encode(organisation.value(), StandardCharsets.UTF_8))) {
            names.put(
                    new UserId(UUID.fromString(account.path("userId").asString())),
                    account.path("displayName").asString());
        }
        return names;
    }
}
