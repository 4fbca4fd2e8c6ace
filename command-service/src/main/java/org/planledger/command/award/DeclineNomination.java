package org.planledger.command.award;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.Role;
import org.planledger.events.OrganisationId;
import org.planledger.events.award.AwardId;
import org.planledger.events.award.NominationDeclined;

/** Declines a nomination. */
@CommandName(
        value = "decline-nomination",
        roles = Role.HEAD,
        events = NominationDeclined.class,
        refusals = "award.already-decided",
        unknown = "award.unknown")
public record DeclineNomination(
        @NotNull AwardId awardId,

        @Schema(description = "Why not") @NotBlank @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return awardId.value();
    }
}
