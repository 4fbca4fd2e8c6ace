package org.planledger.command.indicator;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.indicator.IndicatorDefined;
import org.planledger.events.indicator.IndicatorId;
import org.planledger.events.plan.ItemId;

/** Settles by what the expected result of plan items is measured. */
@CommandName(
        value = "define-indicator",
        events = IndicatorDefined.class,
        refusals = {
            "indicator.already-defined",
            "item.unknown",
            "item.closed",
            "item.carried-over",
            "plan.not-approved",
            "plan.year-closed"
        })
public record DefineIndicator(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        IndicatorId indicatorId,

        @Schema(description = "What is measured") @NotBlank @Size(max = Limits.TITLE)
        String name,

        @Schema(description = "In which unit, for example persons or hours") @NotBlank @Size(max = 60)
        String unit,

        @Schema(description = "How it stood before the work") @Min(0) @Max(1_000_000_000) @Nullable
        Long before,

        @Schema(description = "What is to be reached") @Min(0) @Max(1_000_000_000) @Nullable
        Long target,

        @Schema(description = "The plan items whose expected result it measures") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items)
        implements Command {

    public DefineIndicator {
        indicatorId = Command.identified(indicatorId, IndicatorId::new);
        items = Command.distinct(items);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return indicatorId.value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }
}
