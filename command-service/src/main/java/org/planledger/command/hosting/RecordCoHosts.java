package org.planledger.command.hosting;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.StreamIds;
import org.planledger.events.OrganisationId;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.hosting.HostingRecorded;

/** Records with whom, and in which district, an activity is held; what was recorded before is replaced. */
@CommandName(
        value = "record-co-hosts",
        events = {HostingRecorded.class},
        refusals = {"activity.unknown", "hosting.nothing-said"})
public record RecordCoHosts(
        @Schema(description = "The activity") @NotNull ActivityId activityId,

        @Schema(description = "Who holds it together with the centre") @Size(max = Limits.TEXT) @Nullable
        String partners,

        @Schema(description = "In which district or town") @Size(max = Limits.NAME) @Nullable
        String district)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return StreamIds.hosting(activityId).value();
    }
}
