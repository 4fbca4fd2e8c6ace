package org.planledger.command.contact;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.contact.ContactChannel;
import org.planledger.events.contact.ContactId;
import org.planledger.events.contact.ContactMade;
import org.planledger.events.partner.PartnerId;
import org.planledger.events.plan.ItemId;

/** Records that contact was made with a partner. */
@CommandName(
        value = "record-contact",
        events = ContactMade.class,
        refusals = {
            "contact.already-recorded",
            "item.unknown",
            "item.closed",
            "item.carried-over",
            "plan.not-approved",
            "plan.year-closed",
            "partner.unknown",
            "contact.in-future"
        })
public record RecordContact(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        ContactId contactId,

        @Schema(description = "With whom") @NotNull PartnerId partner,

        @Schema(description = "The day, not in the future") @NotNull @ThisCentury
        LocalDate madeOn,

        @Schema(description = "How") @NotNull ContactChannel channel,

        @Schema(description = "What was spoken of") @NotBlank @Size(max = Limits.TEXT)
        String about,

        @Schema(description = "What is to be done next") @Size(max = Limits.TEXT) @Nullable
        String nextStep,

        @Schema(description = "The plan items it serves") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items)
        implements Command {

    public RecordContact {
        contactId = Command.identified(contactId, ContactId::new);
        items = Command.distinct(items);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return contactId.value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }
}
