package org.planledger.command.minutes;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.minutes.MinutesId;
import org.planledger.events.minutes.MinutesRecorded;

/** Writes down what a meeting was about and what it decided. */
@CommandName(
        value = "record-minutes",
        events = MinutesRecorded.class,
        refusals = {"minutes.already-recorded", "activity.unknown", "activity.not-held"})
public record RecordMinutes(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        MinutesId minutesId,

        @Schema(description = "The meeting, which has been held") @NotNull
        ActivityId activity,

        @Schema(description = "What was spoken of") @NotBlank @Size(max = Limits.TEXT)
        String text,

        @Schema(description = "What was decided, each decision by itself") @Size(max = 20)
        List<@NotBlank @Size(max = Limits.TEXT) String> decisions)
        implements Command {

    public RecordMinutes {
        minutesId = Command.identified(minutesId, MinutesId::new);
        decisions = Command.listed(decisions);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return minutesId.value();
    }
}
