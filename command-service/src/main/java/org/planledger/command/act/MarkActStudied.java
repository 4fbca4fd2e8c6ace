package org.planledger.command.act;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.act.ActId;
import org.planledger.events.act.NormativeActStudied;

/** Records that a normative act was studied together. */
@CommandName(
        value = "mark-act-studied",
        events = NormativeActStudied.class,
        refusals = "act.in-future",
        unknown = "act.unknown")
public record MarkActStudied(
        @NotNull ActId actId,

        @Schema(description = "The day, not in the future") @NotNull @ThisCentury
        LocalDate studiedOn,

        @Schema(description = "How many took part") @NotNull @Min(1) @Max(1000)
        Integer participants,

        @Schema(description = "What was found") @Size(max = Limits.TEXT) @Nullable
        String found)
        implements Command {

    @Override
    public UUID target(OrganisationId organisation) {
        return actId.value();
    }
}
