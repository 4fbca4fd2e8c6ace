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
import org.planledger.events.referral.ReferralAccepted;
import org.planledger.events.referral.ReferralDeclined;
import org.planledger.events.referral.ReferralId;

/** Records what the employment office answered. */
@CommandName(
        value = "answer-referral",
        events = {ReferralAccepted.class, ReferralDeclined.class},
        refusals = {"referral.closed", "referral.not-awaited", "referral.in-future", "referral.out-of-order"},
        unknown = "referral.unknown")
public record AnswerReferral(
        @NotNull ReferralId referralId,

        @Schema(description = "What it answered") @NotNull ReferralAnswer answer,

        @Schema(description = "The day, not in the future") @NotNull @ThisCentury
        LocalDate answeredOn,

        @Schema(description = "In what words") @Size(max = Limits.TEXT) @Nullable
        String note)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return referralId.value();
    }
}
