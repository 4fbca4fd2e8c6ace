package org.planledger.command.trip;

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
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.plan.ItemId;
import org.planledger.events.trip.TripId;
import org.planledger.events.trip.TripPlanned;

/** Plans a trip. */
@CommandName(
        value = "plan-trip",
        events = TripPlanned.class,
        refusals = {
            "trip.already-planned",
            "item.unknown",
            "item.closed",
            "item.carried-over",
            "plan.not-approved",
            "plan.year-closed",
            "trip.ends-before-start"
        })
public record PlanTrip(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        TripId tripId,

        @Schema(description = "Where to") @NotBlank @Size(max = Limits.TITLE)
        String destination,

        @Schema(description = "Its first day") @NotNull @ThisCentury
        LocalDate startsOn,

        @Schema(description = "Its last day") @NotNull @ThisCentury
        LocalDate endsOn,

        @Schema(description = "How many can travel") @NotNull @Min(1) @Max(500)
        Integer places,

        @Schema(description = "The plan items it serves") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items)
        implements Command {

    public PlanTrip {
        tripId = Command.identified(tripId, TripId::new);
        items = Command.distinct(items);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return tripId.value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }
}
