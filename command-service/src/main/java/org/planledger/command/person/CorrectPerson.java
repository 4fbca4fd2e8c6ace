package org.planledger.command.person;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.person.PersonCorrected;
import org.planledger.events.person.PersonId;

/** Sets name and contact of a person right; what is left out is removed. */
@CommandName(value = "correct-person", events = PersonCorrected.class, unknown = "person.unknown")
public record CorrectPerson(
        @NotNull PersonId personId,

        @Schema(description = "Full name") @NotBlank @Size(max = Limits.NAME)
        String name,

        @Schema(description = "Telephone, address or other contact; left out, there is none")
        @Size(max = Limits.TEXT)
        @Nullable
        String contact)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return personId.value();
    }
}
