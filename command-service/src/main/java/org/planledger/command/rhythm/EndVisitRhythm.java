package org.planledger.command.rhythm;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.rhythm.RhythmEnded;
import org.planledger.events.rhythm.RhythmId;

/** Ends the rhythm of visits to a veteran. */
@CommandName(
        value = "end-visit-rhythm",
        events = RhythmEnded.class,
        refusals = "rhythm.already-ended",
        unknown = "rhythm.unknown")
public record EndVisitRhythm(
        @NotNull RhythmId rhythmId,

        @Schema(description = "Why it holds no longer")
        @NotBlank
        @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return rhythmId.value();
    }
}
