package org.planledger.command.place;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.place.PlaceId;
import org.planledger.events.place.PlaceKind;
import org.planledger.events.place.PlaceRegistered;

/** Makes a place known, so that its time can be booked. */
@CommandName(
        value = "register-place",
        events = {PlaceRegistered.class},
        refusals = {"place.already-registered"})
public record RegisterPlace(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        PlaceId placeId,

        @Schema(description = "Its name, as activities give it") @NotBlank @Size(max = Limits.NAME)
        String name,

        @Schema(description = "What sort of place") @NotNull PlaceKind kind,

        @Schema(description = "How many people it holds") @Min(1) @Max(100_000) @Nullable
        Integer capacity)
        implements Command {
    public RegisterPlace {
        placeId = Command.identified(placeId, PlaceId::new);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return placeId.value();
    }
}
