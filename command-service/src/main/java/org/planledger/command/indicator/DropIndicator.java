package org.planledger.command.indicator;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.indicator.IndicatorDropped;
import org.planledger.events.indicator.IndicatorId;

/** Ends the measuring of an indicator; what was measured stays. */
@CommandName(
        value = "drop-indicator",
        events = IndicatorDropped.class,
        refusals = "indicator.dropped",
        unknown = "indicator.unknown")
public record DropIndicator(
        @NotNull IndicatorId indicatorId,

        @Schema(description = "Why it is not measured any more")
        @NotBlank
        @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return indicatorId.value();
    }
}
