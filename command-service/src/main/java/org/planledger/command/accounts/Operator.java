package org.planledger.command.accounts;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Acting;
import org.planledger.command.decision.Role;
import org.planledger.command.eventstore.Batch;
import org.planledger.command.eventstore.Receipt;
import org.planledger.command.eventstore.StoredEvent;
import org.planledger.command.eventstore.StreamReader;
import org.planledger.command.eventstore.Writer;
import org.planledger.command.settings.KeyedHash;
import org.planledger.events.EventTypes;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;
import org.planledger.events.account.AccountEvent;
import org.springframework.stereotype.Component;

/**
 * What whoever runs the installation does to accounts from outside, by the settings of this process. It goes into the
 * history of the installation like everything else.
 */
@Component
class Operator {
    private final Writer writer;
    private final StreamReader reader;
    private final KeyedHash hash;
    private final Clock clock;

    Operator(Writer writer, StreamReader reader, KeyedHash hash, Clock clock) {
        this.writer = writer;
        this.reader = reader;
        this.hash = hash;
        this.clock = clock;
    }

    /** Something that happens to an account, and what the table keeps of it. */
    record Act(AccountEvent event, Runnable kept) {}

    /** Writes all of it in one commit, in order. */
    void does(UserId user, List<Act> acts) {
        write(user, acts, null);
    }

    /** Writes all of it in one commit, once for ever: a setting left in place has no second effect. */
    void doesOnce(String setting, UserId user, List<Act> acts) {
        try {
            write(user, acts, setting);
        } catch (Receipt.Taken done) {
            // At an earlier start.
        }
    }

    /** Whether the last thing that happened to the account was this, and was done from outside. */
    boolean didLast(UserId user, Class<? extends AccountEvent> event) {
        var last = reader.head(user.value(), OrganisationId.INSTALLATION);
        return reader.changes(user.value(), OrganisationId.INSTALLATION, last - 1).stream()
                .anyMatch(change -> change.actor().equals(UserId.OPERATOR)
                        && change.type().equals(EventTypes.of(event).name()));
    }

    private void write(UserId user, List<Act> acts, @Nullable String setting) {
        var command = UUID.randomUUID();
        var acting = new Acting(OrganisationId.INSTALLATION, UserId.OPERATOR, Role.ADMIN, command, command);
        long sequence = reader.head(user.value(), OrganisationId.INSTALLATION);
        var loaded = Map.of(user.value(), sequence);
        var events = new ArrayList<StoredEvent>();
        for (var act : acts) {
            sequence++;
            var place = new StoredEvent.Stream("account", user.value(), sequence);
            events.add(StoredEvent.of(act.event(), place, acting, clock.instant()));
        }
        var receipt = setting == null ? null : receipt(setting);
        writer.write(
                new Batch(events, loaded, receipt, acts.stream().map(Act::kept).toList()));
    }

    private Receipt receipt(String setting) {
        var key = HexFormat.of().formatHex(hash.of("operator", setting.getBytes(StandardCharsets.UTF_8)));
        return new Receipt(OrganisationId.INSTALLATION, UserId.OPERATOR, key, key, false, "{}", clock.instant());
    }
}
