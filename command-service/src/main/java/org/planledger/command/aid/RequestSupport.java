package org.planledger.command.aid;

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
import org.planledger.events.aid.AidId;
import org.planledger.events.aid.AidRequested;
import org.planledger.events.person.PersonId;
import org.planledger.events.person.PersonKind;
import org.planledger.events.plan.ItemId;

/** Asks for support to a veteran from the fund; a second person approves it. */
@CommandName(
        value = "request-support",
        events = AidRequested.class,
        refusals = {"aid.already-requested", "person.unknown", "person.not-veteran", "item.unknown"})
public record RequestSupport(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        AidId aidId,

        @Schema(description = "The veteran who is to receive it") @NotNull @PersonOf(PersonKind.VETERAN)
        PersonId veteran,

        @Schema(description = "Amount in qəpik (1 AZN = 100 qəpik)") @NotNull @Min(1) @Max(Limits.AMOUNT_QEPIK)
        Long amountQepik,

        @Schema(description = "What it is for") @NotBlank @Size(max = Limits.TEXT)
        String purpose,

        @Schema(description = "The day it is needed") @NotNull @ThisCentury
        LocalDate neededOn,

        @Schema(description = "The plan items it serves") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items)
        implements Command {
    public RequestSupport {
        aidId = Command.identified(aidId, AidId::new);
        items = Command.distinct(items);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return aidId.value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }
}
