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
import org.planledger.events.referral.ReferralId;
import org.planledger.events.referral.ReferralSent;

/** Refers the veteran to an employment office. */
@CommandName(
        value = "send-referral",
        events = ReferralSent.class,
        refusals = {"referral.closed", "referral.already-sent", "referral.in-future"},
        unknown = "referral.unknown")
public record SendReferral(
        @NotNull ReferralId referralId,

        @Schema(description = "The employment office") @NotBlank @Size(max = Limits.NAME)
        String office,

        @Schema(description = "The day, not in the future") @NotNull @ThisCentury
        LocalDate sentOn)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return referralId.value();
    }
}
