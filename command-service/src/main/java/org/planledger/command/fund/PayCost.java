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
import org.planledger.events.activity.ActivityId;
import org.planledger.events.fund.CostPaid;
import org.planledger.events.fund.EntryId;
import org.planledger.events.plan.ItemId;

/** Pays a cost of an activity from the fund; makes a receipt. A larger sum is paid by the head. */
@CommandName(
        value = "pay-cost",
        events = CostPaid.class,
        refusals = {
            "entry.already-recorded",
            "cost.in-future",
            "activity.unknown",
            "item.unknown",
            "fund.overdraft",
            "cost.head-needed"
        },
        unknown = "fund.unknown")
public record PayCost(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        EntryId entryId,

        @Schema(description = "The activity it is a cost of") @NotNull
        ActivityId activity,

        @Schema(description = "Amount in qəpik (1 AZN = 100 qəpik); at most the balance; above 100 AZN only the head")
        @NotNull
        @Min(1)
        @Max(Limits.AMOUNT_QEPIK)
        Long amountQepik,

        @Schema(description = "The day it was paid, not in the future") @NotNull @ThisCentury
        LocalDate paidOn,

        @Schema(description = "The plan items it serves; may be none") @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items,

        @Schema(description = "What it is for") @NotBlank @Size(max = Limits.TEXT)
        String purpose)
        implements FundCommand {
    public PayCost {
        entryId = Command.identified(entryId, EntryId::new);
        items = Command.distinct(items);
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }
}
