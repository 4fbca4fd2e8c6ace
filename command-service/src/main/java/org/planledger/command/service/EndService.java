package org.planledger.command.service;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.service.ServiceEnded;
import org.planledger.events.service.ServiceId;

/** Records that a veteran stopped receiving a service, and what it brought. */
@CommandName(
        value = "end-service",
        events = ServiceEnded.class,
        refusals = {"service.not-started", "service.in-future", "service.end-before-start"},
        unknown = "service.unknown")
public record EndService(
        @NotNull ServiceId serviceId,

        @Schema(description = "The last day, not in the future") @NotNull @ThisCentury
        LocalDate endedOn,

        @Schema(description = "What it brought, in words") @NotBlank @Size(max = Limits.TEXT)
        String outcome)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return serviceId.value();
    }
}
