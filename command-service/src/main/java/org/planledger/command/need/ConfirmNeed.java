package org.planledger.command.need;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.need.NeedConfirmed;
import org.planledger.events.need.NeedId;

/** Confirms a need, so that a service can answer it. */
@CommandName(
        value = "confirm-need",
        events = NeedConfirmed.class,
        refusals = {"need.already-confirmed", "need.already-withdrawn"},
        unknown = "need.unknown")
public record ConfirmNeed(
        @NotNull NeedId needId,

        @Schema(description = "What is to be said about it") @Size(max = Limits.TEXT) @Nullable
        String note)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return needId.value();
    }
}
