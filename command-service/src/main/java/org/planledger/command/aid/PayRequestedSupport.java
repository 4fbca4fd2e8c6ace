package org.planledger.command.aid;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.aid.AidId;
import org.planledger.events.aid.AidPaid;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.SupportPaid;

/** Pays approved support from the fund; makes a receipt. */
@CommandName(
        value = "pay-requested-support",
        events = {AidPaid.class, SupportPaid.class},
        refusals = {
            "aid.not-approved",
            "aid.already-paid",
            "support.in-future",
            "fund.unknown",
            "entry.already-recorded",
            "fund.overdraft"
        },
        unknown = "aid.unknown")
public record PayRequestedSupport(
        @NotNull AidId aidId,

        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        EntryId entryId,

        @Schema(description = "The day it was paid, not in the future") @NotNull @ThisCentury
        LocalDate paidOn)
        implements Command {
    public PayRequestedSupport {
        entryId = Command.identified(entryId, EntryId::new);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return aidId.value();
    }
}
