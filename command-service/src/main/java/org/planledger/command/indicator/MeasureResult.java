package org.planledger.command.indicator;

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
import org.planledger.events.indicator.IndicatorId;
import org.planledger.events.indicator.IndicatorMeasured;

/** Records how an indicator stands. */
@CommandName(
        value = "measure-result",
        events = IndicatorMeasured.class,
        refusals = {"indicator.dropped", "indicator.in-future", "indicator.before-last"},
        unknown = "indicator.unknown")
public record MeasureResult(
        @NotNull IndicatorId indicatorId,

        @Schema(description = "The day, not in the future and not before the last measurement") @NotNull @ThisCentury
        LocalDate measuredOn,

        @Schema(description = "How it stands") @NotNull @Min(0) @Max(1_000_000_000)
        Long value,

        @Schema(description = "How it was measured") @Size(max = Limits.TEXT) @Nullable
        String note)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return indicatorId.value();
    }
}
