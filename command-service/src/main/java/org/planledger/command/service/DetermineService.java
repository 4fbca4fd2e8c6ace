package org.planledger.command.service;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.need.NeedAnswered;
import org.planledger.events.need.NeedId;
import org.planledger.events.plan.ItemId;
import org.planledger.events.service.ServiceDetermined;
import org.planledger.events.service.ServiceId;

/** Determines by which service confirmed needs are answered. */
@CommandName(
        value = "determine-service",
        events = {ServiceDetermined.class, NeedAnswered.class},
        refusals = {
            "service.already-determined",
            "item.unknown",
            "item.closed",
            "item.carried-over",
            "plan.not-approved",
            "plan.year-closed",
            "need.unknown",
            "need.not-confirmed",
            "need.already-answered"
        })
public record DetermineService(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        ServiceId serviceId,

        @Schema(description = "What the service is called; names nobody") @NotBlank @Size(max = Limits.TITLE)
        String title,

        @Schema(description = "What is done, in words") @NotBlank @Size(max = Limits.TEXT)
        String description,

        @Schema(description = "The confirmed needs that it answers") @NotEmpty @Size(max = Limits.NAMED)
        List<@NotNull NeedId> needs,

        @Schema(description = "The plan items it serves") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items)
        implements Command {

    public DetermineService {
        serviceId = Command.identified(serviceId, ServiceId::new);
        items = Command.distinct(items);
        needs = Command.distinct(needs);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return serviceId.value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }
}
