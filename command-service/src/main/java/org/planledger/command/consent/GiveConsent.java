package org.planledger.command.consent;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.consent.ConsentGiven;
import org.planledger.events.consent.ConsentId;
import org.planledger.events.consent.ConsentPurpose;
import org.planledger.events.person.PersonId;

/** Records that a person agreed to something. */
@CommandName(
        value = "give-consent",
        events = ConsentGiven.class,
        refusals = {"consent.already-given", "person.unknown", "consent.in-future", "consent.ends-before-start"})
public record GiveConsent(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        ConsentId consentId,

        @Schema(description = "Who agreed") @NotNull PersonId person,

        @Schema(description = "To what") @NotNull ConsentPurpose purpose,

        @Schema(description = "The first day it is good for, not in the future") @NotNull @ThisCentury
        LocalDate givenOn,

        @Schema(description = "The last day it is good for; without it until it is withdrawn") @ThisCentury @Nullable
        LocalDate until,

        @Schema(description = "How it was given: on paper, by telephone, before whom")
        @NotBlank
        @Size(max = Limits.TEXT)
        String how)
        implements Command {

    public GiveConsent {
        consentId = Command.identified(consentId, ConsentId::new);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return consentId.value();
    }
}
