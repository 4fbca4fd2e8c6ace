package org.planledger.command.partner;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.partner.PartnerCorrected;
import org.planledger.events.partner.PartnerId;
import org.planledger.events.partner.PartnerKind;

/** Writes anew all that is known of a partner; what is left out is removed. */
@CommandName(
        value = "correct-organisation",
        events = PartnerCorrected.class,
        refusals = "partner.country-unknown",
        unknown = "partner.unknown")
public record CorrectOrganisation(
        @NotNull PartnerId partnerId,

        @Schema(description = "What the organisation is called") @NotBlank @Size(max = Limits.NAME)
        String name,

        @Schema(description = "What sort of organisation it is") @NotNull
        PartnerKind kind,

        @Schema(
                description = "Its country, two letters of ISO 3166 such as TR; AZ if left out",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        @Size(max = 2)
        @Pattern(regexp = "[A-Za-z]{2}")
        String country,

        @Schema(description = "Its district, city or region; left out, none is known")
        @Size(max = Limits.NAME)
        @Nullable
        String district,

        @Schema(description = "What else is to be known of it; left out, nothing is") @Size(max = Limits.TEXT) @Nullable
        String note)
        implements Command {

    public CorrectOrganisation {
        country = Partner.countryOf(country);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return partnerId.value();
    }
}
