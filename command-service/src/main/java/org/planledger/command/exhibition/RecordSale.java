package org.planledger.command.exhibition;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.exhibition.ExhibitionId;
import org.planledger.events.exhibition.SaleRecorded;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.IncomeRecorded;

/** Records that a piece was sold; the price comes into the fund and makes a receipt. */
@CommandName(
        value = "record-sale",
        events = {SaleRecorded.class, IncomeRecorded.class},
        refusals = {
            "exhibition.closed",
            "exhibition.piece-unknown",
            "exhibition.piece-sold",
            "exhibition.in-future",
            "exhibition.before-opening",
            "fund.unknown",
            "entry.already-recorded"
        },
        unknown = "exhibition.unknown")
public record RecordSale(
        @NotNull ExhibitionId exhibitionId,

        @Schema(description = "Number of the piece") @NotNull @Min(1) @Max(100_000)
        Integer piece,

        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        EntryId entryId,

        @Schema(description = "The day it was sold, not in the future") @NotNull @ThisCentury
        LocalDate soldOn,

        @Schema(description = "The price paid, in qəpik (1 AZN = 100 qəpik)") @NotNull @Min(1) @Max(Limits.AMOUNT_QEPIK)
        Long priceQepik)
        implements Command {
    public RecordSale {
        entryId = Command.identified(entryId, EntryId::new);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return exhibitionId.value();
    }
}
