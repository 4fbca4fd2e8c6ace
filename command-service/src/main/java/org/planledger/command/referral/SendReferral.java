package org.planledger.command.referral;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.partner.PartnerId;
import org.planledger.events.referral.ReferralId;
import org.planledger.events.referral.ReferralSent;

/** Refers the veteran to an employment office. */
@CommandName(
        value = "send-referral",
        events = ReferralSent.class,
        refusals = {
            "referral.closed",
            "referral.already-sent",
            "referral.in-future",
            "referral.office-unnamed",
            "partner.unknown"
        },
        unknown = "referral.unknown")
public record SendReferral(
        @NotNull ReferralId referralId,

        @Schema(description = "The employment office, if it stands in the register of organisations") @Nullable
        PartnerId partner,

        @Schema(description = "The employment office in words, if it stands in no register; or which of its branches")
        @Size(max = Limits.NAME)
        @Nullable
        String office,

        @Schema(description = "The day, not in the future") @NotNull @ThisCentury
        LocalDate sentOn)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return referralId.value();
    }
}
