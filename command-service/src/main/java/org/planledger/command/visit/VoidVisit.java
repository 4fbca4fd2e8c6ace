package org.planledger.command.visit;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.visit.VisitId;
import org.planledger.events.visit.VisitVoided;

/** Takes back a visit that was recorded by mistake; the record stays and no longer counts. */
@CommandName(
        value = "void-visit",
        events = VisitVoided.class,
        refusals = "visit.already-voided",
        unknown = "visit.unknown")
public record VoidVisit(
        @NotNull VisitId visitId,

        @Schema(description = "Why it does not count") @NotBlank @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return visitId.value();
    }
}
