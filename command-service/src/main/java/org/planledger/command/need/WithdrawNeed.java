package org.planledger.command.need;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.need.NeedId;
import org.planledger.events.need.NeedWithdrawn;

/** Withdraws a need that is none any more or was recorded by mistake; the record stays. */
@CommandName(
        value = "withdraw-need",
        events = NeedWithdrawn.class,
        refusals = {"need.already-withdrawn", "need.already-answered"},
        unknown = "need.unknown")
public record WithdrawNeed(
        @NotNull NeedId needId,

        @Schema(description = "Why it does not stand") @NotBlank @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return needId.value();
    }
}
