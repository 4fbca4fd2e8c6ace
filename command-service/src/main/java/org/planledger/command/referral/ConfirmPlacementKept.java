package org.planledger.command.referral;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.referral.Milestone;
import org.planledger.events.referral.PlacementKept;
import org.planledger.events.referral.PlacementLost;
import org.planledger.events.referral.ReferralId;

/** Records whether the veteran still works there 30 or 90 days later. */
@CommandName(
        value = "confirm-placement-kept",
        events = {PlacementKept.class, PlacementLost.class},
        refusals = {"referral.closed", "referral.milestone-out-of-turn", "referral.in-future", "referral.too-early"},
        unknown = "referral.unknown")
public record ConfirmPlacementKept(
        @NotNull ReferralId referralId,

        @Schema(description = "After how long") @NotNull Milestone milestone,

        @Schema(description = "The day it was verified, not before the milestone") @NotNull @ThisCentury
        LocalDate confirmedOn,

        @Schema(description = "Whether the veteran still works there") @NotNull
        Boolean kept)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return referralId.value();
    }
}
