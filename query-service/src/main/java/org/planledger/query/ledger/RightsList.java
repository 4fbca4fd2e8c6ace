package org.planledger.query.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;
import tools.jackson.databind.JsonNode;

/** What every account may do. An unchanged list is not sent again. */
public final class RightsList {
    private final CommandService commandService;
    private CommandService.@Nullable Tagged tagged;
    private Map<UserId, Right> rights = Map.of();

    /** Read as this service. */
    public RightsList(CommandService commandService) {
        this.commandService = commandService;
    }

    /**
     * One account's rights.
     *
     * @param active whether it may sign in
     * @param version counts what ends sessions
     * @param passwordDue whether a password has to be chosen before anything else
     */
    public record Right(boolean active, OrganisationId organisation, String role, long version, boolean passwordDue) {}

    /**
     * As they stand in the accounts at this moment.
     *
     * @throws CommandServiceUnavailable if they cannot be had
     */
    public synchronized Map<UserId, Right> now() {
        var answer = commandService.getUnlessSame("/rights", tagged);
        if (!answer.equals(tagged)) {
            rights = read(answer.body());
            tagged = answer;
        }
        return rights;
    }

    private static Map<UserId, Right> read(JsonNode list) {
        try {
            var read = new HashMap<UserId, Right>();
            for (var entry : list) {
                read.put(
                        new UserId(UUID.fromString(entry.required("userId").stringValue())),
                        new Right(
                                entry.required("active").booleanValue(),
                                new OrganisationId(
                                        entry.required("organisation").stringValue()),
                                entry.required("role").stringValue(),
                                entry.required("version").longValue(),
                                entry.required("passwordDue").booleanValue()));
            }
            return Map.copyOf(read);
        } catch (RuntimeException e) {
            throw new CommandServiceUnavailable("/rights has another form", e);
        }
    }
}
