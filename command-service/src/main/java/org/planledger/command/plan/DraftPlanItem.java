package org.planledger.command.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.plan.DueRule;
import org.planledger.events.plan.ItemDrafted;
import org.planledger.events.plan.ItemId;
import org.planledger.events.plan.PlanId;
import org.planledger.events.plan.PlanItemAdded;

/** Writes an item into a plan that is being drafted. */
@CommandName(
        value = "draft-plan-item",
        events = {PlanItemAdded.class, ItemDrafted.class},
        refusals = {"plan.not-draft", "plan.key-repeated"},
        unknown = "plan.unknown")
public record DraftPlanItem(
        @NotNull PlanId planId,

        @Schema(description = "Number in the plan, unique within it", example = "4.2")
        @NotNull
        @Size(max = 15)
        @Pattern(regexp = "[0-9]{1,3}([.][0-9]{1,3}){0,3}")
        String key,

        @Schema(description = "Number of the section, from 1") @NotNull @Min(1) @Max(100)
        Integer section,

        @NotBlank @Size(max = Limits.TEXT) String direction,
        @NotBlank @Size(max = Limits.TEXT) String work,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = Limits.TEXT) String> ways,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = Limits.NAME) String> executors,
        @NotNull @ThisCentury DueRule due,

        @Schema(description = "Places in the development strategy") @Size(max = 50)
        List<@NotNull @Pattern(regexp = "[0-9]{1,3}([.][0-9]{1,3}){0,3}") String> strategyCodes,

        @NotBlank @Size(max = Limits.TEXT) String expectedResult)
        implements Command {

    public DraftPlanItem {
        ways = Command.listed(ways);
        executors = Command.listed(executors);
        strategyCodes = Command.distinct(strategyCodes);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return planId.value();
    }

    ItemDrafted asItem(ItemId itemId) {
        return new ItemDrafted(
                itemId,
                planId,
                key,
                section,
                direction,
                work,
                ways,
                executors,
                due,
                strategyCodes,
                expectedResult,
                null);
    }
}
