package org.planledger.command.care;

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
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.PersonOf;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.care.CareGiven;
import org.planledger.events.care.CareId;
import org.planledger.events.care.CareKind;
import org.planledger.events.person.PersonId;
import org.planledger.events.person.PersonKind;
import org.planledger.events.plan.ItemId;

/** Records support that is not money: help with daily cares, or time spent together. */
@CommandName(
        value = "record-support",
        events = CareGiven.class,
        refusals = {
            "care.already-recorded",
            "item.unknown",
            "item.closed",
            "item.carried-over",
            "plan.not-approved",
            "plan.year-closed",
            "care.in-future",
            "person.unknown",
            "person.not-veteran"
        })
public record RecordSupport(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        CareId careId,

        @Schema(description = "What sort of support") @NotNull
        CareKind kind,

        @Schema(description = "The veteran who was supported") @NotNull @PersonOf(PersonKind.VETERAN)
        PersonId person,

        @Schema(description = "The day, not in the future") @NotNull @ThisCentury
        LocalDate givenOn,

        @Schema(description = "How long it took, in minutes") @NotNull @Min(1) @Max(1440)
        Integer minutes,

        @Schema(description = "How many students helped") @NotNull @Min(0) @Max(1000)
        Integer students,

        @Schema(description = "What was done, in words") @NotBlank @Size(max = Limits.TEXT)
        String text,

        @Schema(description = "The plan items it serves") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items)
        implements Command {

    public RecordSupport {
        careId = Command.identified(careId, CareId::new);
        items = Command.distinct(items);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return careId.value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }
}
