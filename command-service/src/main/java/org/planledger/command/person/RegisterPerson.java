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
import org.planledger.events.person.PersonId;
import org.planledger.events.person.PersonKind;
import org.planledger.events.person.PersonRegistered;

/** Makes a person known, so that visits, activities and donations can point at them. */
@CommandName(value = "register-person", events = PersonRegistered.class, refusals = "person.already-registered")
public record RegisterPerson(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        PersonId personId,

        @Schema(description = "What the person is to the centre") @NotNull
        PersonKind kind,

        @Schema(description = "Full name") @NotBlank @Size(max = Limits.NAME)
        String name,

        @Schema(description = "Telephone, address or other contact") @Size(max = Limits.TEXT) @Nullable
        String contact)
        implements Command {

    public RegisterPerson {
        personId = Command.identified(personId, PersonId::new);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return personId.value();
    }
}
