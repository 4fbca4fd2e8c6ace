package org.planledger.command.service;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.PersonOf;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.person.PersonId;
import org.planledger.events.person.PersonKind;
import org.planledger.events.service.ServiceId;
import org.planledger.events.service.ServiceStarted;

/** Records that a veteran began to receive a service. */
@CommandName(
        value = "start-service",
        events = ServiceStarted.class,
        refusals = {"service.already-started", "service.in-future", "person.unknown", "person.not-veteran"},
        unknown = "service.unknown")
public record StartService(
        @NotNull ServiceId serviceId,

        @Schema(description = "The veteran who receives it") @NotNull @PersonOf(PersonKind.VETERAN)
        PersonId person,

        @Schema(description = "The first day, not in the future") @NotNull @ThisCentury
        LocalDate from)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return serviceId.value();
    }
}
