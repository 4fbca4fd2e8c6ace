package org.planledger.command.referral;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.referral.PlacementRecorded;
import org.planledger.events.referral.ReferralId;

/** Records that the veteran began to work. */
@CommandName(
        value = "record-placement",
        events = PlacementRecorded.class,
        refusals = {"referral.closed", "referral.not-accepted", "referral.in-future", "referral.out-of-order"},
        unknown = "referral.unknown")
public record RecordPlacement(
        @NotNull ReferralId referralId,

        @Schema(description = "Where the veteran works") @NotBlank @Size(max = Limits.NAME)
        String employer,

        @Schema(description = "The first day at work, not in the future") @NotNull @ThisCentury
        LocalDate placedOn)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return referralId.value();
    }
}
