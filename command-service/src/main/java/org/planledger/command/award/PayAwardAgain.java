package org.planledger.command.award;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.Role;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.award.AwardId;
import org.planledger.events.award.AwardRepaid;
import org.planledger.events.fund.AwardPaid;
import org.planledger.events.fund.EntryId;

/** Pays an award again whose payment was voided in the fund; makes a new receipt. */
@CommandName(
        value = "pay-award-again",
        roles = Role.HEAD,
        events = {AwardRepaid.class, AwardPaid.class},
        refusals = {
            "award.not-voided",
            "award.same-person",
            "award.in-future",
            "fund.unknown",
            "entry.already-recorded",
            "fund.overdraft"
        },
        unknown = "award.unknown")
public record PayAwardAgain(
        @NotNull AwardId awardId,

        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        EntryId entryId,

        @Schema(description = "Amount in qəpik (1 AZN = 100 qəpik)") @NotNull @Min(1) @Max(Limits.AMOUNT_QEPIK)
        Long amountQepik,

        @Schema(description = "The day it was paid, not in the future") @NotNull @ThisCentury
        LocalDate paidOn)
        implements Command {
    public PayAwardAgain {
        entryId = Command.identified(entryId, EntryId::new);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return awardId.value();
    }
}
