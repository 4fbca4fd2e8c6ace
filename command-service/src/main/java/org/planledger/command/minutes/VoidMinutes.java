package org.planledger.command.minutes;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.minutes.MinutesId;
import org.planledger.events.minutes.MinutesVoided;

/** Takes back minutes that were recorded by mistake; the record stays and no longer counts. */
@CommandName(
        value = "void-minutes",
        events = MinutesVoided.class,
        refusals = "minutes.already-voided",
        unknown = "minutes.unknown")
public record VoidMinutes(
        @NotNull MinutesId minutesId,

        @Schema(description = "Why they do not count") @NotBlank @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements Command {

    @Override
    public UUID target(OrganisationId organisation) {
        return minutesId.value();
    }
}
