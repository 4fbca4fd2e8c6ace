package org.planledger.command.contact;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.contact.ContactId;
import org.planledger.events.contact.ContactVoided;

/** Takes back a contact that was recorded by mistake; the record stays and no longer counts. */
@CommandName(
        value = "void-contact",
        events = ContactVoided.class,
        refusals = "contact.already-voided",
        unknown = "contact.unknown")
public record VoidContact(
        @NotNull ContactId contactId,

        @Schema(description = "Why it does not count") @NotBlank @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements Command {

    @Override
    public UUID target(OrganisationId organisation) {
        return contactId.value();
    }
}
