package org.planledger.command.consent;

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
import org.planledger.events.consent.ConsentId;
import org.planledger.events.consent.ConsentWithdrawn;

/** Records that a person took a consent back. */
@CommandName(
        value = "withdraw-consent",
        events = ConsentWithdrawn.class,
        refusals = {"consent.already-withdrawn", "consent.in-future", "consent.withdrawn-before-given"},
        unknown = "consent.unknown")
public record WithdrawConsent(
        @NotNull ConsentId consentId,

        @Schema(description = "The first day it is good for no more, not in the future") @NotNull @ThisCentury
        LocalDate withdrawnOn,

        @Schema(description = "Why, or how that was said")
        @NotBlank
        @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return consentId.value();
    }
}
