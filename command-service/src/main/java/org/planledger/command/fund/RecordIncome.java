package org.planledger.command.fund;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.IncomeRecorded;
import org.planledger.events.plan.ItemId;

/** Records income other than a donation, such as the takings of a sale exhibition; makes a receipt. */
@CommandName(
        value = "record-income",
        events = IncomeRecorded.class,
        refusals = {"entry.already-recorded", "income.in-future", "item.unknown"},
        unknown = "fund.unknown")
public record RecordIncome(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        EntryId entryId,

        @Schema(description = "Amount in qəpik (1 AZN = 100 qəpik)") @NotNull @Min(1) @Max(Limits.AMOUNT_QEPIK)
        Long amountQepik,

        @Schema(description = "The day it came in, not in the future") @NotNull @ThisCentury
        LocalDate receivedOn,

        @Schema(description = "The plan items it serves; may be none") @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items,

        @Schema(description = "What it came from") @NotBlank @Size(max = Limits.TEXT)
        String source)
        implements FundCommand {
    public RecordIncome {
        entryId = Command.identified(entryId, EntryId::new);
        items = Command.distinct(items);
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }
}
