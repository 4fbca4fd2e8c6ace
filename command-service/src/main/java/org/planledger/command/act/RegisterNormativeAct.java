package org.planledger.command.act;

import io.swagger.v3.oas.annotations.media.Schema;
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
import org.planledger.events.act.ActId;
import org.planledger.events.act.NormativeActRegistered;
import org.planledger.events.plan.ItemId;

/** Takes a normative act into the base that the centre works with. */
@CommandName(
        value = "register-normative-act",
        events = NormativeActRegistered.class,
        refusals = {
            "act.already-registered",
            "item.unknown",
            "item.closed",
            "item.carried-over",
            "plan.not-approved",
            "plan.year-closed"
        })
public record RegisterNormativeAct(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        ActId actId,

        @Schema(description = "What it is called") @NotBlank @Size(max = Limits.TITLE)
        String title,

        @Schema(description = "Its number") @Size(max = 60) @Nullable
        String number,

        @Schema(description = "When and by whom it was adopted") @Size(max = Limits.NAME) @Nullable
        String adopted,

        @Schema(description = "What it is needed for") @Size(max = Limits.TEXT) @Nullable
        String note,

        @Schema(description = "The plan items it serves") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items)
        implements Command {

    public RegisterNormativeAct {
        actId = Command.identified(actId, ActId::new);
        items = Command.distinct(items);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return actId.value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }
}
