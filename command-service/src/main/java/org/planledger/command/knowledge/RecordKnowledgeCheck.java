package org.planledger.command.knowledge;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.act.ActId;
import org.planledger.events.knowledge.KnowledgeChecked;
import org.planledger.events.knowledge.KnowledgeId;
import org.planledger.events.plan.ItemId;

/** Records what a group knew before and after it learnt. */
@CommandName(
        value = "record-knowledge-check",
        events = KnowledgeChecked.class,
        refusals = {
            "knowledge.already-recorded",
            "item.unknown",
            "item.closed",
            "item.carried-over",
            "plan.not-approved",
            "plan.year-closed",
            "act.unknown",
            "knowledge.in-future"
        })
public record RecordKnowledgeCheck(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        KnowledgeId knowledgeId,

        @Schema(description = "The normative act it was about") @Nullable
        ActId act,

        @Schema(description = "The day, not in the future") @NotNull @ThisCentury
        LocalDate checkedOn,

        @Schema(description = "Who was asked") @NotBlank @Size(max = Limits.NAME)
        String group,

        @Schema(description = "How many were asked") @NotNull @Min(1) @Max(10_000)
        Integer participants,

        @Schema(description = "The average before, out of 100") @NotNull @Min(0) @Max(100)
        Integer averageBefore,

        @Schema(description = "The average after, out of 100") @NotNull @Min(0) @Max(100)
        Integer averageAfter,

        @Schema(description = "The plan items it serves") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items)
        implements Command {

    public RecordKnowledgeCheck {
        knowledgeId = Command.identified(knowledgeId, KnowledgeId::new);
        items = Command.distinct(items);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return knowledgeId.value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }
}
