package org.planledger.command.referral;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.OnlyWhen;
import org.planledger.events.OrganisationId;
import org.planledger.events.referral.ReferralClosed;
import org.planledger.events.referral.ReferralId;
import org.planledger.events.referral.ReferralOutcome;

/** Ends the help with an outcome that was verified. */
@CommandName(
        value = "close-referral",
        events = ReferralClosed.class,
        refusals = {"referral.closed", "referral.not-verified", "referral.still-placed", "referral.reason-missing"},
        unknown = "referral.unknown")
public record CloseReferral(
        @NotNull ReferralId referralId,

        @Schema(description = "How it ended") @NotNull ReferralOutcome outcome,

        @Schema(description = "Why; not needed when the work was found and kept")
        @OnlyWhen(
                field = "outcome",
                is = {"NOT_PLACED", "WITHDRAWN"})
        @Size(max = Limits.TEXT)
        @Nullable
        String reason)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return referralId.value();
    }
}
